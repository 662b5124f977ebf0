package org.kneeroll.cli.render;

import java.util.Locale;

/** Shows characters that a terminal would obey, or that nobody would see. */
public final class Visible {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Visible() {}

  /** The text with a picture or a code in place of each such character. */
  public static String of(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (shown == null && isHidden(c)) {
        shown = new StringBuilder(text.substring(0, i));
      }
      if (shown != null) {
        shown.append(isHidden(c) ? picture(c) : Character.toString(c));
      }
      i = next;
    }
    return shown == null ? text : shown.toString();
  }

  /** Whether a character moves the cursor, changes the direction of writing or has no look. */
  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // Joiners are part of words and of composed emoji.
      case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER && c < 0xE0000;
      default -> false;
    };
  }

  private static String picture(int c) {
    if (c < 0x20) {
      return Character.toString(0x2400 + c);
    }
    return c == 0x7F ? "\u2421" : String.format(Locale.ROOT, "<U+%04X>", c);
  }
}
