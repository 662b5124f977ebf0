package org.kneeroll.core.leaflet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.ExerciseId;

/**
 * An exercise as a leaflet uses it. In a file, the id alone, or the id as a key: {@code knee-roll:
 * {dose: {reps: blank}}}.
 *
 * @param id the exercise
 * @param dose stands in place of the exercise's own dose, or null for that one
 */
public record LeafletExercise(@NotNull @Nullable ExerciseId id, @Valid @Nullable Dose dose) {

  /** The exercise as it is. */
  public static LeafletExercise of(ExerciseId id) {
    return new LeafletExercise(id, null);
  }
}
