package org.kneeroll.core.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Quoted;

/**
 * A whole number of days, such as those of a diary.
 *
 * @param days 1 to 56, which is 8 weeks
 */
public record DayCount(int days) {

  private static final int MOST = 56;
  private static final int DAYS_IN_A_WEEK = 7;
  private static final Pattern FORM =
      Pattern.compile("(?<number>\\d{1,3})\\s*(?<unit>days?|weeks?|)");

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException with a message for the author, if it is out of range
   */
  public DayCount {
    if (days < 1 || days > MOST) {
      throw new IllegalArgumentException(
          "`" + days + " days` is out of range: expected 1 day to 8 weeks");
    }
  }

  /**
   * Reads {@code 14 days}, {@code 14} or {@code 2 weeks}.
   *
   * @throws IllegalArgumentException with a message for the author, if the text is anything else
   */
  public static DayCount parse(String text) {
    Matcher form = FORM.matcher(Written.plain(text));
    if (!form.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is not a number of days: write it such as `14 days` or `2 weeks`");
    }
    int number = Integer.parseInt(form.group("number"));
    return new DayCount(form.group("unit").startsWith("week") ? number * DAYS_IN_A_WEEK : number);
  }

  /** The words for an author: "14 days". */
  @Override
  public String toString() {
    return days + (days == 1 ? " day" : " days");
  }
}
