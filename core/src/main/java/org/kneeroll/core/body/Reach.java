package org.kneeroll.core.body;

import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/**
 * Finds the angles of a limb that bring its far end to a place.
 *
 * <p>Hip, knee and ankle joint form a triangle whose sides are known, and so do shoulder, elbow and
 * wrist; what is left free is the turn of the knee, or the elbow, about the line between the other
 * two. That turn is what "let your knees roll" changes.
 */
public final class Reach {

  private Reach() {}

  /**
   * A limb that was brought to a place.
   *
   * @param posture with the new angles
   * @param missedBy how far the place is out of reach, in metres; 0 where it is reached
   */
  public record Reached(Posture posture, double missedBy) {}

  /**
   * Brings an ankle joint to a place; the ankle keeps its own angles.
   *
   * @param knee the direction in which the knee points, seen from the line between hip and ankle
   */
  public static Reached leg(Skeleton skeleton, Posture posture, Side side, Vec3 ankle, Vec3 knee) {
    PlacedBody body = skeleton.place(posture);
    Joint hipJoint = Joint.onSide(Joint.LEFT_HIP, side);
    Joint kneeJoint = Joint.onSide(Joint.LEFT_KNEE, side);
    Rotation parent = body.frame(Segment.PELVIS).rotation();
    Triangle t =
        Triangle.of(
            body.frame(hipJoint.child()).origin(),
            ankle,
            skeleton.anthropometry().metres(Measure.THIGH),
            skeleton.anthropometry().metres(Measure.SHANK),
            knee);
    Vec3 hinge = t.hinge(parent.z(), -1);
    Rotation thigh = bone(t.upper(), hinge);
    Rotation shank = bone(t.lower(), hinge);
    Posture reached =
        posture
            .with(hipJoint, JointTurns.angles(hipJoint, parent.inverse().then(thigh)))
            .with(kneeJoint, JointTurns.angles(kneeJoint, thigh.inverse().then(shank)));
    return new Reached(reached, t.missedBy());
  }

  /** Turns a foot so that it has an orientation in the room. */
  public static Posture foot(Skeleton skeleton, Posture posture, Side side, Rotation foot) {
    Joint ankle = Joint.onSide(Joint.LEFT_ANKLE, side);
    Rotation shank = skeleton.place(posture).frame(ankle.parent()).rotation();
    return posture.with(ankle, JointTurns.angles(ankle, shank.inverse().then(foot)));
  }

  /**
   * Brings a wrist to a place and turns the hand; the shoulder blade comes along to what is far.
   *
   * @param elbow the direction in which the elbow points, seen from the line between shoulder and
   *     wrist
   * @param hand the orientation of the hand in the room, as near as a wrist goes
   */
  public static Reached arm(
      Skeleton skeleton, Posture posture, Side side, Vec3 wrist, Vec3 elbow, Rotation hand) {
    Joint shoulder = Joint.onSide(Joint.LEFT_SHOULDER, side);
    Posture reaching = protracted(skeleton, posture, side, wrist);
    PlacedBody body = skeleton.place(reaching);
    Frame girdle = body.frame(shoulder.parent());
    Triangle t =
        Triangle.of(
            body.frame(shoulder.child()).origin(),
            wrist,
            skeleton.anthropometry().metres(Measure.UPPER_ARM),
            skeleton.anthropometry().metres(Measure.FOREARM),
            elbow);
    Vec3 hinge = t.hinge(girdle.rotation().z(), 1);
    Rotation upper = bone(t.upper(), hinge);
    double flexion = t.upper().angleTo(t.lower());
    Posture reached =
        reaching.with(
            shoulder, JointTurns.angles(shoulder, girdle.rotation().inverse().then(upper)));
    return new Reached(turned(reached, side, flexion, upper, hand), t.missedBy());
  }

  /** The shoulder blade goes forwards by up to 18 degrees over the last tenth of the reach. */
  private static Posture protracted(Skeleton skeleton, Posture posture, Side side, Vec3 wrist) {
    Joint girdle = Joint.onSide(Joint.LEFT_GIRDLE, side);
    Posture rested = posture.with(girdle, Angles.NEUTRAL);
    PlacedBody body = skeleton.place(rested);
    Vec3 way = wrist.minus(body.frame(Segment.onSide(Segment.LEFT_UPPER_ARM, side)).origin());
    double arm = LimbSpan.straightArmM(skeleton.anthropometry());
    double far = within((way.length() / arm - .9) / .1, 0, 1);
    double ahead = within(way.unitOr(Vec3.UP).dot(body.frame(Segment.THORAX).rotation().x()), 0, 1);
    return rested.with(girdle, new Angles(0, 0, 18 * far * ahead));
  }

  /**
   * Splits the orientation of a hand between the turning of the forearm and the wrist.
   *
   * <p>Where no wrist goes that far, the hand stays as near to its orientation as a wrist does.
   */
  private static Posture turned(
      Posture posture, Side side, double flexion, Rotation upper, Rotation hand) {
    Joint elbow = Joint.onSide(Joint.LEFT_ELBOW, side);
    Joint wrist = Joint.onSide(Joint.LEFT_WRIST, side);
    Rotation bent = upper.then(Rotation.aboutZ(flexion));
    Rotation rest = bent.inverse().then(hand);
    double turn = StrictMath.toDegrees(StrictMath.atan2(-rest.x().z(), rest.x().x()));
    Angles wanted = JointTurns.angles(elbow, Rotation.aboutZ(flexion).then(Rotation.aboutY(turn)));
    Angles forearm = wanted.with(Axis.ROTATION, within(wanted.rotation(), -90, 85));
    Rotation turned = upper.then(JointTurns.rotation(elbow, forearm));
    Angles bend = JointTurns.angles(wrist, turned.inverse().then(hand));
    Angles held = new Angles(within(bend.flexion(), -75, 75), within(bend.abduction(), -40, 25), 0);
    return posture.with(elbow, forearm).with(wrist, held);
  }

  private static double within(double degrees, double least, double most) {
    return StrictMath.max(least, StrictMath.min(most, degrees));
  }

  private static Rotation bone(Vec3 direction, Vec3 hinge) {
    Vec3 y = direction.negated();
    return new Rotation(y.cross(hinge), y, hinge);
  }

  /**
   * Two bones from a root towards a place.
   *
   * @param upper the direction of the first bone
   * @param lower the direction of the second bone
   * @param missedBy how far the place is out of reach, in metres
   */
  private record Triangle(Vec3 upper, Vec3 lower, double missedBy) {

    static Triangle of(Vec3 root, Vec3 place, double first, double second, Vec3 joint) {
      Vec3 way = place.minus(root);
      double wanted = way.length();
      double least = StrictMath.abs(first - second) + 1e-4;
      double reach = StrictMath.max(least, StrictMath.min(wanted, first + second - 1e-4));
      Vec3 along = way.unitOr(Vec3.UP.negated());
      double foot = (first * first - second * second + reach * reach) / (2 * reach);
      double height = StrictMath.sqrt(StrictMath.max(0, first * first - foot * foot));
      Vec3 outwards = Rotation.facing(along, joint).x();
      Vec3 middle = along.times(foot).plus(outwards.times(height));
      Vec3 end = along.times(reach);
      return new Triangle(
          middle.unitOr(along),
          end.minus(middle).unitOr(along),
          StrictMath.max(0, StrictMath.abs(wanted - reach) - 1e-4));
    }

    /** The axis about which the joint bends; for a limb that is straight, as near as can be. */
    Vec3 hinge(Vec3 otherwise, int sign) {
      Vec3 axis = upper.cross(lower).times(sign);
      return axis.length() < 1e-6
          ? otherwise.without(upper).unitOr(Vec3.RIGHT)
          : axis.unitOr(Vec3.RIGHT);
    }
  }
}
