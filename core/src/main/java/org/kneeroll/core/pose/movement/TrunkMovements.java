package org.kneeroll.core.pose.movement;

import static org.kneeroll.core.pose.stance.Bending.more;

import java.util.EnumSet;
import java.util.Set;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.pose.stance.Bending;
import org.kneeroll.core.pose.stance.Rest;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The verbs that move pelvis and back. */
final class TrunkMovements {

  private static final Set<Segment> UPPER_BODY = EnumSet.range(Segment.LUMBAR, Segment.RIGHT_HAND);

  private final Side side;
  private final Position position;

  TrunkMovements(Side side, Position position) {
    this.side = side;
    this.position = position;
  }

  /** The pelvis rolls to the right by some degrees while the chest stays as it lies. */
  static Stance pelvisRolled(Stance stance, double degrees) {
    return Bending.trunkTurned(turned(stance, Rotation.about(Vec3.FORWARDS, degrees)), -degrees);
  }

  /** The pelvis of a person on the back tips backwards, and the lower back bends with it. */
  static Stance pelvisTippedBack(Stance stance, double degrees) {
    Stance tipped = turned(stance, Rotation.aboutZ(degrees));
    return more(tipped, Joint.LOWER_BACK, Axis.FLEXION, degrees);
  }

  private static Stance turned(Stance stance, Rotation inRoom) {
    Frame root = stance.posture().root();
    return stance.with(stance.posture().at(new Frame(root.origin(), inRoom.then(root.rotation()))));
  }

  Mover liftBottom() {
    return Mover.out(
            28,
            45,
            Landmark.PELVIS,
            EnumSet.of(
                Segment.PELVIS,
                Segment.LUMBAR,
                Segment.THORAX,
                Segment.LEFT_THIGH,
                Segment.RIGHT_THIGH,
                Segment.LEFT_SHANK,
                Segment.RIGHT_SHANK),
            (stance, body, degrees) -> {
              Stance lifted = turned(stance, Rotation.aboutZ(degrees));
              return Bending.neck(thighsLevel(lifted, degrees), Axis.FLEXION, degrees)
                  .resting(Rest.onShoulders(body.at(Landmark.BOTH_SHOULDERS)));
            })
        .assuming("the trunk goes up as one piece, on the shoulders", Bending.NECK_SHARED);
  }

  /** A leg whose foot does not stand keeps its thigh level with that of the other leg. */
  private static Stance thighsLevel(Stance stance, double degrees) {
    Stance level = stance;
    for (Side each : Side.values()) {
      if (!stance.plants().containsKey(each)) {
        level =
            more(level, Joint.onSide(Joint.LEFT_HIP, each), Axis.FLEXION, -HIP_IN_BRIDGE * degrees);
      }
    }
    return level;
  }

  /** How much a hip straightens in a bridge, for each degree by which the pelvis tips. */
  private static final double HIP_IN_BRIDGE = 1.5;

  /** Lying, the back flattens on the surface; sitting, the pelvis tips back under the trunk. */
  Mover tiltPelvis() {
    if (position == Position.SITTING) {
      return roundBack(1, 16).showing(Landmark.LOWER_BACK);
    }
    return Mover.out(
            10,
            25,
            Landmark.PELVIS,
            EnumSet.of(Segment.PELVIS, Segment.LUMBAR),
            (stance, body, degrees) -> pelvisTippedBack(stance, degrees))
        .assuming("the lower back does what the pelvis does");
  }

  /** The chest turns on the pelvis; lying on the side, the upper arm opens backwards with it. */
  Mover turnTrunk() {
    if (position == Position.SIDE_LYING) {
      return openBook();
    }
    return Mover.toOneSide(
            35,
            65,
            Landmark.onSide(Landmark.LEFT_SHOULDER, side),
            UPPER_BODY,
            (stance, body, degrees) -> Bending.trunkTurned(stance, side.sign() * degrees))
        .assuming(Bending.TRUNK_SHARED);
  }

  /** The side that lies above: a person on the side is always laid on the left. */
  private static final Side UPPER_SIDE = Side.RIGHT;

  private static Mover openBook() {
    Joint shoulder = Joint.onSide(Joint.LEFT_SHOULDER, UPPER_SIDE);
    Joint elbow = Joint.onSide(Joint.LEFT_ELBOW, UPPER_SIDE);
    return Mover.out(
            40,
            60,
            Landmark.onSide(Landmark.LEFT_HAND, UPPER_SIDE),
            UPPER_BODY,
            (stance, body, degrees) ->
                Bending.neck(Bending.trunkTurned(stance, degrees), Axis.ROTATION, degrees * .8)
                    .with(shoulder, new Angles(90 - degrees * .35, degrees * 1.9, 0)))
        .after(
            (stance, body, degrees) ->
                stance
                    .freeing(UPPER_SIDE)
                    .with(shoulder, new Angles(90, 0, 0))
                    .with(elbow, new Angles(8, 0, 0))
                    .with(Joint.onSide(Joint.LEFT_WRIST, UPPER_SIDE), Angles.NEUTRAL))
        .assuming(
            "the arm opens by 1.9 times what the trunk turns",
            Bending.TRUNK_SHARED,
            Bending.NECK_SHARED);
  }

  Mover bendTrunkSideways() {
    return Mover.toOneSide(
            25,
            45,
            Landmark.CROWN,
            UPPER_BODY,
            (stance, body, degrees) -> Bending.trunkSideways(stance, side.sign() * degrees))
        .assuming(Bending.TRUNK_SHARED);
  }

  /** Three quarters of the way back in the spine, the rest in the hips, which come forwards. */
  Mover leanBack() {
    return Mover.out(
            20,
            40,
            Landmark.CROWN,
            UPPER_BODY,
            (stance, body, degrees) -> {
              Stance leaning = turned(stance, Rotation.aboutZ(degrees * .25));
              leaning = overFeet(leaning, body, degrees * .0026);
              leaning = Bending.trunk(leaning, -degrees * .75);
              return Bending.neck(leaning, Axis.FLEXION, -degrees * .1);
            })
        .assuming(
            "three quarters of a lean backwards are in the spine, a quarter in the hips, which come"
                + " forwards",
            Bending.TRUNK_SHARED,
            Bending.NECK_SHARED);
  }

  /** From the hips, with a quarter of the way in the spine; standing, the hips go back. */
  Mover leanForward() {
    return Mover.out(
            35,
            90,
            Landmark.CROWN,
            UPPER_BODY,
            (stance, body, degrees) ->
                position.isOnFeet()
                    ? leaningForward(stance, body, degrees)
                    : bentForward(stance, degrees))
        .assuming(
            "a quarter of a lean forwards is in the spine, the rest in the hips",
            Bending.TRUNK_SHARED);
  }

  private static Stance bentForward(Stance stance, double degrees) {
    return Bending.trunk(turned(stance, Rotation.aboutZ(-degrees * .75)), degrees * .25);
  }

  /** A standing body bent forwards, its hips behind its feet. */
  static Stance leaningForward(Stance stance, PlacedBody body, double degrees) {
    return overFeet(bentForward(stance, degrees), body, -degrees * .0022);
  }

  /** The hips shifted forwards so that the legs keep their length. */
  private static Stance overFeet(Stance stance, PlacedBody body, double forwardsM) {
    Frame root = stance.posture().root();
    Vec3 ankle = body.at(Landmark.RIGHT_ANKLE);
    Vec3 hip = body.at(Landmark.RIGHT_HIP);
    double leg = hip.distanceTo(ankle);
    double x = hip.x() + forwardsM - ankle.x();
    double z = hip.z() - ankle.z();
    double y = StrictMath.sqrt(StrictMath.max(0, leg * leg - x * x - z * z));
    Vec3 shift = new Vec3(forwardsM, y - (hip.y() - ankle.y()), 0);
    return stance.with(stance.posture().at(root.moved(shift)));
  }

  /** On hands and knees the pelvis follows, see {@link HandsAndKnees}; sitting, it tips along. */
  Mover roundBack(int way, double usual) {
    return Mover.out(
            usual,
            60,
            position == Position.FOUR_POINT_KNEELING ? Landmark.LOWER_BACK : Landmark.CROWN,
            UPPER_BODY,
            (stance, body, degrees) -> {
              Stance bent = Bending.trunk(stance, way * degrees);
              if (position == Position.SITTING) {
                bent = turned(bent, Rotation.aboutZ(way * degrees * .35));
              }
              return Bending.neck(bent, Axis.FLEXION, way * degrees * .6);
            })
        .assuming(
            "the neck bends by 60 % of what the trunk does",
            Bending.TRUNK_SHARED, Bending.NECK_SHARED);
  }

  /** Head and shoulders come up; the lower back stays down. */
  Mover curlUp() {
    return Mover.out(
            32,
            50,
            Landmark.NOSE,
            UPPER_BODY,
            (stance, body, degrees) ->
                Bending.neck(Bending.trunk(stance, degrees), Axis.FLEXION, degrees * .6)
                    .resting(Rest.PELVIS_ON_BACK))
        .assuming(
            "the neck bends by 60 % of what the trunk does",
            Bending.TRUNK_SHARED, Bending.NECK_SHARED);
  }

  /** Higher where the hands push than where the forearms do. */
  Mover liftChest(boolean handsPush) {
    return Mover.out(
            handsPush ? 40 : 24,
            50,
            Landmark.CHIN,
            UPPER_BODY,
            (stance, body, degrees) -> {
              Stance lifted = turned(stance, Rotation.aboutZ(-degrees * .18));
              lifted = more(lifted, Joint.LEFT_HIP, Axis.FLEXION, -degrees * .18);
              lifted = more(lifted, Joint.RIGHT_HIP, Axis.FLEXION, -degrees * .18);
              lifted = Bending.trunk(lifted, -degrees);
              return Bending.neck(lifted, Axis.FLEXION, -degrees * .4);
            })
        .assuming(
            "the hips stretch by 18 % of what the trunk does, the neck by 40 %",
            Bending.TRUNK_SHARED, Bending.NECK_SHARED);
  }
}
