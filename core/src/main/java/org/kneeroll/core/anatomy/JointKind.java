package org.kneeroll.core.anatomy;

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
      new Movement("flexion", "extension", -50, 80),
      new Movement("right side-bend", "left side-bend", -35, 35),
      new Movement("right rotation", "left rotation", -25, 25)),
  /** The thoracic spine as a whole. */
  UPPER_BACK(
      "upper back",
      new Movement("flexion", "extension", -45, 60),
      new Movement("right side-bend", "left side-bend", -40, 40),
      new Movement("right rotation", "left rotation", -65, 65)),
  /** The lower half of the neck. */
  LOWER_NECK(
      "lower neck",
      new Movement("flexion", "extension", -50, 45),
      new Movement("right side-bend", "left side-bend", -35, 35),
      new Movement("right rotation", "left rotation", -50, 50)),
  /** The upper half of the neck. */
  UPPER_NECK(
      "upper neck",
      new Movement("flexion", "extension", -50, 45),
      new Movement("right side-bend", "left side-bend", -35, 35),
      new Movement("right rotation", "left rotation", -50, 50)),
  /** The collar bone and shoulder blade on the chest. */
  GIRDLE(
      "shoulder girdle",
      new Movement("forward tilt", "backward tilt", -30, 30),
      new Movement("elevation", "depression", -15, 45),
      new Movement("protraction", "retraction", -35, 35)),
  /** The upper arm on the shoulder blade. */
  SHOULDER(
      "shoulder",
      new Movement("flexion", "extension", -180, 200),
      new Movement("abduction", "adduction", -90, 190),
      new Movement("external rotation", "internal rotation", -180, 180)),
  /** The elbow, with the turning of the forearm; at 0 of that the palm faces the body. */
  ELBOW(
      "elbow",
      new Movement("flexion", "extension", -12, 160),
      new Movement("valgus", "varus", -20, 20),
      new Movement("pronation", "supination", -100, 100)),
  /** The wrist. */
  WRIST(
      "wrist",
      new Movement("flexion", "extension", -95, 95),
      new Movement("radial deviation", "ulnar deviation", -60, 45),
      new Movement("turn", "turn back", -20, 20)),
  /** The hip. */
  HIP(
      "hip",
      new Movement("flexion", "extension", -45, 155),
      new Movement("abduction", "adduction", -50, 85),
      new Movement("external rotation", "internal rotation", -70, 90)),
  /** The knee. */
  KNEE(
      "knee",
      new Movement("flexion", "hyperextension", -15, 165),
      new Movement("abduction", "adduction", -5, 5),
      new Movement("external rotation", "internal rotation", -40, 40)),
  /** The ankle, with the joints below it. */
  ANKLE(
      "ankle",
      new Movement("dorsiflexion", "plantarflexion", -85, 50),
      new Movement("eversion", "inversion", -50, 50),
      new Movement("toe-out", "toe-in", -50, 50)),
  /** The toes on the ball of the foot. */
  TOES(
      "toes",
      new Movement("flexion", "extension", -95, 50),
      new Movement("spreading", "closing", -15, 15),
      new Movement("outward turn", "inward turn", -15, 15));

  private final String words;
  private final Movement flexion;
  private final Movement abduction;
  private final Movement rotation;

  JointKind(String words, Movement flexion, Movement abduction, Movement rotation) {
    this.words = words;
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
