package org.kneeroll.core.pose.movement;

import static org.kneeroll.core.pose.stance.Bending.more;

import java.util.List;
import java.util.Set;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.pose.start.StartPositions;

/** The verbs that bend and straighten one knee while its thigh stays. */
final class KneeMovements {

  /** How far a knee is bent that lies over a rolled towel, in degrees. */
  private static final double OVER_ROLL = 16;

  /** The same where the heel rests on the surface before the knee is straightened. */
  private static final double OVER_THICK_ROLL = 45;

  private final Side side;
  private final LegMovements legs;

  /**
   * The verbs for one knee.
   *
   * @param side the side that works
   * @param legs by which the leg comes to where the knee begins
   */
  KneeMovements(Side side, LegMovements legs) {
    this.side = side;
    this.legs = legs;
  }

  /**
   * The thigh stays where it is, and the shin goes.
   *
   * @param way 1 where the knee bends, -1 where it straightens
   */
  Mover bend(int way, double usual) {
    Joint knee = Joint.onSide(Joint.LEFT_KNEE, side);
    return Mover.out(
        usual,
        140,
        Landmark.onSide(Landmark.RIGHT_ANKLE, side),
        Set.of(
            Segment.onSide(Segment.LEFT_SHANK, side),
            Segment.onSide(Segment.LEFT_FOOT, side),
            Segment.onSide(Segment.LEFT_TOES, side)),
        (stance, body, degrees) -> {
          double from = stance.posture().angles(knee).flexion();
          double to = StrictMath.max(0, from + way * degrees);
          return more(stance.lifting(side), knee, Axis.FLEXION, to - from);
        });
  }

  /** The knee lies bent over a thick roll before, and the heel comes up: a short arc. */
  Mover straightenOverRoll() {
    double bent = OVER_THICK_ROLL - StartPositions.STRAIGHT;
    Mover slide = legs.slideHeel(1, bent);
    return bend(-1, bent).after((stance, body, degrees) -> slide.change().at(stance, body, bent));
  }

  /** On the back, the thigh is upright before, held from behind. */
  Mover straightenUpright() {
    Joint hip = Joint.onSide(Joint.LEFT_HIP, side);
    return bend(-1, 65)
        .after(
            (stance, body, degrees) -> {
              double missing = 90 - stance.posture().angles(hip).flexion();
              return missing > 0
                  ? DrawnLegMovements.drawn(stance, List.of(side), missing)
                  : stance.lifting(side);
            });
  }

  /** The knee is bent over a roll before, and straightens until it presses on it. */
  Mover pressDown() {
    Joint hip = Joint.onSide(Joint.LEFT_HIP, side);
    Joint knee = Joint.onSide(Joint.LEFT_KNEE, side);
    return Mover.out(
            OVER_ROLL - StartPositions.STRAIGHT,
            OVER_ROLL,
            Landmark.onSide(Landmark.RIGHT_KNEE, side),
            LegMovements.legs(side),
            (stance, body, degrees) ->
                more(more(stance, knee, Axis.FLEXION, -degrees), hip, Axis.FLEXION, -degrees * .5))
        .after(
            (stance, body, degrees) ->
                more(
                    more(
                        stance.lifting(side),
                        knee,
                        Axis.FLEXION,
                        OVER_ROLL - StartPositions.STRAIGHT),
                    hip,
                    Axis.FLEXION,
                    (OVER_ROLL - StartPositions.STRAIGHT) * .5));
  }
}
