package org.kneeroll.core.body;

import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.JointKind;

/**
 * How far a joint is moved from the anatomical position, as three clinical angles.
 *
 * <p>What they are called depends on the joint, see {@link JointKind}; the same number means the
 * same movement on both sides. They are turns in the order of Grood and Suntay (J Biomech Eng
 * 1983;105:136-144): flexion first, rotation about the long axis last.
 *
 * @param flexion degrees, positive in the direction that {@link JointKind} names first
 * @param abduction degrees, likewise
 * @param rotation degrees, likewise
 */
public record Angles(double flexion, double abduction, double rotation) {

  /** The anatomical position. */
  public static final Angles NEUTRAL = new Angles(0, 0, 0);

  /**
   * Checks that all three are numbers.
   *
   * @throws IllegalArgumentException if one is infinite or not a number
   */
  public Angles {
    if (!Double.isFinite(flexion + abduction + rotation)) {
      throw new IllegalArgumentException(
          "not angles: " + flexion + ", " + abduction + ", " + rotation);
    }
  }

  /** Flexion alone, in degrees. */
  public static Angles flexion(double degrees) {
    return new Angles(degrees, 0, 0);
  }

  /** One of the three, in degrees. */
  public double about(Axis axis) {
    return switch (axis) {
      case FLEXION -> flexion;
      case ABDUCTION -> abduction;
      case ROTATION -> rotation;
    };
  }

  /** The same angles with one of them replaced. */
  public Angles with(Axis axis, double degrees) {
    return switch (axis) {
      case FLEXION -> new Angles(degrees, abduction, rotation);
      case ABDUCTION -> new Angles(flexion, degrees, rotation);
      case ROTATION -> new Angles(flexion, abduction, degrees);
    };
  }

  /** The angles at a share of the way to others, each on its own. */
  public Angles towards(Angles other, double share) {
    return new Angles(
        flexion + (other.flexion - flexion) * share,
        abduction + (other.abduction - abduction) * share,
        rotation + (other.rotation - rotation) * share);
  }

  /**
   * The mirror image for a joint in the middle of the body: side-bend and turn change their way.
   */
  Angles acrossTheMiddle() {
    return new Angles(flexion, 0.0 - abduction, 0.0 - rotation);
  }
}
