package org.kneeroll.core.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Quoted;

/**
 * How long: a time or a range with both ends, such as 5 to 10 seconds.
 *
 * @param fromSeconds the lower end, 1 second to 24 hours
 * @param toSeconds the upper end; equal to {@code fromSeconds} for a single time
 * @param about whether the source gave the time as an approximate one
 */
public record TimeRange(int fromSeconds, int toSeconds, boolean about) {

  private static final int MOST = 24 * 60 * 60;
  private static final String UNIT = "(?:s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?)";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:from\\s+(?=.*to))?"
              + Written.ABOUT
              + "(?<from>\\d{1,6})\\s*(?<fromunit>"
              + UNIT
              + ")?(?:"
              + Written.TO
              + "(?<to>\\d{1,6})\\s*(?<tounit>"
              + UNIT
              + "))?");
  private static final Pattern NO_UNIT =
      Pattern.compile(Written.ABOUT + "[\\d\\s]+(?:(?:to|-)[\\d\\s]+)?");
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:at least|from|more than|over|min(?:imum)?(?: of)?|>=?|≥)\\s*\\d+\\s*"
              + UNIT
              + "?|\\d+\\s*"
              + UNIT
              + "?\\s*(?:\\+|or more|or longer|and more)\\s*"
              + UNIT
              + "?");

  private static final Pattern UP_TO =
      Pattern.compile(
          "(?:up to|at most|no (?:more|longer) than|max(?:imum)?(?: of)?|<=?|≤)\\s*(?<to>\\d+)\\s*(?<unit>"
              + UNIT
              + ")");

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException with a message for the author, if they are out of range or
   *     order
   */
  public TimeRange {
    if (Math.min(fromSeconds, toSeconds) < 1 || Math.max(fromSeconds, toSeconds) > MOST) {
      throw new IllegalArgumentException(
          "`"
              + words(fromSeconds, toSeconds, about)
              + "` is out of range: expected 1 second to 24 hours");
    }
    if (toSeconds < fromSeconds) {
      throw new IllegalArgumentException(
          "`"
              + words(fromSeconds, toSeconds, about)
              + "` runs backwards: write the shorter time first");
    }
  }

  /** Exactly this long. */
  public static TimeRange seconds(int seconds) {
    return new TimeRange(seconds, seconds, false);
  }

  /** From the one to the other. */
  public static TimeRange seconds(int from, int to) {
    return new TimeRange(from, to, false);
  }

  /**
   * Reads {@code 30 s}, {@code 5 to 10 s}, {@code 5-10 seconds} or {@code 2 min}.
   *
   * @throws IllegalArgumentException with a message for the author, if the text is anything else;
   *     an open end ("at least 30 s") is refused because a leaflet has to say where to stop
   */
  public static TimeRange parse(String text) {
    String plain = Written.plain(text);
    if (OPEN_END.matcher(plain).matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " has no upper end: write a time such as `30 s` or a range such as `30 to 60 s`,"
              + " and keep the source's own words in `source-says`");
    }
    Matcher upTo = UP_TO.matcher(plain);
    if (upTo.matches()) {
      String most = upTo.group("to") + " " + upTo.group("unit");
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " has no lower end: write the range that is meant, such as `5 to "
              + most
              + "`, or `"
              + most
              + "`; the instructions can say \"up to\"");
    }
    if (NO_UNIT.matcher(plain).matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " has no unit: write seconds or minutes, such as `30 s` or `2 min`");
    }
    Matcher form = FORM.matcher(plain);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " is not a time: write a number and its unit, such as `30 s`, `5 to 10 s` or"
              + " `2 min`");
    }
    String fromUnit = form.group("fromunit");
    String toUnit = form.group("tounit");
    if (fromUnit == null) {
      fromUnit = toUnit == null ? "s" : toUnit;
    }
    long from = seconds(form.group("from"), fromUnit);
    long to = toUnit == null ? from : seconds(form.group("to"), toUnit);
    if (from > MOST || to > MOST) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is out of range: expected 1 second to 24 hours");
    }
    return new TimeRange((int) from, (int) to, form.group("about") != null);
  }

  private static long seconds(String number, String unit) {
    long factor = unit.startsWith("s") ? 1 : unit.startsWith("m") ? 60 : 3600;
    return Long.parseLong(number) * factor;
  }

  /** The words for a patient: "30 seconds", "5 to 10 seconds" or "about 2 minutes". */
  @Override
  public String toString() {
    return words(fromSeconds, toSeconds, about);
  }

  private static String words(int from, int to, boolean about) {
    int unit = divides(3600, from, to) ? 3600 : divides(60, from, to) ? 60 : 1;
    String name = unit == 1 ? "second" : unit == 60 ? "minute" : "hour";
    String number = from == to ? Integer.toString(from / unit) : from / unit + " to " + to / unit;
    return (about ? "about " : "") + number + " " + name + (to == unit ? "" : "s");
  }

  private static boolean divides(int unit, int from, int to) {
    return from % unit == 0 && to % unit == 0 && from >= unit;
  }
}
