package org.kneeroll.core.geometry;

import java.util.List;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.Position;

/**
 * What one angle of a joint does on the way of a movement.
 *
 * @param joint where
 * @param motion what the movement is called at its furthest
 * @param start degrees at the start
 * @param end degrees at the end
 * @param excursion the difference of the greatest and the least along the whole path
 * @param peak the angle that is furthest from 0 on the way
 * @param free the largest angle between the orientations of the joint at the start and on the way,
 *     which depends on no order of axes
 * @param shares of published means that the peak comes to, at most one for each age
 */
public record Excursion(
    Joint joint,
    String motion,
    double start,
    double end,
    double excursion,
    double peak,
    double free,
    List<Share> shares) {

  /** An angle that changes by less, in degrees, is held. */
  private static final double SEEN = 1;

  /** Copies the shares. */
  public Excursion {
    shares = List.copyOf(shares);
  }

  /**
   * A share of a published mean.
   *
   * @param band how old the people were that it is the mean of
   * @param percent of the mean
   * @param source of the mean
   */
  public record Share(AgeBand band, double percent, String source) {}

  /** What an angle of a joint does in bodies along a path, first to last. */
  static Excursion of(Joint joint, Axis axis, List<PlacedBody> bodies, Position position) {
    PlacedBody first = bodies.get(0);
    double start = first.posture().angles(joint).about(axis);
    double least = start;
    double most = start;
    double free = 0;
    for (PlacedBody body : bodies) {
      double angle = body.posture().angles(joint).about(axis);
      least = StrictMath.min(least, angle);
      most = StrictMath.max(most, angle);
      free = StrictMath.max(free, between(joint, first, body));
    }
    double end = bodies.get(bodies.size() - 1).posture().angles(joint).about(axis);
    double peak = -least > most ? least : most;
    List<Share> shares =
        NormalRange.of(joint.kind(), axis, peak, position).stream()
            .map(
                range ->
                    new Share(
                        range.band(), 100 * StrictMath.abs(peak) / range.degrees(), range.source()))
            .toList();
    String motion = joint.kind().movement(axis).name(peak);
    return new Excursion(joint, motion, start, end, most - least, peak, free, shares);
  }

  private static double between(Joint joint, PlacedBody one, PlacedBody other) {
    return one.between(joint.parent(), joint.child())
        .angleTo(other.between(joint.parent(), joint.child()));
  }

  /** Whether the angle changes so that somebody sees it. */
  boolean moves() {
    return excursion >= SEEN;
  }

  /** Whether the angle is held, and at half of what people of some age reach or further. */
  boolean isHeldFar() {
    return !moves() && shares.stream().anyMatch(share -> share.percent() >= 50);
  }
}
