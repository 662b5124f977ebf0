package org.kneeroll.core.measure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Quoted;

/** How far something moves, as a person can see it: an {@link Angle} or a {@link Length}. */
public sealed interface Amount permits Angle, Length {

  /**
   * Reads an amount with its unit, such as {@code 45 deg}, {@code 90°} or {@code 2.5 cm}.
   *
   * @throws IllegalArgumentException with a message for the author, if the text is anything else
   */
  static Amount parse(String text) {
    Matcher form = Reading.AMOUNT.matcher(Written.plain(text));
    if (!form.matches()) {
      if (text.strip().matches("[-−–]\\s*\\d.*")) {
        throw new IllegalArgumentException(
            Quoted.of(text) + " is below 0: write how far without its sign, such as `45 deg`");
      }
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " is not an amount: write a number and its unit, such as `45 deg` or `2 cm`");
    }
    BigDecimal number = new BigDecimal(form.group(1));
    String unit = form.group(2);
    if (unit.startsWith("deg") || unit.equals("°")) {
      return new Angle(number.doubleValue());
    }
    int places = unit.startsWith("c") ? 0 : unit.equals("mm") || unit.startsWith("mi") ? -1 : 2;
    return new Length(number.movePointRight(places).doubleValue());
  }

  /**
   * Whether this is more than another amount of the same kind.
   *
   * @throws IllegalArgumentException if one is an angle and the other a length
   */
  boolean exceeds(Amount other);

  /** Whether both are angles or both are lengths. */
  default boolean comparableWith(Amount other) {
    return (this instanceof Angle) == (other instanceof Angle);
  }

  /** The short form that authors write, such as {@code 45 deg}. */
  String notation();

  /** The pattern of an amount, in a class of its own since an interface has no private constant. */
  final class Reading {
    private static final Pattern AMOUNT =
        Pattern.compile(
            "(\\d{1,4}(?:\\.\\d{1,3})?)\\s*(deg|degrees?|°|mm|millimet(?:re|er)s?|cm|centimet(?:re|er)s?"
                + "|m|met(?:re|er)s?)");

    private Reading() {}
  }
}
