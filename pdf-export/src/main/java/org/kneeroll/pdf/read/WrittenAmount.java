package org.kneeroll.pdf.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.kneeroll.core.measure.TimeRange;

/** Decides whether an entry is a number, in whatever digits and with whatever dash. */
final class WrittenAmount {

  /** What is asked for in words. */
  private static final Set<String> IN_WORDS = Set.of("notes", "name", "date", "clinician", "load");

  private static final Set<String> TIMES = Set.of("hold", "duration", "rest");

  private static final String NUMBER = "[0-9]{1,9}(?:[.,\u066B][0-9]{1,6})?";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:about |~|± ?)?" + NUMBER + "(?:(?: ?[-\u2010-\u2015] ?| to )" + NUMBER + ")?");

  private WrittenAmount() {}

  /** What can be said of an entry. */
  static FilledField.Mark mark(String quantity, String written) {
    if (written.isBlank()) {
      return FilledField.Mark.EMPTY;
    }
    if (IN_WORDS.contains(quantity)) {
      return FilledField.Mark.WORDS;
    }
    String plain = asciiDigits(written.strip());
    boolean isAmount =
        AMOUNT.matcher(plain).matches() || (TIMES.contains(quantity) && isTime(plain));
    return isAmount ? FilledField.Mark.NUMBER : FilledField.Mark.NOT_A_NUMBER;
  }

  private static boolean isTime(String text) {
    try {
      TimeRange.parse(text);
      return true;
    } catch (IllegalArgumentException notATime) {
      return false;
    }
  }

  /** The text with the digits of every script as those of ASCII. */
  private static String asciiDigits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
