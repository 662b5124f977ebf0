package org.kneeroll.core.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.ExerciseId;

/**
 * The ids that a catalogue has given out: the file {@code released.yaml}. Somebody may name them,
 * so each one has to be there, or in {@link RetiredIds}.
 *
 * @param exercises the ids of exercises that are out
 * @param leaflets the ids of leaflets that are out
 * @param brands the ids of brands that are out
 */
public record ReleasedIds(
    List<ExerciseId> exercises, List<ExerciseId> leaflets, List<ExerciseId> brands) {

  /** Copies the lists; null counts as empty. */
  public ReleasedIds {
    exercises = copy(exercises);
    leaflets = copy(leaflets);
    brands = copy(brands);
  }

  private static List<ExerciseId> copy(@Nullable List<ExerciseId> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
