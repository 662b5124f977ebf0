package org.kneeroll.core.pose.movement;

import static org.kneeroll.core.pose.stance.Bending.more;
import static org.kneeroll.core.pose.stance.Bending.towards;

import java.util.List;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.pose.stance.Stance;

/** The verbs that draw knees to the chest and rock them there. */
final class DrawnLegMovements {

  private DrawnLegMovements() {}

  /**
   * The knee goes to the chest.
   *
   * @param usual degrees of the hip, from where it is at the start
   */
  static Mover drawKnees(List<Side> sides, double usual) {
    return Mover.out(
            usual,
            130,
            sides.size() > 1
                ? Landmark.BOTH_KNEES
                : Landmark.onSide(Landmark.RIGHT_KNEE, sides.get(0)),
            LegMovements.legs(sides.toArray(Side[]::new)),
            (stance, body, degrees) -> drawn(stance, sides, degrees))
        .assuming(
            "a bent knee bends by half of what the hip does, a straight one by as much",
            tipping(sides));
  }

  /**
   * The knee bends by half of what the hip does, a straight one by as much; the pelvis tips along a
   * little.
   */
  static Stance drawn(Stance stance, List<Side> sides, double degrees) {
    double share = StrictMath.min(1, StrictMath.max(0, degrees / 40));
    Stance drawn = stance;
    for (Side each : sides) {
      Joint hip = Joint.onSide(Joint.LEFT_HIP, each);
      Joint knee = Joint.onSide(Joint.LEFT_KNEE, each);
      Angles from = stance.posture().angles(hip);
      Angles free = new Angles(from.flexion(), sides.size() > 1 ? 3 : 1, 0);
      drawn = more(towards(drawn.lifting(each), hip, free, share), hip, Axis.FLEXION, degrees);
      boolean straight = stance.posture().angles(knee).flexion() < 45;
      drawn = more(drawn, knee, Axis.FLEXION, degrees * (straight ? 1.05 : .5));
      drawn = towards(drawn, Joint.onSide(Joint.LEFT_ANKLE, each), Angles.flexion(-14), share);
    }
    return TrunkMovements.pelvisTippedBack(drawn, degrees * (sides.size() > 1 ? .16 : .10));
  }

  /**
   * The knee is drawn up before, and goes to and fro there.
   *
   * @param hipFlexion at which the rocking begins, in degrees
   */
  static Mover rockKnees(List<Side> sides, double hipFlexion) {
    Mover drawing = drawKnees(sides, 62);
    Joint hip = Joint.onSide(Joint.LEFT_HIP, sides.get(0));
    return Mover.out(
            10,
            30,
            drawing.shown(),
            drawing.moving(),
            (stance, body, degrees) -> rocked(stance, sides, degrees))
        .after(
            (stance, body, degrees) ->
                drawn(stance, sides, hipFlexion - stance.posture().angles(hip).flexion()))
        .assuming(
            "the knee bends by half of what the hip does",
            "to begin with, the pelvis is tipped back by a share of what the hips do");
  }

  private static String tipping(List<Side> sides) {
    return "the pelvis tips back by "
        + (sides.size() > 1 ? 16 : 10)
        + " % of what the hips do, and the lower back bends with it";
  }

  private static Stance rocked(Stance stance, List<Side> sides, double degrees) {
    Stance rocked = stance;
    for (Side each : sides) {
      rocked = more(rocked, Joint.onSide(Joint.LEFT_HIP, each), Axis.FLEXION, degrees);
      rocked = more(rocked, Joint.onSide(Joint.LEFT_KNEE, each), Axis.FLEXION, degrees * .5);
    }
    return sides.size() > 1 ? TrunkMovements.pelvisTippedBack(rocked, degrees * .16) : rocked;
  }
}
