package org.kneeroll.core.pose.movement;

import static org.kneeroll.core.pose.stance.Bending.more;
import static org.kneeroll.core.pose.stance.Bending.towards;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.LimbSpan;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.pose.start.StartPositions;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The verbs that slide and lift legs, and move feet. */
final class LegMovements {

  private final Side side;
  private final Position position;

  LegMovements(Side side, Position position) {
    this.side = side;
    this.position = position;
  }

  /**
   * The heel slides along the surface: towards the bottom, or from a bent knee away from it.
   *
   * @param way 1 where the knee bends, -1 where it straightens
   */
  Mover slideHeel(int way, double usual) {
    Joint knee = Joint.onSide(Joint.LEFT_KNEE, side);
    return Mover.out(
        usual,
        140,
        Landmark.onSide(Landmark.RIGHT_HEEL, side),
        legs(side),
        (stance, body, degrees) -> {
          double from = stance.posture().angles(knee).flexion();
          double bent = StrictMath.max(StartPositions.STRAIGHT, from + way * degrees);
          Rotation foot = body.frame(Segment.onSide(Segment.LEFT_FOOT, side)).rotation();
          double share = StrictMath.min(1, degrees / 80);
          Rotation resting =
              way > 0
                  ? Rotation.facing(
                      foot.y().towards(Vec3.UP, share), foot.x().towards(Vec3.FORWARDS, share))
                  : Rotation.aboutZ(StartPositions.TOES_UP * share * share).then(foot);
          double restingHeight =
              way > 0
                  ? body.anthropometry().metres(Measure.ANKLE_HEIGHT)
                  : body.anthropometry().share(StartPositions.HEEL_ON_SURFACE);
          return stance.planting(
              side, new Plant(slid(body, bent, restingHeight, share), resting, Vec3.UP));
        });
  }

  /** The thigh stays on the seat, and the foot goes back below it on its ball. */
  Mover slideHeelUnderSeat() {
    return Mover.out(
        20,
        40,
        Landmark.onSide(Landmark.RIGHT_HEEL, side),
        legs(side),
        (stance, body, degrees) ->
            more(
                more(
                    stance.lifting(side),
                    Joint.onSide(Joint.LEFT_KNEE, side),
                    Axis.FLEXION,
                    degrees),
                Joint.onSide(Joint.LEFT_ANKLE, side),
                Axis.FLEXION,
                degrees * .7));
  }

  /** Where the ankle is when the knee is bent by so much and the heel has not left the surface. */
  private Vec3 slid(PlacedBody body, double kneeFlexion, double restingHeight, double share) {
    Vec3 hip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side));
    Vec3 ankle = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, side));
    double height = ankle.y() + (restingHeight - ankle.y()) * share;
    double leg = LimbSpan.legM(body.anthropometry(), kneeFlexion);
    double along = LimbSpan.along(leg, hip.y() - height, ankle.z() - hip.z());
    return new Vec3(hip.x() + along, height, ankle.z());
  }

  /** A straight leg goes up: forwards, sideways in side-lying, backwards on the front. */
  Mover liftLeg(Axis axis, int way, double usual) {
    Joint hip = Joint.onSide(Joint.LEFT_HIP, side);
    Joint knee = Joint.onSide(Joint.LEFT_KNEE, side);
    return Mover.out(
        usual,
        95,
        Landmark.onSide(Landmark.RIGHT_ANKLE, side),
        legs(side),
        (stance, body, degrees) -> {
          Stance straight =
              towards(
                  stance.lifting(side),
                  knee,
                  Angles.flexion(StartPositions.STRAIGHT),
                  StrictMath.min(1, degrees / usual));
          return more(straight, hip, axis, way * degrees);
        });
  }

  /** From bent knees, the leg that is lifted lies straight before. */
  Mover liftStraightenedLeg(double usual) {
    Mover slide = slideHeel(-1, 90);
    return liftLeg(Axis.FLEXION, 1, usual)
        .after((stance, body, degrees) -> slide.change().at(stance, body, 90));
  }

  /** The knee comes up in front with the shin hanging; sitting, the foot leaves the floor. */
  Mover liftKnee() {
    Joint hip = Joint.onSide(Joint.LEFT_HIP, side);
    boolean sits = position == Position.SITTING;
    return Mover.out(
        sits ? 25 : 75,
        sits ? 45 : 110,
        Landmark.onSide(Landmark.RIGHT_KNEE, side),
        legs(side),
        (stance, body, degrees) -> {
          Stance lifted = more(stance.lifting(side), hip, Axis.FLEXION, degrees);
          return sits
              ? lifted
              : more(lifted, Joint.onSide(Joint.LEFT_KNEE, side), Axis.FLEXION, degrees * 1.1);
        });
  }

  /** Both feet go up and down about where they rest. */
  Mover pumpAnkles(double usual) {
    return Mover.about(
        usual,
        40,
        Landmark.onSide(Landmark.RIGHT_TOES, side),
        Set.of(Segment.LEFT_FOOT, Segment.RIGHT_FOOT, Segment.LEFT_TOES, Segment.RIGHT_TOES),
        (stance, body, degrees) -> {
          Stance pumped = stance;
          for (Side each : Side.values()) {
            Joint ankle = Joint.onSide(Joint.LEFT_ANKLE, each);
            Plant plant = stance.plants().get(each);
            if (plant != null) {
              pumped = pumped.planting(each, new Plant(plant.ankle(), null, plant.knee()));
            }
            boolean stands =
                body.frame(Segment.onSide(Segment.LEFT_FOOT, each)).rotation().y().y() > .9;
            pumped =
                more(pumped, ankle, Axis.FLEXION, stands ? StrictMath.max(0, degrees) : degrees);
          }
          return pumped;
        });
  }

  /** Segments of whole legs. */
  static Set<Segment> legs(Side... sides) {
    Set<Segment> all = EnumSet.noneOf(Segment.class);
    for (Side each : sides) {
      for (Segment one :
          List.of(Segment.LEFT_THIGH, Segment.LEFT_SHANK, Segment.LEFT_FOOT, Segment.LEFT_TOES)) {
        all.add(Segment.onSide(one, each));
      }
    }
    return all;
  }
}
