package org.kneeroll.core.body;

import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.JointKind;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.space.Rotation;

/**
 * Which way the clinical angles of a joint turn in space.
 *
 * <p>Given for the right side; the left is its mirror image, and the middle of the body counts as
 * right. The order of the turns is that of Grood and Suntay (J Biomech Eng 1983;105:136-144).
 *
 * @param flexion 1 or -1: the sense of the turn about the axis to the right
 * @param abduction 1 or -1: the sense of the turn about the axis forwards
 * @param rotation 1 or -1: the sense of the turn about the long axis
 * @param rest degrees about the long axis at which the clinical angle is 0
 */
record JointTurns(int flexion, int abduction, int rotation, double rest) {

  private static JointTurns of(JointKind kind) {
    return switch (kind) {
      case LOWER_BACK, UPPER_BACK, LOWER_NECK, UPPER_NECK -> new JointTurns(-1, 1, -1, 0);
      case GIRDLE, WRIST -> new JointTurns(1, -1, 1, 0);
      case SHOULDER, HIP, ANKLE -> new JointTurns(1, -1, -1, 0);
      case ELBOW -> new JointTurns(1, -1, 1, 90);
      case KNEE, TOES -> new JointTurns(-1, -1, -1, 0);
    };
  }

  /** The orientation of a joint's child in its parent. */
  static Rotation rotation(Joint joint, Angles angles) {
    JointTurns signs = of(joint.kind());
    int side = sign(joint);
    return new Rotation.Turns(
            signs.flexion * angles.flexion(),
            side * signs.abduction * angles.abduction(),
            side * signs.rotation * (angles.rotation() + signs.rest))
        .rotation();
  }

  /** The angles at which a joint's child has an orientation in its parent. */
  static Angles angles(Joint joint, Rotation ofChild) {
    JointTurns signs = of(joint.kind());
    int side = sign(joint);
    Rotation.Turns turns = ofChild.turns();
    return new Angles(
        turns.aboutZ() / signs.flexion,
        turns.aboutX() / (side * signs.abduction),
        within180(turns.aboutY() / (side * signs.rotation) - signs.rest));
  }

  private static int sign(Joint joint) {
    return joint.side().orElse(Side.RIGHT).sign();
  }

  private static double within180(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }
}
