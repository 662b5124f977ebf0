package org.kneeroll.leaflet.composition;

import java.util.Optional;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.leaflet.Block;

/** Where the composer asks for the pictures of exercises. */
@FunctionalInterface
public interface Pictures {

  /** The picture of an exercise with its alternative text, if there is one. */
  Optional<Block.Picture> of(ExerciseId exercise);

  /** No exercise has a picture. */
  static Pictures none() {
    return exercise -> Optional.empty();
  }
}
