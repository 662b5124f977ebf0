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
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.pose.stance.Furniture;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Rest;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.pose.start.StartPositions;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The verbs by which the legs carry the whole body somewhere else. */
final class StandingMovements {

  static final Set<Segment> TRUNK_AND_LEGS = EnumSet.range(Segment.PELVIS, Segment.RIGHT_SHANK);

  private final Side side;

  StandingMovements(Side side) {
    this.side = side;
  }

  /** Hips and knees bend; the shins lean forwards, the trunk to balance them. */
  Mover squat() {
    return Mover.out(
            60,
            110,
            Landmark.PELVIS,
            TRUNK_AND_LEGS,
            (stance, body, degrees) -> bentKnees(stance, body, degrees, degrees * .42, 0.32))
        .assuming("the shins lean by 32 % of the bend of the knees, the trunk by 42 %");
  }

  /**
   * From the seat: the trunk leans forwards, then hips and knees straighten.
   *
   * @param handsFree whether the arms hang once the body has left the seat
   */
  Mover standUp(boolean handsFree) {
    return Mover.out(
            85,
            100,
            Landmark.PELVIS,
            TRUNK_AND_LEGS,
            (stance, body, degrees) -> {
              double from = stance.posture().angles(Joint.RIGHT_KNEE).flexion();
              double share = StrictMath.min(1, degrees / StrictMath.max(1, from));
              double left = StrictMath.max(StartPositions.STRAIGHT, from - degrees);
              double lean = 42 * StrictMath.sin(StrictMath.PI * StrictMath.min(1, share * 1.05));
              if (share < 1e-9) {
                return stance;
              }
              Stance risen =
                  bentKnees(stance.resting(null), body, left, lean, shinShare(body, share, left));
              return handsFree ? StartPositions.hangingArms(risen) : risen;
            })
        .assuming("on the way up the trunk leans forwards by up to 42 degrees");
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
    return Mover.out(
        30,
        50,
        Landmark.onSide(Landmark.RIGHT_HEEL, side),
        EnumSet.range(Segment.PELVIS, Segment.RIGHT_FOOT),
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

  /** One foot stands on the step; its leg straightens and carries the body up. */
  Mover stepUp() {
    return Mover.out(
            60,
            90,
            Landmark.PELVIS,
            EnumSet.allOf(Segment.class),
            (stance, body, degrees) -> {
              Plant plant = stance.plants().get(side);
              if (plant == null || degrees <= 0) {
                return stance;
              }
              double share = StrictMath.min(1, degrees / 60);
              Vec3 hip = body.at(Landmark.PELVIS);
              double leg =
                  body.anthropometry().metres(Measure.THIGH)
                      + body.anthropometry().metres(Measure.SHANK);
              Vec3 top = new Vec3(plant.ankle().x() - .01, plant.ankle().y() + leg * .995, hip.z());
              Vec3 shift =
                  new Vec3(
                      (top.x() - hip.x()) * StrictMath.min(1, share * 1.25),
                      (top.y() - hip.y()) * share,
                      0);
              double trail = StrictMath.sin(StrictMath.PI * share) * 72;
              Joint otherHip = Joint.onSide(Joint.LEFT_HIP, side.other());
              Joint otherKnee = Joint.onSide(Joint.LEFT_KNEE, side.other());
              return stance
                  .lifting(side.other())
                  .with(stance.posture().moved(shift))
                  .with(otherHip, new Angles(18 * share + trail * .7, 2, 0))
                  .with(otherKnee, Angles.flexion(38 * share + trail * 1.3))
                  .with(Joint.onSide(Joint.LEFT_ANKLE, side.other()), Angles.flexion(-6 * share));
            })
        .after((stance, body, degrees) -> footOnStep(stance, body));
  }

  private Stance footOnStep(Stance stance, PlacedBody body) {
    Frame foot = body.frame(Segment.onSide(Segment.LEFT_FOOT, side));
    Vec3 up =
        new Vec3(body.anthropometry().share(.19), Furniture.stepHeightM(body.anthropometry()), 0);
    return stance.planting(
        side, new Plant(foot.origin().plus(up), foot.rotation(), new Vec3(1, .4, 0)));
  }

  /** A step in mid-stride; the movement carries the body forwards. */
  static Mover walk() {
    return Mover.out(
            30,
            60,
            Landmark.CHEST,
            EnumSet.allOf(Segment.class),
            (stance, body, degrees) ->
                stance.with(stance.posture().moved(new Vec3(degrees / 100, 0, 0))))
        .after((stance, body, degrees) -> midStride(stance))
        .assuming("the angles of the stride are the model's own");
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
        .resting(Rest.FEET_DOWN);
  }
}
