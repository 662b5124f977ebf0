package org.kneeroll.core.pose;

import java.util.Objects;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.space.Vec3;

/**
 * What an arrow in the picture follows: the way of a point of the body along the path.
 *
 * @param landmark whose way it shows
 * @param beyond where the point lies as seen from the landmark, in the axes of its segment and in
 *     metres; {@link Vec3#ZERO} for the landmark itself
 * @param from the moment at its tail
 * @param to the moment at its head
 * @param bothWays whether it has a head at both ends, for a movement to and fro
 */
public record Arrow(Landmark landmark, Vec3 beyond, double from, double to, boolean bothWays) {

  /** Before the crown and above it: there a turn of head or trunk is seen as a bow. */
  private static final Vec3 BEFORE_THE_CROWN = new Vec3(.34, .13, 0);

  /** Refuses nulls. */
  public Arrow {
    Objects.requireNonNull(landmark, "landmark");
    Objects.requireNonNull(beyond, "beyond");
  }

  /** An arrow that follows a landmark. */
  public static Arrow of(Landmark landmark, double from, double to, boolean bothWays) {
    return new Arrow(landmark, Vec3.ZERO, from, to, bothWays);
  }

  /** An arrow that goes round above the head, as the head turns by itself or with the trunk. */
  public static Arrow ofTurn(double from, double to, boolean bothWays) {
    return new Arrow(Landmark.CROWN, BEFORE_THE_CROWN, from, to, bothWays);
  }

  /** Where its point is while a body is placed so. */
  public Vec3 at(PlacedBody body) {
    Vec3 point = body.at(landmark);
    return landmark
        .segment()
        .map(segment -> body.frame(segment).rotation().apply(beyond).plus(point))
        .orElse(point);
  }
}
