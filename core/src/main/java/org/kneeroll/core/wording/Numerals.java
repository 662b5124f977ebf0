package org.kneeroll.core.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers as instructions write them: "10", "ten", "twenty-five", "half a", "one and a half".
 *
 * <p>Only numbers that mean one amount; "a few" and "several" are none.
 */
public final class Numerals {

  private static final List<String> TO_NINETEEN =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Double> OTHERS =
      Map.of(
          "a", 1.0,
          "an", 1.0,
          "half a", 0.5,
          "one and a half", 1.5,
          "half a dozen", 6.0,
          "a couple of", 2.0,
          "a dozen", 12.0,
          "a hundred", 100.0);

  /**
   * A regular expression for a whole number from 1 to 99 in words, without groups, for use as
   * {@link #NUMBER}.
   */
  public static final String WORD =
      "(?:(?:"
          + String.join("|", TENS)
          + ")(?:(?: |-)(?:"
          + String.join("|", TO_NINETEEN.subList(0, 9))
          + ")\\b)?|"
          + String.join("|", TO_NINETEEN)
          + ")";

  /**
   * A regular expression for one number, without groups, for use in a pattern that regards no case
   * and in which a space stands for white space.
   */
  public static final String NUMBER =
      "(?:\\d{1,4}(?:\\.\\d{1,3})?|half a(?: dozen)?|one and a half|a (?:couple of|dozen|hundred)|"
          + WORD
          + ")";

  /** A number, or two with what stands between the ends of a range; groups 1 and 2. */
  static final String RANGE =
      "(?<![\\w.,/-])(" + NUMBER + ")(?:\\s?(?:to|or|and|-|–|—)\\s?(" + NUMBER + "))?";

  private Numerals() {}

  /**
   * The amount that a text which matches {@link #NUMBER} names.
   *
   * @throws IllegalArgumentException if it is another text
   */
  public static double value(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Double other = OTHERS.get(plain);
    if (other != null) {
      return other;
    }
    return Character.isDigit(plain.isEmpty() ? ' ' : plain.charAt(0))
        ? Double.parseDouble(plain)
        : inWords(plain);
  }

  private static int inWords(String text) {
    int sum = 0;
    for (String part : text.split("[ -]", -1)) {
      int tens = TENS.indexOf(part);
      int ones = TO_NINETEEN.indexOf(part);
      if (tens < 0 && ones < 0) {
        throw new IllegalArgumentException("not a number: " + text);
      }
      sum += tens < 0 ? ones + 1 : 10 * (tens + 2);
    }
    return sum;
  }
}
