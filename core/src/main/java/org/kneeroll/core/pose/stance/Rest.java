package org.kneeroll.core.pose.stance;

import java.util.Set;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.space.Vec3;

/**
 * What a body rests on.
 *
 * @param on the segments of which the lowest touches
 * @param heightM of what it rests on, in metres above the ground
 * @param anchor the landmark that does not slide while the body settles
 * @param anchorAt where the anchor is; its height does not count
 */
public record Rest(Set<Segment> on, double heightM, Landmark anchor, Vec3 anchorAt) {

  private static final Set<Segment> TRUNK = Set.of(Segment.PELVIS, Segment.LUMBAR, Segment.THORAX);

  /** On the back, or on the front. */
  public static final Rest TRUNK_DOWN = new Rest(TRUNK, 0, Landmark.PELVIS, Vec3.ZERO);

  /** On the upper back and the head alone, as in a bridge. */
  public static Rest onShoulders(Vec3 at) {
    return new Rest(Set.of(Segment.THORAX, Segment.HEAD), 0, Landmark.BOTH_SHOULDERS, at);
  }

  /** On the front of the pelvis and the thighs. */
  public static final Rest PELVIS_DOWN =
      new Rest(
          Set.of(Segment.PELVIS, Segment.LEFT_THIGH, Segment.RIGHT_THIGH),
          0,
          Landmark.PELVIS,
          Vec3.ZERO);

  /** On the pelvis alone, while the upper back comes up. */
  public static final Rest PELVIS_ON_BACK =
      new Rest(Set.of(Segment.PELVIS), 0, Landmark.PELVIS, Vec3.ZERO);

  /** On the feet, wherever the joints of the legs bring them. */
  public static final Rest FEET_DOWN =
      new Rest(
          Set.of(Segment.LEFT_FOOT, Segment.RIGHT_FOOT, Segment.LEFT_TOES, Segment.RIGHT_TOES),
          Settling.SINK,
          Landmark.PELVIS,
          Vec3.ZERO);

  /** On the knees and shins. */
  public static final Rest KNEES_DOWN =
      new Rest(Set.of(Segment.LEFT_SHANK, Segment.RIGHT_SHANK), 0, Landmark.PELVIS, Vec3.ZERO);

  public Rest {
    on = Set.copyOf(on);
  }

  /** On a seat. */
  public static Rest onSeat(double heightM) {
    return new Rest(Set.of(Segment.PELVIS), heightM, Landmark.PELVIS, Vec3.ZERO);
  }
}
