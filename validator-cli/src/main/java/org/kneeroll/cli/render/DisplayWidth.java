package org.kneeroll.cli.render;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many columns of a terminal a text takes up.
 *
 * <p>Counts what a reader sees as one character (UAX #29, extended grapheme clusters): letters with
 * their combining marks, and emoji that are composed of several. Characters are two columns wide as
 * in UAX #11: East Asian scripts, full-width forms, and emoji that have a picture by default.
 */
final class DisplayWidth {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private static final Set<UnicodeScript> WIDE_SCRIPTS =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI,
          UnicodeScript.TANGUT,
          UnicodeScript.NUSHU);

  /** Symbols before U+3000 that are emoji without being asked to (Emoji_Presentation). */
  private static final Pattern EMOJI_IN_BMP =
      Pattern.compile(
          "[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693"
              + "\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5"
              + "\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797"
              + "\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]");

  private static final int EMOJI_VARIANT = 0xFE0F;

  private DisplayWidth() {}

  /** Finds the characters of a text as a reader sees them, one after the other. */
  static Matcher clusters(String text) {
    return CLUSTER.matcher(text);
  }

  /** The columns of a text without line breaks, tabs or control characters. */
  static int of(String text) {
    int width = 0;
    for (Matcher cluster = clusters(text); cluster.find(); ) {
      width += ofCluster(cluster.group());
    }
    return width;
  }

  /** The columns of what a reader sees as one character: those of its widest part. */
  static int ofCluster(String cluster) {
    return cluster.codePoints().map(c -> c == EMOJI_VARIANT ? 2 : ofCodePoint(c)).max().orElse(0);
  }

  private static int ofCodePoint(int c) {
    if (c < 0x300) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    if (c >= 0xFF00 && c <= 0xFFEF) {
      return c <= 0xFF60 || (c >= 0xFFE0 && c <= 0xFFE6);
    }
    if (c >= 0x1160 && c <= 0x11FF) {
      // Vowels and finals of Hangul, which join the syllable before them.
      return false;
    }
    return (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x1F1E6 && c <= 0x1F1FF)
        || WIDE_SCRIPTS.contains(UnicodeScript.of(c))
        || EMOJI_IN_BMP.matcher(Character.toString(c)).matches();
  }
}
