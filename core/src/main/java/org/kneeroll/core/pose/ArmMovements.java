package org.kneeroll.core.pose;

import static org.kneeroll.core.pose.Bending.more;
import static org.kneeroll.core.pose.Bending.towards;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Angles.Axis;
import org.kneeroll.core.body.Joint;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.Segment;
import org.kneeroll.core.body.Side;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.pose.Mover.Course;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The verbs that move arms, and walking. */
final class ArmMovements {

  private final Side side;

  ArmMovements(Side side) {
    this.side = side;
  }

  Mover raise(List<Side> sides, Axis axis, double usual) {
    return Mover.of(
        usual,
        180,
        Landmark.onSide(Landmark.RIGHT_HAND, sides.get(0)),
        arms(sides),
        Course.OUT,
        (stance, body, degrees) -> {
          Stance raised = stance;
          for (Side each : sides) {
            raised = raised(raised, each, axis, degrees);
          }
          return raised;
        });
  }

  /** The shoulder blade goes along from 60 degrees on, by a fifth of what the arm does. */
  private static Stance raised(Stance stance, Side side, Axis axis, double degrees) {
    Joint shoulder = Joint.onSide(Joint.LEFT_SHOULDER, side);
    double share = StrictMath.min(1, degrees / 30);
    Angles from = stance.posture().angles(shoulder);
    Angles clean =
        axis == Axis.FLEXION
            ? new Angles(from.flexion(), 6, 0)
            : new Angles(0, from.abduction(), 0);
    Stance raised =
        more(towards(stance.freeing(side), shoulder, clean, share), shoulder, axis, degrees);
    double high = StrictMath.max(0, from.about(axis) + degrees - 60);
    raised =
        towards(raised, Joint.onSide(Joint.LEFT_GIRDLE, side), new Angles(0, high * .12, 0), 1);
    raised = towards(raised, Joint.onSide(Joint.LEFT_ELBOW, side), new Angles(6, 0, 0), share);
    return towards(raised, Joint.onSide(Joint.LEFT_WRIST, side), Angles.NEUTRAL, share);
  }

  /** The body leans on a table with the other hand, and the arm hangs and swings. */
  Mover swing() {
    return Mover.of(
            18,
            45,
            Landmark.onSide(Landmark.RIGHT_HAND, side),
            arms(List.of(side)),
            Course.ABOUT,
            (stance, body, degrees) -> stance.placing(side, hanging(degrees)))
        .after(
            (stance, body, degrees) ->
                TrunkMovements.leaningForward(stance, body, 50)
                    .placing(side.other(), HandPlaces.of(Hands.ON_TABLE, side.other(), false))
                    .placing(side, hanging(0)));
  }

  private static HandGoal hanging(double degrees) {
    return (body, side) -> {
      Vec3 shoulder = body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side));
      double arm =
          .985
              * (body.anthropometry().metres(Measure.UPPER_ARM)
                  + body.anthropometry().metres(Measure.FOREARM));
      Vec3 along = Rotation.aboutZ(degrees).apply(Vec3.UP.negated());
      return new HandTarget(
          shoulder.plus(along.times(arm)),
          along,
          new Vec3(0, 0, -side.sign()),
          Vec3.FORWARDS.negated());
    };
  }

  Mover bendElbow() {
    Joint elbow = Joint.onSide(Joint.LEFT_ELBOW, side);
    return Mover.of(
        110,
        140,
        Landmark.onSide(Landmark.RIGHT_HAND, side),
        Set.of(Segment.onSide(Segment.LEFT_FOREARM, side), Segment.onSide(Segment.LEFT_HAND, side)),
        Course.OUT,
        (stance, body, degrees) ->
            towards(
                more(stance.freeing(side), elbow, Axis.FLEXION, degrees),
                elbow,
                stance
                    .posture()
                    .angles(elbow)
                    .with(Axis.ROTATION, -40)
                    .with(Axis.FLEXION, stance.posture().angles(elbow).flexion() + degrees),
                StrictMath.min(1, degrees / 60)));
  }

  /** A step in mid-stride; the movement carries the body forwards. */
  static Mover walk() {
    return Mover.of(
            30,
            60,
            Landmark.CHEST,
            EnumSet.allOf(Segment.class),
            Course.OUT,
            (stance, body, degrees) ->
                stance.with(stance.posture().moved(new Vec3(degrees / 100, 0, 0))))
        .after((stance, body, degrees) -> midStride(stance));
  }

  private static Stance midStride(Stance stance) {
    return stance
        .lifting(Side.LEFT)
        .lifting(Side.RIGHT)
        .with(Joint.RIGHT_HIP, new Angles(27, 1, 2))
        .with(Joint.RIGHT_KNEE, Angles.flexion(6))
        .with(Joint.RIGHT_ANKLE, Angles.flexion(2))
        .with(Joint.LEFT_HIP, new Angles(-13, 1, 3))
        .with(Joint.LEFT_KNEE, Angles.flexion(24))
        .with(Joint.LEFT_ANKLE, Angles.flexion(-8))
        .with(Joint.LEFT_TOES, Angles.flexion(-26))
        .with(Joint.LEFT_SHOULDER, new Angles(24, 7, 0))
        .with(Joint.LEFT_ELBOW, new Angles(28, 0, 0))
        .with(Joint.RIGHT_SHOULDER, new Angles(-20, 7, 0))
        .with(Joint.RIGHT_ELBOW, new Angles(18, 0, 0))
        .with(Joint.UPPER_BACK, new Angles(0, 0, 5))
        .resting(
            new Rest(
                Set.of(
                    Segment.LEFT_FOOT, Segment.RIGHT_FOOT, Segment.LEFT_TOES, Segment.RIGHT_TOES),
                Settling.SINK,
                Landmark.PELVIS,
                Vec3.ZERO));
  }

  private static Set<Segment> arms(List<Side> sides) {
    Set<Segment> all = EnumSet.noneOf(Segment.class);
    for (Side each : sides) {
      for (Segment one :
          List.of(
              Segment.LEFT_GIRDLE,
              Segment.LEFT_UPPER_ARM,
              Segment.LEFT_FOREARM,
              Segment.LEFT_HAND)) {
        all.add(Segment.onSide(one, each));
      }
    }
    return all;
  }
}
