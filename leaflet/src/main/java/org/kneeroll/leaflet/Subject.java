package org.kneeroll.leaflet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.ValueStatus;

/**
 * What an entry in a field is about, for programs that read filled-in leaflets; no reader of the
 * leaflet sees it.
 *
 * @param exercise id of the exercise, or empty for what is asked once for the whole leaflet
 * @param name of the exercise as the leaflet prints it, or empty
 * @param quantity what is written there: the word of a quantity of the dose such as {@code reps},
 *     or {@code notes}, {@code name}, {@code date}, {@code clinician}, {@code done}, {@code
 *     pain-before}, {@code pain-after}
 * @param side what a number is counted on ({@code side}, {@code total}, {@code cycle}), or for an
 *     exercise to one side that side, such as {@code left} or {@code away-from-pain}; empty where
 *     neither matters
 * @param day of the diary, from 1; 0 outside of it
 * @param prescribed what the leaflet says before anybody writes, such as {@code 10 to 15}; empty
 *     where it leaves the value open
 * @param status where the prescribed value, or its absence, comes from; null where nothing is
 *     prescribed
 */
public record Subject(
    String exercise,
    String name,
    String quantity,
    String side,
    int day,
    String prescribed,
    @Nullable ValueStatus status) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the day is negative
   */
  public Subject {
    Objects.requireNonNull(exercise, "exercise");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(prescribed, "prescribed");
    if (day < 0) {
      throw new IllegalArgumentException("not a day: " + day);
    }
  }

  /** Something that is asked once for the whole leaflet. */
  public static Subject ofLeaflet(String quantity) {
    return new Subject("", "", quantity, "", 0, "", null);
  }
}
