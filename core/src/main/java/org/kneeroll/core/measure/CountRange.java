package org.kneeroll.core.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Quoted;

/**
 * How many times: a number or a range with both ends, such as 10 to 15.
 *
 * @param from the lower end, 1 to 1000
 * @param to the upper end, {@code from} to 1000; equal to {@code from} for a single number
 * @param about whether the source gave the number as an approximate one
 */
public record CountRange(int from, int to, boolean about) {

  private static final int MOST = 1000;
  private static final Pattern FORM =
      Pattern.compile(
          "(?:from\\s+(?=.*to))?"
              + Written.ABOUT
              + "(?<from>\\d{1,6})(?:"
              + Written.TO
              + "(?<to>\\d{1,6}))?");
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:at least|from|more than|over|min(?:imum)?(?: of)?|>=?|≥)\\s*\\d+"
              + "|\\d+\\s*(?:\\+|or more|and more|and over)");

  private static final Pattern UP_TO =
      Pattern.compile("(?:up to|at most|no more than|max(?:imum)?(?: of)?|<=?|≤)\\s*(?<to>\\d+)");

  /** Sets and repetitions in one, as clinicians note them: "3 x 10", "2 sets of 8 to 12". */
  private static final Pattern SETS_OF =
      Pattern.compile(
          "(?<sets>\\d{1,3})\\s*(?:[x×*]|sets?(?: of)?)\\s*(?<reps>\\d{1,6}(?:"
              + Written.TO
              + "\\d{1,6})?)");

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException with a message for the author, if they are out of range or
   *     order
   */
  public CountRange {
    if (Math.min(from, to) < 1 || Math.max(from, to) > MOST) {
      throw new IllegalArgumentException(
          "`" + words(from, to, about) + "` is out of range: expected 1 to " + MOST);
    }
    if (to < from) {
      throw new IllegalArgumentException(
          "`" + words(from, to, about) + "` runs backwards: write the smaller number first");
    }
  }

  /** Exactly this many, 1 to 1000. */
  public static CountRange of(int count) {
    return new CountRange(count, count, false);
  }

  /** From the one to the other, 1 to 1000. */
  public static CountRange of(int from, int to) {
    return new CountRange(from, to, false);
  }

  /**
   * Reads {@code 10}, {@code 10 to 15}, {@code 10-15} with any kind of dash, or {@code about 20}.
   *
   * @throws IllegalArgumentException with a message for the author, if the text is anything else;
   *     an open end ("at least 10") is refused because a leaflet has to say where to stop
   */
  public static CountRange parse(String text) {
    String plain = Written.plain(text);
    if (OPEN_END.matcher(plain).matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " has no upper end: write a number or a range such as `10 to 15`, and keep the"
              + " source's own words in `source-says`");
    }
    Matcher upTo = UP_TO.matcher(plain);
    if (upTo.matches()) {
      String most = upTo.group("to");
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " has no lower end: write the range that is meant, such as `1 to "
              + most
              + "`, or `"
              + most
              + "`; the instructions can say \"up to\"");
    }
    Matcher sets = SETS_OF.matcher(plain);
    if (sets.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " is two numbers: write `sets: "
              + sets.group("sets")
              + "` and `reps: "
              + sets.group("reps")
              + "`");
    }
    Matcher form = FORM.matcher(plain);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " is not a number of times: write a number such as `10`, or a range such as"
              + " `10 to 15`");
    }
    int from = Integer.parseInt(form.group("from"));
    int to = form.group("to") == null ? from : Integer.parseInt(form.group("to"));
    return new CountRange(from, to, form.group("about") != null);
  }

  /** The words for a patient: "10", "10 to 15" or "about 20". */
  @Override
  public String toString() {
    return words(from, to, about);
  }

  private static String words(int from, int to, boolean about) {
    return (about ? "about " : "") + (from == to ? Integer.toString(from) : from + " to " + to);
  }
}
