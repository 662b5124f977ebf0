package org.kneeroll.pdf.font;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What becomes of an author's characters on paper.
 *
 * <ul>
 *   <li>Text is composed (Unicode normalisation form C): a letter and its accent become one.
 *   <li>Runs of spaces, tabs and line ends become one space; the ends of the text lose theirs.
 *   <li>A no-break space, a thin space and a narrow no-break space stay, and never end a line.
 *   <li>A zero-width space is invisible; a line may end there.
 *   <li>Soft hyphens, zero-width joiners and non-joiners, word joiners and byte order marks are
 *       left out: they change nothing in the scripts that are covered, and no word is hyphenated.
 *   <li>Control characters, controls of direction and unpaired surrogates are not printable. An
 *       author cannot see them, and a direction turned round could make a text read as something
 *       else.
 * </ul>
 */
public final class PrintableText {

  /** A line may end here; nothing is drawn. */
  static final int ZERO_WIDTH_SPACE = 0x200B;

  private static final int FIRST_COMBINING = 0x300;

  private PrintableText() {}

  /** The text as it is going to be set. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isSpace(c)) {
        space = !out.isEmpty();
      } else if (!isLeftOut(c)) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether nothing would be seen of the text. */
  public static boolean isBlank(String text) {
    String printable = of(text);
    for (int i = 0; i < printable.length(); i++) {
      char c = printable.charAt(i);
      if (c != ZERO_WIDTH_SPACE && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The characters that cannot be printed, in the order of their first appearance.
   *
   * <p>Both weights have the same characters, so that no weight is asked for.
   *
   * @return code points; empty if the whole text can be printed
   */
  public static Set<Integer> uncovered(String text) {
    Typeface typeface = Typeface.of(Weight.REGULAR);
    Face first = typeface.firstFace();
    Set<Integer> missing = new LinkedHashSet<>();
    String printable = of(text);
    for (int i = 0; i < printable.length(); ) {
      int codePoint = printable.codePointAt(i);
      i += Character.charCount(codePoint);
      if (!first.covers(codePoint)
          && codePoint != ZERO_WIDTH_SPACE
          && typeface.faceFor(codePoint) == null) {
        missing.add(codePoint);
      }
    }
    return missing;
  }

  /** The common case: letters below the first combining mark, single spaces between words. */
  private static boolean isPlain(String text) {
    char previous = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c < FIRST_COMBINING && c >= ' ' && c != 0xAD && c != 0x85;
      if (!plain || (c == ' ' && previous == ' ')) {
        return false;
      }
      previous = c;
    }
    return text.isEmpty() || previous != ' ';
  }

  private static boolean isSpace(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u1680', '\u2028', '\u2029' -> true;
      case '\u205F', '\u3000' -> true;
      default -> c >= '\u2000' && c <= '\u200A' && c != '\u2007' && c != '\u2009';
    };
  }

  private static boolean isLeftOut(char c) {
    return c == '\u00AD' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
  }
}
