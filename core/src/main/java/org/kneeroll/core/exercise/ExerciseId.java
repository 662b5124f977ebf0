package org.kneeroll.core.exercise;

import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Quoted;

/**
 * The name of an exercise's file without its ending, such as {@code knee-roll}; once released it
 * never changes its meaning.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 80 characters
 */
public record ExerciseId(String value) implements Comparable<ExerciseId> {

  private static final int MOST = 80;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException with a message for the author, if it is malformed
   */
  public ExerciseId {
    if (value.length() > MOST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          Quoted.of(value)
              + " cannot be an id: use lower-case letters, digits and hyphens, such as `knee-roll`"
              + (value.length() > MOST ? ", at most " + MOST + " characters" : ""));
    }
  }

  /** Short for the constructor. */
  public static ExerciseId of(String value) {
    return new ExerciseId(value);
  }

  @Override
  public int compareTo(ExerciseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
