package org.kneeroll.core.pose.movement;

import static org.kneeroll.core.pose.movement.StandingMovements.TRUNK_AND_LEGS;
import static org.kneeroll.core.pose.stance.Bending.more;

import java.util.EnumSet;
import java.util.Set;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.LimbSpan;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The verbs of a body that stands or kneels with one foot in front of the other. */
final class StrideMovements {

  private final Side side;

  StrideMovements(Side side) {
    this.side = side;
  }

  /**
   * The hips go forwards over the front foot, as far as the front knee bends; the leg behind is the
   * one that works, and its heel or knee stays down.
   */
  Mover bendFrontKnee() {
    Joint front = Joint.onSide(Joint.LEFT_KNEE, side.other());
    Set<Segment> moving = EnumSet.copyOf(TRUNK_AND_LEGS);
    return Mover.out(
        35,
        70,
        Landmark.PELVIS,
        moving,
        (stance, body, degrees) -> shifted(stance, body, front, degrees));
  }

  /** The pelvis forwards and down until the front knee is bent by so much more. */
  private Stance shifted(Stance stance, PlacedBody body, Joint front, double degrees) {
    double wanted = stance.posture().angles(front).flexion() + degrees;
    Vec3 hip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side.other()));
    Vec3 ankle = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, side.other()));
    Vec3 rearHip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side));
    Vec3 rearAnkle = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, side));
    Vec3 rearKnee = body.at(Landmark.onSide(Landmark.LEFT_KNEE, side));
    boolean kneels = rearKnee.y() < body.anthropometry().share(.10);
    Vec3 pivot = kneels ? rearKnee : rearAnkle;
    double low = 0;
    double high = .6;
    Vec3 shift = Vec3.ZERO;
    for (int i = 0; i < 30; i++) {
      double middle = (low + high) / 2;
      shift = along(rearHip, pivot, middle);
      if (LimbSpan.kneeFlexion(body.anthropometry(), hip.plus(shift).distanceTo(ankle)) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return stance.with(stance.posture().moved(shift));
  }

  /** The way of a hip that goes forwards by so many metres about a pivot that stays. */
  private static Vec3 along(Vec3 hip, Vec3 pivot, double forwardsM) {
    Vec3 arm = hip.minus(pivot);
    double x = arm.x() + forwardsM;
    double y = StrictMath.sqrt(StrictMath.max(0, arm.dot(arm) - x * x - arm.z() * arm.z()));
    return new Vec3(forwardsM, y - arm.y(), 0);
  }

  /**
   * The hips go straight down between a front foot that stands flat and a rear one on its toes, as
   * far as the front knee bends; the front leg is the one that works.
   */
  Mover lunge() {
    return Mover.out(
            70, 95, Landmark.PELVIS, EnumSet.range(Segment.PELVIS, Segment.RIGHT_TOES), this::sunk)
        .after((stance, body, degrees) -> farApart(stance, body));
  }

  /** How high the rear heel is lifted before a lunge, in degrees of the foot. */
  private static final double REAR_HEEL_UP = 22;

  /** How much further it goes up for each degree of the front knee. */
  private static final double REAR_HEEL_FOLLOWS = .42;

  private Stance farApart(Stance stance, PlacedBody body) {
    double h = body.anthropometry().statureM();
    double ankle = body.anthropometry().metres(Measure.ANKLE_HEIGHT);
    double spread = side.sign() * .055 * h;
    Vec3 before = new Vec3(.21 * h, ankle, spread);
    Frame behind = new Frame(new Vec3(-.24 * h, ankle, -spread), Rotation.NONE);
    double leg =
        body.anthropometry().metres(Measure.THIGH) + body.anthropometry().metres(Measure.SHANK);
    double hip = ankle + StrictMath.sqrt(.985 * leg * leg - before.x() * before.x());
    Frame root = stance.posture().root();
    Stance apart =
        stance
            .with(
                stance
                    .posture()
                    .at(new Frame(new Vec3(0, hip, root.origin().z()), root.rotation())))
            .planting(side, new Plant(before, Rotation.NONE, Vec3.FORWARDS));
    return onToes(apart, body, behind, REAR_HEEL_UP);
  }

  private Stance sunk(Stance stance, PlacedBody body, double degrees) {
    Vec3 hip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side));
    Vec3 ankle = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, side));
    double wanted = LimbSpan.kneeFlexion(body.anthropometry(), hip.distanceTo(ankle)) + degrees;
    double low = 0;
    double high = hip.y() - ankle.y();
    for (int i = 0; i < 30; i++) {
      double middle = (low + high) / 2;
      if (LimbSpan.kneeFlexion(body.anthropometry(), hip.plus(0, -middle, 0).distanceTo(ankle))
          < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    Stance sunk = stance.with(stance.posture().moved(new Vec3(0, -high, 0)));
    Frame behind = body.frame(Segment.onSide(Segment.LEFT_FOOT, side.other()));
    return onToes(sunk, body, behind, degrees * REAR_HEEL_FOLLOWS);
  }

  /** The rear foot tipped about the ball by so many degrees more; its toes stay flat. */
  private Stance onToes(Stance stance, PlacedBody body, Frame foot, double degrees) {
    Side rear = side.other();
    Frame before = body.frame(Segment.onSide(Segment.LEFT_FOOT, rear));
    Vec3 toes = body.frame(Segment.onSide(Segment.LEFT_TOES, rear)).origin();
    Vec3 ball = foot.at(before.local(toes));
    Rotation tip = Rotation.aboutZ(-degrees);
    Vec3 ankle = ball.plus(tip.apply(foot.origin().minus(ball)));
    return more(stance, Joint.onSide(Joint.LEFT_TOES, rear), Axis.FLEXION, -degrees)
        .planting(rear, new Plant(ankle, tip.then(foot.rotation()), new Vec3(1, -.4, 0)));
  }
}
