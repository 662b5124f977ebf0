package org.kneeroll.core.measure;

import java.util.Locale;
import org.kneeroll.core.text.PlainText;

/**
 * A quantity as people type and paste it, brought to the few characters that the readers here know.
 *
 * <p>Word processors put in spaces that do not break and half a dozen kinds of dash; all of them
 * mean a space and a hyphen.
 */
final class Written {

  /** What says that a number is not meant exactly. */
  static final String ABOUT = "(?<about>(?:about|around|approximately|approx\\.?|roughly|~)\\s*)?";

  /** What stands between the two ends of a range. */
  static final String TO = "\\s*(?:to|-)\\s*";

  private Written() {}

  static String plain(String text) {
    StringBuilder plain = new StringBuilder(PlainText.words(text));
    for (int i = 0; i < plain.length(); i++) {
      if (Character.getType(plain.charAt(i)) == Character.DASH_PUNCTUATION) {
        plain.setCharAt(i, '-');
      }
    }
    return plain.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** A number without needless decimals: "45", "2.5". */
  static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(Double.isFinite(number) ? Math.round(number * 1000) / 1000.0 : number);
  }
}
