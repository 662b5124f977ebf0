package org.kneeroll.core.catalogue;

import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Quoted;

/**
 * Which form of writing a catalogue's files have. It counts up when a key comes to mean something
 * else, so that a program knows whether it understands what it reads; a catalogue that names none
 * has the oldest form.
 *
 * @param number 1 to 9999
 */
public record CatalogueFormat(int number) {

  /** The form that this version writes, and the newest that it reads. */
  public static final int NEWEST = 1;

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,3}");
  private static final int MOST = 9999;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public CatalogueFormat {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("`" + number + "` is out of range: expected 1 to " + MOST);
    }
  }

  /**
   * Reads a whole number without a sign.
   *
   * @throws IllegalArgumentException with a message for the author, if the text is anything else
   */
  public static CatalogueFormat parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is not a format: write a whole number; today's is `" + NEWEST + "`");
    }
    return new CatalogueFormat(Integer.parseInt(text));
  }

  /** Whether a catalogue of this form may say what this version does not understand. */
  public boolean isTooNew() {
    return number > NEWEST;
  }

  /** The number alone. */
  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
