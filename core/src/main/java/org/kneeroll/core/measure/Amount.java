package org.kneeroll.core.measure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far something moves, as a person can see it: an {@link Angle} or a {@link Length}. */
public sealed interface Amount permits Angle, Length {

  /**
   * Reads an amount with its unit, such as {@code 45 deg}, {@code 90°} or {@code 2.5 cm}.
   *
   * @throws IllegalArgumentException with a message for the author, if the text is anything else
   */
  static Amount parse(String text) {
    Matcher form = Reading.AMOUNT.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "`"
              + text
              + "` is not an amount: write a number and its unit, such as `45 deg` or `2 cm`");
    }
    double number = Double.parseDouble(form.group(1));
    return switch (form.group(2)) {
      case "mm" -> new Length(number / 10);
      case "cm", "centimetre", "centimetres" -> new Length(number);
      case "m" -> new Length(number * 100);
      default -> new Angle(number);
    };
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
    static final Pattern AMOUNT =
        Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)\\s*" + "(deg|degrees?|°|mm|cm|centimetres?|m)");

    private Reading() {}

    static String plain(double number) {
      return number == Math.rint(number)
          ? Long.toString((long) number)
          : Double.toString(Math.round(number * 1000) / 1000.0);
    }
  }
}
