package org.kneeroll.core.pose;

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
record HandTarget(Vec3 wrist, Vec3 fingers, Vec3 palm, Vec3 elbow) {

  /** The orientation of the hand. */
  Rotation hand() {
    return Rotation.facing(fingers.negated(), palm);
  }

  /** A target at a share of the way to another one. */
  HandTarget towards(HandTarget other, double share) {
    return new HandTarget(
        wrist.towards(other.wrist, share),
        between(fingers, other.fingers, share),
        between(palm, other.palm, share),
        between(elbow, other.elbow, share));
  }

  /** The same target, drawn in to a distance in metres from a shoulder. */
  HandTarget within(double reachM, Vec3 shoulder) {
    Vec3 way = wrist.minus(shoulder);
    return way.length() <= reachM
        ? this
        : new HandTarget(shoulder.plus(way.times(reachM / way.length())), fingers, palm, elbow);
  }

  private static Vec3 between(Vec3 one, Vec3 other, double share) {
    return one.unitOr(Vec3.UP).towards(other.unitOr(Vec3.UP), share);
  }
}
