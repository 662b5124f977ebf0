package org.kneeroll.core.pose;

import java.util.Objects;
import org.kneeroll.core.body.Landmark;

/**
 * What an arrow in the picture follows: the way of a landmark along the path.
 *
 * @param landmark whose way it shows
 * @param from the moment at its tail
 * @param to the moment at its head
 * @param bothWays whether it has a head at both ends, for a movement to and fro
 */
public record Arrow(Landmark landmark, double from, double to, boolean bothWays) {

  /** Refuses nulls. */
  public Arrow {
    Objects.requireNonNull(landmark, "landmark");
  }
}
