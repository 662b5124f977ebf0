package org.kneeroll.core.catalogue;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.ExerciseId;

/**
 * The ids that a catalogue once gave out and no longer uses: the file {@code retired.yaml}. None of
 * them is ever given to something else.
 *
 * @param exercises what became of exercises, by their ids
 * @param leaflets what became of leaflets, by their ids
 * @param brands what became of brands, by their ids
 */
public record RetiredIds(
    Map<ExerciseId, @Valid Tombstone> exercises,
    Map<ExerciseId, @Valid Tombstone> leaflets,
    Map<ExerciseId, @Valid Tombstone> brands) {

  /** Copies the maps; null counts as empty. */
  public RetiredIds {
    exercises = copy(exercises);
    leaflets = copy(leaflets);
    brands = copy(brands);
  }

  private static Map<ExerciseId, Tombstone> copy(@Nullable Map<ExerciseId, Tombstone> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
