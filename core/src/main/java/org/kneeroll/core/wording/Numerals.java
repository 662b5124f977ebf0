package org.kneeroll.core.wording;

import java.util.Locale;
import java.util.Map;

/**
 * Numbers as instructions write them: "10", "ten", "half a", "one and a half".
 *
 * <p>Only numbers that mean one amount; "a few" and "several" are none.
 */
public final class Numerals {

  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("half a", 0.5),
          Map.entry("a", 1.0),
          Map.entry("an", 1.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("fifteen", 15.0),
          Map.entry("twenty", 20.0),
          Map.entry("twenty-five", 25.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("forty-five", 45.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("ninety", 90.0),
          Map.entry("a hundred", 100.0));

  /**
   * A regular expression for one number, without groups, for use in a pattern that regards no case
   * and in which a space stands for white space.
   */
  public static final String NUMBER =
      "(?:\\d{1,4}(?:\\.\\d{1,3})?|half a|one and a half|(?:twenty|forty)-five|one|two|three|four|"
          + "five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a"
          + " hundred)";

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
    if (plain.equals("one and a half")) {
      return 1.5;
    }
    Double word = WORDS.get(plain);
    return word != null ? word : Double.parseDouble(plain);
  }
}
