package org.kneeroll.core.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** What kinds of character there are, as far as a reader of the words is concerned. */
public final class Characters {

  static final char NO_BREAK_SPACE = '\u00A0';

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Asks for the coloured form of a sign; the one before it for the black one. */
  private static final int EMOJI_STYLE = 0xFE0F;

  private static final int KEYCAP = 0x20E3;

  private static final int BLACK_FLAG = 0x1F3F4;

  /** Scripts in which no invisible character changes the shape or the meaning of a letter. */
  private static final Set<UnicodeScript> WITHOUT_JOINERS =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN);

  private Characters() {}

  /**
   * Whether nothing is seen of a character and no space is left for it: {@code
   * Default_Ignorable_Code_Point} of Unicode 15 (DerivedCoreProperties.txt), and the three signs
   * that part an annotation from its text.
   */
  public static boolean isInvisible(int codePoint) {
    if (codePoint < 0x34F) {
      return codePoint == 0xAD;
    }
    return codePoint == 0x34F
        || codePoint == 0x61C
        || within(codePoint, 0x115F, 0x1160)
        || within(codePoint, 0x17B4, 0x17B5)
        || within(codePoint, 0x180B, 0x180F)
        || within(codePoint, 0x200B, 0x200F)
        || within(codePoint, 0x202A, 0x202E)
        || within(codePoint, 0x2060, 0x206F)
        || codePoint == 0x3164
        || within(codePoint, 0xFE00, 0xFE0F)
        || codePoint == 0xFEFF
        || codePoint == 0xFFA0
        || within(codePoint, 0xFFF0, 0xFFFB)
        || within(codePoint, 0x1BCA0, 0x1BCA3)
        || within(codePoint, 0x1D173, 0x1D17A)
        || within(codePoint, 0xE0000, 0xE0FFF);
  }

  /**
   * Whether a character is empty and leaves a gap, though Unicode calls it a letter or a sign: the
   * fillers of Korean keyboards, and the pattern of Braille without a dot.
   */
  public static boolean isBlank(int codePoint) {
    return codePoint == 0x3164
        || codePoint == 0xFFA0
        || within(codePoint, 0x115F, 0x1160)
        || codePoint == 0x2800;
  }

  /** Whether nothing is seen of a character that is no space: invisible or blank. */
  static boolean isUnseen(int codePoint) {
    return isInvisible(codePoint) || isBlank(codePoint);
  }

  /**
   * Whether a character turns the direction of the text behind it, so that what an editor shows is
   * not the order of the words (UAX #9, sections 2.1 to 2.5).
   */
  public static boolean turnsDirection(int codePoint) {
    return within(codePoint, 0x202A, 0x202E) || within(codePoint, 0x2066, 0x2069);
  }

  /**
   * Whether an invisible character behind another one may mean something: in Arabic and the scripts
   * of India and South-East Asia it shapes letters and parts words, and it ties emoji together and
   * gives them their looks (UTS #51, section 1.4.9).
   *
   * @param text the text in which it stands
   * @param at its offset
   * @param before the visible character before it; -1 for none
   */
  static boolean isNeeded(String text, int at, int before) {
    int codePoint = text.codePointAt(at);
    if (before >= 0 && isPartOfEmoji(codePoint, text, at, before)) {
      return true;
    }
    if (before < 0
        || codePoint == 0xAD
        || codePoint == 0x61C
        || within(codePoint, 0x200E, 0x200F)
        || within(codePoint, 0x202A, 0x202E)
        || within(codePoint, 0x2060, 0x206F)
        || codePoint == 0xFEFF
        || codePoint >= 0xFFF0) {
      return false;
    }
    int type = Character.getType(before);
    if (!WITHOUT_JOINERS.contains(UnicodeScript.of(before))) {
      return type != Character.DECIMAL_DIGIT_NUMBER;
    }
    return false;
  }

  /** Most tags of a flag of a part of a country, the closing one included. */
  private static final int TAGS = 8;

  private static boolean isPartOfEmoji(int codePoint, String text, int at, int before) {
    int previous = text.codePointBefore(at);
    int end = at + Character.charCount(codePoint);
    int next = end < text.length() ? text.codePointAt(end) : -1;
    if (codePoint == ZERO_WIDTH_JOINER) {
      return isPictorial(next)
          && (isPictorial(previous) || (previous == EMOJI_STYLE && isPictorial(before)));
    }
    if (codePoint == EMOJI_STYLE || codePoint == EMOJI_STYLE - 1) {
      return isPictorial(previous) || (next == KEYCAP && "0123456789#*".indexOf(previous) >= 0);
    }
    if (before != BLACK_FLAG || !within(codePoint, 0xE0030, 0xE007F)) {
      return false;
    }
    int start = at;
    for (int i = 0; i < TAGS && within(text.codePointBefore(start), 0xE0030, 0xE007E); i++) {
      start -= 2;
    }
    return text.codePointBefore(start) == BLACK_FLAG;
  }

  /** Whether a character is a picture, or one that may be drawn as such. */
  private static boolean isPictorial(int c) {
    return (c >= 0x203C
            && (Character.getType(c) == Character.OTHER_SYMBOL
                || within(c, 0x2190, 0x21FF)
                || within(c, 0x25FB, 0x25FE)
                || within(c, 0x1F3FB, 0x1F3FF)
                || c == 0x203C
                || c == 0x2049
                || c == 0x2139
                || c == 0x3030
                || c == 0x303D))
        || c == 0xA9
        || c == 0xAE;
  }

  /** Whether a character leaves a gap in a line: any space of Unicode, and the tab. */
  public static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || (c >= 0xA0 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /** Whether a space keeps together what it stands between. */
  static boolean isNoBreak(char c) {
    return c == NO_BREAK_SPACE || c == '\u202F' || c == '\u2009' || c == '\u2007';
  }

  /**
   * Whether a space between two characters is kept where it does not break: beside a number, and
   * beside the marks that a typesetter keeps with their word.
   */
  static boolean holdTogether(char before, char after) {
    return Character.isDigit(before)
        || Character.isDigit(after)
        || ":;!?»%°€£§–".indexOf(after) >= 0
        || "«§–€£".indexOf(before) >= 0;
  }

  /**
   * Letters that are one character for the sake of their looks: joined (ﬁ), as wide as a Chinese
   * one, or bold, slanted and in circles as "fonts" of social media have them.
   */
  public static boolean isStyled(int codePoint) {
    return within(codePoint, 0xFB00, 0xFB06)
        || within(codePoint, 0xFF01, 0xFF5E)
        || within(codePoint, 0x1D400, 0x1D7FF)
        || within(codePoint, 0x24B6, 0x24E9)
        || isLetterlike(codePoint);
  }

  /** Letters of the mathematicians that are kept apart from the others of their alphabet. */
  private static boolean isLetterlike(int codePoint) {
    return switch (codePoint) {
      case 0x2102, 0x210A, 0x210B, 0x210C, 0x210D, 0x210E, 0x2110, 0x2111, 0x2112, 0x2113 -> true;
      case 0x2115, 0x2119, 0x211A, 0x211B, 0x211C, 0x211D, 0x2124, 0x2128, 0x212C, 0x212D -> true;
      case 0x212F, 0x2130, 0x2131, 0x2133, 0x2134 -> true;
      default -> false;
    };
  }

  /** The plain letters of styled ones. */
  public static String unstyled(String styled) {
    return Normalizer.normalize(styled, Normalizer.Form.NFKC);
  }

  /**
   * One character for all that mean the same to a reader of the words: the five kinds of
   * apostrophe, of hyphen, of space, and the digits of all scripts. Others stay as they are.
   */
  static char folded(char c) {
    if (c < 0x80) {
      return c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '\u00B4', '\u02B9', '\u02BB', '\u02BC', '\u02BD', '\u02C8' -> '\'';
      case '\u2018', '\u2019', '\u201B', '\u2032', '\u2035' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u2036' -> '"';
      case '\u2010', '\u2011', '\u2043', '\u2212', '\u02D7', '\uFE63' -> '-';
      case '\u2012', '\uFE58' -> '\u2013';
      case '\u2015' -> '\u2014';
      case '\u2044', '\u2215' -> '/';
      default ->
          switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            default -> c;
          };
    };
  }

  private static boolean within(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
