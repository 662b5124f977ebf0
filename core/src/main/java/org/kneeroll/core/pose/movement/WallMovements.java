package org.kneeroll.core.pose.movement;

import static org.kneeroll.core.pose.movement.StandingMovements.TRUNK_AND_LEGS;

import java.util.EnumSet;
import java.util.List;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.pose.hands.HandPlaces;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The verbs of a standing body that leans on a wall. */
final class WallMovements {

  private WallMovements() {}

  /** The back slides down a wall; the feet stand as far from it as the thighs are long. */
  static Mover slideDownWall() {
    return Mover.out(
            60,
            90,
            Landmark.PELVIS,
            TRUNK_AND_LEGS,
            (stance, body, degrees) -> atWall(stance, body, STANDING_AT_WALL + degrees))
        .after((stance, body, degrees) -> atWall(stance, body, STANDING_AT_WALL))
        .assuming("the feet stand before the wall by 95 % of the length of a thigh");
  }

  /** How far the knees are bent by who leans back to a wall with the feet before it, in degrees. */
  private static final double STANDING_AT_WALL = 12;

  private static Stance atWall(Stance stance, PlacedBody body, double kneeFlexion) {
    double thigh = body.anthropometry().metres(Measure.THIGH);
    double shank = body.anthropometry().metres(Measure.SHANK);
    Frame root = stance.posture().root();
    double ahead = thigh * .95;
    double bent = StrictMath.toRadians(kneeFlexion);
    double reach =
        StrictMath.sqrt(thigh * thigh + shank * shank + 2 * thigh * shank * StrictMath.cos(bent));
    double across =
        body.at(Landmark.RIGHT_ANKLE).z() - body.anthropometry().metres(Measure.HIP_SPACING);
    double down =
        StrictMath.sqrt(StrictMath.max(0, reach * reach - ahead * ahead - across * across));
    double height = body.anthropometry().metres(Measure.ANKLE_HEIGHT) + down;
    Stance leaning =
        stance.with(stance.posture().at(root.moved(new Vec3(0, height - root.origin().y(), 0))));
    for (Side each : Side.values()) {
      Frame foot = body.frame(Segment.onSide(Segment.LEFT_FOOT, each));
      Vec3 ankle = new Vec3(root.origin().x() + ahead, foot.origin().y(), foot.origin().z());
      leaning = leaning.planting(each, new Plant(ankle, foot.rotation(), Vec3.FORWARDS));
    }
    return leaning;
  }

  /** The body stays straight and leans about the ankles to the wall that the palms rest on. */
  static Mover pressUp() {
    return Mover.out(
            10,
            13,
            Landmark.CHEST,
            EnumSet.range(Segment.PELVIS, Segment.RIGHT_SHANK),
            WallMovements::leant)
        .after((stance, body, degrees) -> leant(stance, body, ARMS_STRAIGHT));
  }

  /** How far a body leans whose straight arms hold it off a wall, in degrees. */
  private static final double ARMS_STRAIGHT = 10;

  private static Stance leant(Stance stance, PlacedBody body, double degrees) {
    Vec3 ankles = body.at(Landmark.LEFT_ANKLE).towards(body.at(Landmark.RIGHT_ANKLE), .5);
    Frame root = stance.posture().root();
    Rotation lean = Rotation.aboutZ(-degrees);
    Vec3 pelvis = ankles.plus(lean.apply(root.origin().minus(ankles)));
    return stance.with(stance.posture().at(new Frame(pelvis, lean.then(root.rotation()))));
  }

  /**
   * The palms slide up the wall in front of the body.
   *
   * @param sides whose hands slide; another stays where it is
   */
  static Mover slideHandsUp(List<Side> sides) {
    return Mover.out(
            45,
            48,
            Landmark.onSide(Landmark.RIGHT_HAND, sides.get(0)),
            ArmMovements.arms(sides),
            (stance, body, degrees) -> {
              Stance sliding = stance;
              for (Side each : sides) {
                sliding = sliding.placing(each, HandPlaces.upWall(degrees));
              }
              return sliding;
            })
        .assuming("the wall stands before the shoulders by 65 % of the length of an arm");
  }
}
