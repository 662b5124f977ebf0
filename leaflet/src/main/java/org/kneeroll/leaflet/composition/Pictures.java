package org.kneeroll.leaflet.composition;

import java.util.Optional;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.leaflet.Activity;
import org.kneeroll.leaflet.Block;

/** Where the composer asks for pictures. */
@FunctionalInterface
public interface Pictures {

  /** The picture of an exercise with its alternative text, if there is one. */
  Optional<Block.Picture> of(ExerciseId exercise);

  /** The picture of an everyday activity with its alternative text; none unless overridden. */
  default Optional<Block.Picture> of(Activity activity) {
    return Optional.empty();
  }

  /** Nothing has a picture. */
  static Pictures none() {
    return exercise -> Optional.empty();
  }
}
