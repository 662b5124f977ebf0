package org.kneeroll.cli.render;

import java.util.Locale;

/** Shows characters that a terminal would obey, or that nobody would see. */
public final class Visible {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Visible() {}

  /** The text with a picture or a code in place of each such character. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(Visible::isHidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  /** Adds a character, or a picture or a code in its place. */
  static void append(StringBuilder shown, int c) {
    if (isHidden(c)) {
      shown.append(picture(c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  /** Whether a character moves the cursor, changes the direction of writing or has no look. */
  static boolean isHidden(int c) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // Joiners are part of words and of composed emoji.
      case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER && c < 0xE0000;
      case Character.UNASSIGNED -> isNoncharacter(c);
      default -> false;
    };
  }

  /** Code points that no text holds (Unicode, 23.7), such as those of {@link Control}. */
  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static String picture(int c) {
    if (c < 0x20) {
      return Character.toString(0x2400 + c);
    }
    return c == 0x7F ? "\u2421" : code(c);
  }

  /** A character by its number, such as {@code <U+202E>}. */
  static String code(int c) {
    return String.format(Locale.ROOT, "<U+%04X>", c);
  }
}
