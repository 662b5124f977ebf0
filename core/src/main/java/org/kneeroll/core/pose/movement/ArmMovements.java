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
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.pose.hands.HandPlaces;
import org.kneeroll.core.pose.stance.HandGoal;
import org.kneeroll.core.pose.stance.HandTarget;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The verbs that move arms and shoulder blades. */
final class ArmMovements {

  private final Side side;
  private final boolean onHandsAndKnees;

  ArmMovements(Side side, Position position) {
    this.side = side;
    this.onHandsAndKnees = position == Position.FOUR_POINT_KNEELING;
  }

  /**
   * Arms that are stretched at a start of their own: on the front beside the head, sitting on the
   * floor along the legs.
   *
   * @param from degrees of flexion of the shoulder
   */
  Mover raiseFrom(double from, double usual, List<Side> sides) {
    return raise(sides, Axis.FLEXION, usual)
        .after(
            (stance, body, degrees) -> {
              Stance stretched = stance;
              for (Side each : sides) {
                stretched = reaching(stretched, each, from, 6);
              }
              return stretched;
            });
  }

  Mover raise(List<Side> sides, Axis axis, double usual) {
    return Mover.out(
            usual,
            180,
            Landmark.onSide(Landmark.RIGHT_HAND, sides.get(0)),
            arms(sides),
            (stance, body, degrees) -> {
              Stance raised = stance;
              for (Side each : sides) {
                raised = raised(raised, each, axis, degrees);
              }
              return raised;
            })
        .assuming(
            "from 60 degrees on, the shoulder blade goes along by an eighth of what the arm does");
  }

  /** The shoulder blade goes along from 60 degrees on, by an eighth of what the arm does. */
  private Stance raised(Stance stance, Side side, Axis axis, double degrees) {
    Joint shoulder = Joint.onSide(Joint.LEFT_SHOULDER, side);
    double share = StrictMath.min(1, degrees / 30);
    double leaving = StrictMath.min(1, degrees / 80);
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
    double offTheGround = onHandsAndKnees ? 55 * StrictMath.sin(StrictMath.PI * leaving) : 0;
    raised =
        towards(
            raised,
            Joint.onSide(Joint.LEFT_ELBOW, side),
            new Angles(6 + offTheGround, 0, 0),
            share);
    return towards(raised, Joint.onSide(Joint.LEFT_WRIST, side), Angles.NEUTRAL, share);
  }

  /** The body leans on a table with the other hand, and the arm hangs and swings. */
  Mover swing() {
    return Mover.about(
            18,
            45,
            Landmark.onSide(Landmark.RIGHT_HAND, side),
            arms(List.of(side)),
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
      double arm = .985 * LimbSpan.straightArmM(body.anthropometry());
      Vec3 along = Rotation.aboutZ(degrees).apply(Vec3.UP.negated());
      return new HandTarget(
          shoulder.plus(along.times(arm)),
          along,
          new Vec3(0, 0, -side.sign()),
          Vec3.FORWARDS.negated());
    };
  }

  /** The arm lies or hangs straight beside the body, and its forearm comes up. */
  Mover bendElbow() {
    Joint elbow = Joint.onSide(Joint.LEFT_ELBOW, side);
    return Mover.out(
            110,
            140,
            Landmark.onSide(Landmark.RIGHT_HAND, side),
            Set.of(
                Segment.onSide(Segment.LEFT_FOREARM, side),
                Segment.onSide(Segment.LEFT_HAND, side)),
            (stance, body, degrees) ->
                towards(
                    more(stance, elbow, Axis.FLEXION, degrees),
                    elbow,
                    stance
                        .posture()
                        .angles(elbow)
                        .with(Axis.ROTATION, -40)
                        .with(Axis.FLEXION, stance.posture().angles(elbow).flexion() + degrees),
                    StrictMath.min(1, degrees / 60)))
        .after(
            (stance, body, degrees) ->
                reaching(stance, side, 0, 10)
                    .with(Joint.onSide(Joint.LEFT_SHOULDER, side), new Angles(0, 16, 0)));
  }

  /** From arms stretched forwards, the elbows go back close to the trunk. */
  static Mover pullElbowsBack() {
    return Mover.out(
            100,
            120,
            Landmark.RIGHT_ELBOW,
            arms(List.of(Side.values())),
            (stance, body, degrees) -> {
              double share = degrees / 100;
              Stance pulled = stance;
              for (Side each : Side.values()) {
                pulled =
                    reaching(pulled, each, 62 - 84 * share, 12 + 94 * share)
                        .with(
                            Joint.onSide(Joint.LEFT_GIRDLE, each),
                            new Angles(0, 0, 14 - 30 * share));
              }
              return pulled;
            })
        .after(
            (stance, body, degrees) ->
                reaching(reaching(stance, Side.LEFT, 62, 12), Side.RIGHT, 62, 12));
  }

  private static Stance reaching(Stance stance, Side side, double shoulder, double elbow) {
    return stance
        .freeing(side)
        .with(Joint.onSide(Joint.LEFT_SHOULDER, side), new Angles(shoulder, 8, 0))
        .with(Joint.onSide(Joint.LEFT_ELBOW, side), new Angles(elbow, 0, 0))
        .with(Joint.onSide(Joint.LEFT_WRIST, side), Angles.NEUTRAL);
  }

  /** The elbow is bent to a right angle beside the trunk, and the forearm turns about it. */
  Mover turnOut(List<Side> sides) {
    return Mover.out(
            45,
            80,
            Landmark.onSide(Landmark.RIGHT_HAND, sides.get(0)),
            arms(sides),
            (stance, body, degrees) -> {
              Stance turned = stance;
              for (Side each : sides) {
                turned =
                    more(turned, Joint.onSide(Joint.LEFT_SHOULDER, each), Axis.ROTATION, degrees);
              }
              return turned;
            })
        .after(
            (stance, body, degrees) -> {
              Stance bent = stance;
              for (Side each : sides) {
                bent =
                    reaching(bent, each, 0, 90)
                        .with(Joint.onSide(Joint.LEFT_SHOULDER, each), new Angles(0, 7, -10));
              }
              return bent;
            });
  }

  /** Both shoulder blades move on the chest, and the arms hang on them. */
  static Mover shoulderBlades(Axis axis, int way) {
    return Mover.out(
        axis == Axis.ABDUCTION ? 22 : 24,
        35,
        Landmark.RIGHT_SHOULDER,
        arms(List.of(Side.values())),
        (stance, body, degrees) -> {
          Stance moved = stance;
          for (Side each : Side.values()) {
            moved =
                more(
                    moved.freeing(each),
                    Joint.onSide(Joint.LEFT_GIRDLE, each),
                    axis,
                    way * degrees);
          }
          return moved;
        });
  }

  static Set<Segment> arms(List<Side> sides) {
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
