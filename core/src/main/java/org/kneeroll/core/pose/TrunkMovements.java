package org.kneeroll.core.pose;

import static org.kneeroll.core.pose.Bending.more;

import java.util.EnumSet;
import java.util.Set;
import org.kneeroll.core.body.Angles.Axis;
import org.kneeroll.core.body.Joint;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.body.Segment;
import org.kneeroll.core.body.Side;
import org.kneeroll.core.pose.Mover.Course;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The verbs that move trunk, neck and head. */
final class TrunkMovements {

  private static final Set<Segment> HEAD = EnumSet.of(Segment.NECK, Segment.HEAD);
  private static final Set<Segment> UPPER_BODY = upperBody();

  private final Side side;

  TrunkMovements(Side side) {
    this.side = side;
  }

  private static Set<Segment> upperBody() {
    Set<Segment> all = EnumSet.range(Segment.LUMBAR, Segment.RIGHT_HAND);
    return all;
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
    return Mover.of(
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
        Course.OUT,
        (stance, body, degrees) -> {
          Stance lifted = turned(stance, Rotation.aboutZ(degrees));
          return Bending.neck(lifted, Axis.FLEXION, degrees)
              .resting(Rest.onShoulders(body.at(Landmark.BOTH_SHOULDERS)));
        });
  }

  Mover tiltPelvis() {
    return Mover.of(
        10,
        25,
        Landmark.PELVIS,
        EnumSet.of(Segment.PELVIS, Segment.LUMBAR),
        Course.OUT,
        (stance, body, degrees) -> pelvisTippedBack(stance, degrees));
  }

  Mover turnTrunk() {
    return Mover.of(
        35,
        65,
        Landmark.onSide(Landmark.LEFT_SHOULDER, side),
        UPPER_BODY,
        Course.TO_ONE_SIDE,
        (stance, body, degrees) -> Bending.trunkTurned(stance, side.sign() * degrees));
  }

  Mover bendTrunkSideways() {
    return Mover.of(
        25,
        45,
        Landmark.CROWN,
        UPPER_BODY,
        Course.TO_ONE_SIDE,
        (stance, body, degrees) -> Bending.trunkSideways(stance, side.sign() * degrees));
  }

  /** Three quarters of the way back in the spine, the rest in the hips, which come forwards. */
  Mover leanBack() {
    return Mover.of(
        20,
        40,
        Landmark.CROWN,
        UPPER_BODY,
        Course.OUT,
        (stance, body, degrees) -> {
          Stance leaning = turned(stance, Rotation.aboutZ(degrees * .25));
          leaning = overFeet(leaning, body, degrees * .0026);
          leaning = Bending.trunk(leaning, -degrees * .75);
          return Bending.neck(leaning, Axis.FLEXION, -degrees * .1);
        });
  }

  /** From the hips, with a quarter of the way in the spine; standing, the hips go back. */
  Mover leanForward() {
    return Mover.of(
        35,
        90,
        Landmark.CROWN,
        UPPER_BODY,
        Course.OUT,
        (stance, body, degrees) -> leaningForward(stance, body, degrees));
  }

  static Stance leaningForward(Stance stance, PlacedBody body, double degrees) {
    Stance leaning = turned(stance, Rotation.aboutZ(-degrees * .75));
    if (stance.rest() == null) {
      leaning = overFeet(leaning, body, -degrees * .0022);
    }
    return Bending.trunk(leaning, degrees * .25);
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

  Mover liftChest() {
    return Mover.of(
        24,
        45,
        Landmark.CHIN,
        UPPER_BODY,
        Course.OUT,
        (stance, body, degrees) -> {
          Stance lifted = turned(stance, Rotation.aboutZ(-degrees * .18));
          lifted = more(lifted, Joint.LEFT_HIP, Axis.FLEXION, -degrees * .18);
          lifted = more(lifted, Joint.RIGHT_HIP, Axis.FLEXION, -degrees * .18);
          lifted = Bending.trunk(lifted, -degrees);
          return Bending.neck(lifted, Axis.FLEXION, -degrees * .4);
        });
  }

  Mover turnHead() {
    return Mover.of(
        60,
        85,
        Landmark.NOSE,
        HEAD,
        Course.TO_ONE_SIDE,
        (stance, body, degrees) -> Bending.neck(stance, Axis.ROTATION, side.sign() * degrees));
  }

  Mover bendHeadSideways() {
    return Mover.of(
        30,
        50,
        Landmark.CROWN,
        HEAD,
        Course.TO_ONE_SIDE,
        (stance, body, degrees) -> Bending.neck(stance, Axis.ABDUCTION, side.sign() * degrees));
  }

  Mover nod() {
    return Mover.of(
        30,
        60,
        Landmark.CHIN,
        HEAD,
        Course.OUT,
        (stance, body, degrees) -> Bending.neck(stance, Axis.FLEXION, degrees));
  }

  /** Hips and knees bend; the shins lean forwards, the trunk to balance them. */
  Mover squat() {
    return Mover.of(
        60,
        110,
        Landmark.PELVIS,
        EnumSet.range(Segment.PELVIS, Segment.RIGHT_SHANK),
        Course.OUT,
        (stance, body, degrees) -> bentKnees(stance, body, degrees, degrees * .42, 0.32));
  }

  /** From the seat: the trunk leans forwards, then hips and knees straighten. */
  Mover standUp() {
    return Mover.of(
        85,
        100,
        Landmark.CROWN,
        EnumSet.range(Segment.PELVIS, Segment.RIGHT_SHANK),
        Course.OUT,
        (stance, body, degrees) -> {
          double from = stance.posture().angles(Joint.RIGHT_KNEE).flexion();
          double share = StrictMath.min(1, degrees / StrictMath.max(1, from));
          double left = StrictMath.max(StartPositions.STRAIGHT, from - degrees);
          double lean = 42 * StrictMath.sin(StrictMath.PI * StrictMath.min(1, share * 1.05));
          return share < 1e-9
              ? stance
              : StartPositions.hangingArms(
                  bentKnees(stance.resting(null), body, left, lean, shinShare(body, share, left)));
        });
  }

  /**
   * The lean of the shins as a share of the knee's bend: that of the seat first, less at the end.
   */
  private static double shinShare(PlacedBody body, double share, double kneeFlexion) {
    Vec3 shin = body.at(Landmark.RIGHT_KNEE).minus(body.at(Landmark.RIGHT_ANKLE));
    double seated = StrictMath.toDegrees(StrictMath.atan2(shin.x(), shin.y()));
    double lean = seated * (1 - share) + 26 * share * (1 - share) * 2;
    return kneeFlexion < 1 ? 0 : lean / kneeFlexion;
  }

  /** Builds the body up from its feet: shins, thighs, trunk. */
  private static Stance bentKnees(
      Stance stance, PlacedBody body, double kneeFlexion, double trunkLean, double shinShare) {
    double shin = StrictMath.toRadians(kneeFlexion * shinShare);
    double thigh = StrictMath.toRadians(kneeFlexion * (1 - shinShare));
    double lower = body.anthropometry().metres(Measure.SHANK);
    double upper = body.anthropometry().metres(Measure.THIGH);
    Vec3 ankle = body.at(Landmark.LEFT_ANKLE).towards(body.at(Landmark.RIGHT_ANKLE), .5);
    Vec3 hip =
        ankle.plus(
            lower * StrictMath.sin(shin) - upper * StrictMath.sin(thigh),
            lower * StrictMath.cos(shin) + upper * StrictMath.cos(thigh),
            0);
    Posture posture = stance.posture();
    Rotation upright = Rotation.aboutZ(-trunkLean);
    Stance bent = stance.with(posture.at(new Frame(hip, upright)));
    for (Side each : Side.values()) {
      Vec3 foot = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, each));
      Rotation sole = body.frame(Segment.onSide(Segment.LEFT_FOOT, each)).rotation();
      bent = bent.planting(each, new Plant(foot, sole, new Vec3(1, .2, each.sign() * .05)));
    }
    return bent;
  }

  /** The heels go up about the balls of the feet; the toes stay flat. */
  Mover riseOnToes() {
    return Mover.of(
        30,
        50,
        Landmark.onSide(Landmark.RIGHT_HEEL, side),
        EnumSet.range(Segment.PELVIS, Segment.RIGHT_FOOT),
        Course.OUT,
        (stance, body, degrees) -> {
          Stance risen = stance;
          Vec3 shift = Vec3.ZERO;
          for (Side each : Side.values()) {
            Frame foot = body.frame(Segment.onSide(Segment.LEFT_FOOT, each));
            Vec3 ball = body.frame(Segment.onSide(Segment.LEFT_TOES, each)).origin();
            Rotation tip = Rotation.about(foot.rotation().z(), -degrees);
            Vec3 ankle = ball.plus(tip.apply(foot.origin().minus(ball)));
            shift = ankle.minus(foot.origin());
            risen =
                more(risen, Joint.onSide(Joint.LEFT_TOES, each), Axis.FLEXION, -degrees)
                    .planting(each, new Plant(ankle, tip.then(foot.rotation()), Vec3.FORWARDS));
          }
          return risen.with(risen.posture().moved(shift));
        });
  }
}
