package org.kneeroll.core.pose.movement;

import static org.kneeroll.core.pose.stance.Bending.more;

import java.util.EnumSet;
import java.util.Set;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.pose.stance.Bending;

/** The verbs that move neck and head. */
final class HeadMovements {

  private static final Set<Segment> HEAD = EnumSet.of(Segment.NECK, Segment.HEAD);

  private final Side side;

  HeadMovements(Side side) {
    this.side = side;
  }

  Mover turn() {
    return Mover.toOneSide(
            60,
            85,
            Landmark.NOSE,
            HEAD,
            (stance, body, degrees) -> Bending.neck(stance, Axis.ROTATION, side.sign() * degrees))
        .assuming(Bending.NECK_SHARED);
  }

  Mover bendSideways() {
    return Mover.toOneSide(
            30,
            50,
            Landmark.CROWN,
            HEAD,
            (stance, body, degrees) -> Bending.neck(stance, Axis.ABDUCTION, side.sign() * degrees))
        .assuming(Bending.NECK_SHARED);
  }

  Mover nod() {
    return Mover.out(
            30,
            60,
            Landmark.NOSE,
            HEAD,
            (stance, body, degrees) -> Bending.neck(stance, Axis.FLEXION, degrees))
        .assuming(Bending.NECK_SHARED);
  }

  /** The lower neck goes back and the upper one bends, so that the head glides and stays level. */
  Mover tuckChin() {
    return Mover.out(
            18,
            30,
            Landmark.NOSE,
            HEAD,
            (stance, body, degrees) ->
                more(
                    more(stance, Joint.LOWER_NECK, Axis.FLEXION, -degrees),
                    Joint.UPPER_NECK,
                    Axis.FLEXION,
                    degrees * 1.1))
        .assuming(
            "the lower half of the neck stretches, and the upper one bends by 1.1 times as much");
  }
}
