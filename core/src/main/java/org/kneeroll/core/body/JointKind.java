package org.kneeroll.core.body;

import org.kneeroll.core.body.Angles.Axis;
import org.kneeroll.core.space.Rotation;

/**
 * What joints of one kind can do: the clinical names of their movements and how far any body goes.
 *
 * <p>The furthest angles are assumptions of this model. They lie beyond what healthy people measure
 * on average (a knee bends to 138 degrees on average and to 160 at most: Soucie JM and others,
 * Haemophilia 2011;17:500-507), and serve to tell a mistake in a pose from a pose. They are no
 * clinical limits.
 */
public enum JointKind {
  /** The lumbar spine as a whole. */
  LOWER_BACK(
      "lower back",
      signs(-1, 1, -1),
      new Movement("flexion", "extension", -50, 80),
      new Movement("right side-bend", "left side-bend", -35, 35),
      new Movement("right rotation", "left rotation", -25, 25)),
  /** The thoracic spine as a whole. */
  UPPER_BACK(
      "upper back",
      signs(-1, 1, -1),
      new Movement("flexion", "extension", -45, 60),
      new Movement("right side-bend", "left side-bend", -40, 40),
      new Movement("right rotation", "left rotation", -65, 65)),
  /** The lower half of the neck. */
  LOWER_NECK(
      "lower neck",
      signs(-1, 1, -1),
      new Movement("flexion", "extension", -50, 45),
      new Movement("right side-bend", "left side-bend", -35, 35),
      new Movement("right rotation", "left rotation", -50, 50)),
  /** The upper half of the neck. */
  UPPER_NECK(
      "upper neck",
      signs(-1, 1, -1),
      new Movement("flexion", "extension", -50, 45),
      new Movement("right side-bend", "left side-bend", -35, 35),
      new Movement("right rotation", "left rotation", -50, 50)),
  /** The collar bone and shoulder blade on the chest. */
  GIRDLE(
      "shoulder girdle",
      new Signs(1, -1, 1, 0),
      new Movement("forward tilt", "backward tilt", -30, 30),
      new Movement("elevation", "depression", -15, 45),
      new Movement("protraction", "retraction", -35, 35)),
  /** The upper arm on the shoulder blade. */
  SHOULDER(
      "shoulder",
      signs(1, -1, -1),
      new Movement("flexion", "extension", -180, 200),
      new Movement("abduction", "adduction", -90, 190),
      new Movement("external rotation", "internal rotation", -180, 180)),
  /** The elbow, with the turning of the forearm; at 0 of that the palm faces the body. */
  ELBOW(
      "elbow",
      new Signs(1, -1, 1, 90),
      new Movement("flexion", "extension", -12, 160),
      new Movement("valgus", "varus", -20, 20),
      new Movement("pronation", "supination", -100, 100)),
  /** The wrist. */
  WRIST(
      "wrist",
      new Signs(1, -1, 1, 0),
      new Movement("flexion", "extension", -95, 95),
      new Movement("radial deviation", "ulnar deviation", -60, 45),
      new Movement("turn", "turn back", -20, 20)),
  /** The hip. */
  HIP(
      "hip",
      signs(1, -1, -1),
      new Movement("flexion", "extension", -45, 155),
      new Movement("abduction", "adduction", -50, 85),
      new Movement("external rotation", "internal rotation", -70, 90)),
  /** The knee. */
  KNEE(
      "knee",
      signs(-1, -1, -1),
      new Movement("flexion", "hyperextension", -15, 165),
      new Movement("abduction", "adduction", -5, 5),
      new Movement("external rotation", "internal rotation", -40, 40)),
  /** The ankle, with the joints below it. */
  ANKLE(
      "ankle",
      signs(1, -1, -1),
      new Movement("dorsiflexion", "plantarflexion", -85, 50),
      new Movement("eversion", "inversion", -50, 50),
      new Movement("toe-out", "toe-in", -50, 50)),
  /** The toes on the ball of the foot. */
  TOES(
      "toes",
      signs(-1, -1, -1),
      new Movement("flexion", "extension", -95, 50),
      new Movement("spreading", "closing", -15, 15),
      new Movement("outward turn", "inward turn", -15, 15));

  private final String words;
  private final Signs signs;
  private final Movement flexion;
  private final Movement abduction;
  private final Movement rotation;

  JointKind(String words, Signs signs, Movement flexion, Movement abduction, Movement rotation) {
    this.words = words;
    this.signs = signs;
    this.flexion = flexion;
    this.abduction = abduction;
    this.rotation = rotation;
  }

  /** What people call the joint, such as {@code lower back}. */
  public String words() {
    return words;
  }

  /** What the movement about an axis is called and how far any body goes. */
  public Movement movement(Axis axis) {
    return switch (axis) {
      case FLEXION -> flexion;
      case ABDUCTION -> abduction;
      case ROTATION -> rotation;
    };
  }

  /** The rotation that clinical angles make on a side; the middle of the body counts as right. */
  Rotation rotation(Angles angles, Side side) {
    return new Rotation.Turns(
            signs.flexion * angles.flexion(),
            side.sign() * signs.abduction * angles.abduction(),
            side.sign() * signs.rotation * (angles.rotation() + signs.rest))
        .rotation();
  }

  /** The clinical angles that make a rotation on a side. */
  Angles angles(Rotation rotation, Side side) {
    Rotation.Turns turns = rotation.turns();
    return new Angles(
        turns.aboutZ() / signs.flexion,
        turns.aboutX() / (side.sign() * signs.abduction),
        within180(turns.aboutY() / (side.sign() * signs.rotation) - signs.rest));
  }

  private static double within180(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  private static Signs signs(int flexion, int abduction, int rotation) {
    return new Signs(flexion, abduction, rotation, 0);
  }

  /** Which way the turns of the right side go, and the rotation at which its angle is 0. */
  private record Signs(int flexion, int abduction, int rotation, double rest) {}

  /**
   * A movement to and fro about one axis.
   *
   * @param positive what it is called where the angle is positive
   * @param negative what it is called where the angle is negative
   * @param least the furthest that the model goes, in degrees, 0 or less
   * @param most the furthest that the model goes, in degrees, 0 or more
   */
  public record Movement(String positive, String negative, double least, double most) {

    /** What an angle is called. */
    public String name(double degrees) {
      return degrees < 0 ? negative : positive;
    }

    /** How far an angle lies outside of what any body does, in degrees; 0 for none. */
    public double excess(double degrees) {
      return StrictMath.max(0, StrictMath.max(degrees - most, least - degrees));
    }
  }
}
