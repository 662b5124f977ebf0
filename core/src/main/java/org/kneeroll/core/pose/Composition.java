package org.kneeroll.core.pose;

import java.util.List;
import java.util.Objects;
import org.kneeroll.core.exercise.PictureShow;

/**
 * Which moments of a path a picture shows.
 *
 * @param show how they are shown
 * @param main the moment that is drawn in full
 * @param others the moments of the ghosts, or of the panels of a strip beside {@code main}; empty
 *     where an arrow alone shows the movement
 * @param held whether a sign says that the body stays where the movement ends
 */
public record Composition(PictureShow show, double main, List<Double> others, boolean held) {

  /** Copies the moments. */
  public Composition {
    Objects.requireNonNull(show, "show");
    others = List.copyOf(others);
  }
}
