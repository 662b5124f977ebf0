package org.kneeroll.core.pose.stance;

import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/**
 * Where a hand goes, in the room.
 *
 * @param wrist in metres
 * @param fingers the direction in which they point
 * @param palm the direction in which the palm faces
 * @param elbow the direction of the elbow, seen from the line between shoulder and wrist
 */
public record HandTarget(Vec3 wrist, Vec3 fingers, Vec3 palm, Vec3 elbow) {

  /** The orientation of the hand. */
  public Rotation hand() {
    return Rotation.facing(fingers.negated(), palm);
  }

  /** A target at a share of the way to another one. */
  public HandTarget towards(HandTarget other, double share) {
    return new HandTarget(
        wrist.towards(other.wrist, share),
        between(fingers, other.fingers, share),
        between(palm, other.palm, share),
        between(elbow, other.elbow, share));
  }

  /** The same target, drawn in to a distance in metres from a shoulder. */
  public HandTarget within(double reachM, Vec3 shoulder) {
    Vec3 way = wrist.minus(shoulder);
    return way.length() <= reachM
        ? this
        : new HandTarget(shoulder.plus(way.times(reachM / way.length())), fingers, palm, elbow);
  }

  /**
   * The same target with the elbow so far outwards or up that it is not below a height.
   *
   * @param shoulder the joint, in metres
   * @param size of the body
   * @param leastM the height, in metres
   */
  public HandTarget withElbowAbove(double leastM, Vec3 shoulder, Anthropometry size) {
    double upper = size.metres(Measure.UPPER_ARM);
    double fore = size.metres(Measure.FOREARM);
    Vec3 way = wrist.minus(shoulder);
    double length = way.length();
    if (length < 1e-6 || length >= upper + fore) {
      return this;
    }
    Vec3 along = way.times(1 / length);
    double foot = (upper * upper - fore * fore + length * length) / (2 * length);
    double height = StrictMath.sqrt(StrictMath.max(0, upper * upper - foot * foot));
    Vec3 up = Vec3.UP.without(along);
    Vec3 outwards = elbow.without(along).unitOr(up.unitOr(Vec3.RIGHT));
    double lacking = leastM - shoulder.y() - along.y() * foot;
    if (height < 1e-6 || up.length() < 1e-6 || outwards.y() * height >= lacking) {
      return this;
    }
    double cosine = StrictMath.min(1, lacking / height / up.length());
    double sine = StrictMath.sqrt(1 - cosine * cosine);
    Vec3 upwards = up.unitOr(Vec3.UP);
    Vec3 aside = outwards.without(upwards);
    if (aside.length() < .1) { // where the elbow points straight, it goes away from the middle
      aside = new Vec3(0, 0, shoulder.z()).without(along).without(upwards);
    }
    aside = aside.unitOr(along.cross(upwards));
    Vec3 raised = upwards.times(cosine).plus(aside.times(sine));
    return new HandTarget(wrist, fingers, palm, raised);
  }

  private static Vec3 between(Vec3 one, Vec3 other, double share) {
    return one.unitOr(Vec3.UP).towards(other.unitOr(Vec3.UP), share);
  }
}
