package org.kneeroll.core.pose.stance;

import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.body.Angles;

/**
 * How a movement of the trunk or the neck as a whole is shared between its joints.
 *
 * <p>The shares are assumptions of the model: 60 % of a bend and of a side-bend in the lower back,
 * and 15 % of a turn (lumbar segments turn by 1.2 to 1.7 degrees of 45: Fujii R and others, Eur
 * Spine J 2007;16:1867-1874).
 */
public final class Bending {

  /** The lower back's share of a bend or a side-bend. */
  public static final double LUMBAR_BEND = 0.6;

  /** The lower back's share of a turn. */
  public static final double LUMBAR_TURN = 0.15;

  /** The shares of the trunk, for a reader of the geometry. */
  public static final String TRUNK_SHARED =
      "a bend of the trunk is shared 60 to 40 between lower and upper back, a turn 15 to 85";

  /** The shares of the neck. */
  public static final String NECK_SHARED = "each half of the neck does half of what the neck does";

  private Bending() {}

  /** Bends the trunk forwards by some degrees more; backwards where they are negative. */
  public static Stance trunk(Stance stance, double degrees) {
    return shared(stance, Axis.FLEXION, degrees, LUMBAR_BEND);
  }

  /** Bends the trunk to the right by some degrees more. */
  public static Stance trunkSideways(Stance stance, double degrees) {
    return shared(stance, Axis.ABDUCTION, degrees, LUMBAR_BEND);
  }

  /** Turns the trunk to the right by some degrees more. */
  public static Stance trunkTurned(Stance stance, double degrees) {
    return shared(stance, Axis.ROTATION, degrees, LUMBAR_TURN);
  }

  /** Moves the neck by some degrees more, half of it in either half. */
  public static Stance neck(Stance stance, Axis axis, double degrees) {
    return more(
        more(stance, Joint.LOWER_NECK, axis, degrees / 2), Joint.UPPER_NECK, axis, degrees / 2);
  }

  /** Moves one joint by some degrees more. */
  public static Stance more(Stance stance, Joint joint, Axis axis, double degrees) {
    return stance.changing(joint, angles -> angles.with(axis, angles.about(axis) + degrees));
  }

  private static Stance shared(Stance stance, Axis axis, double degrees, double lumbar) {
    Stance lower = more(stance, Joint.LOWER_BACK, axis, degrees * lumbar);
    return more(lower, Joint.UPPER_BACK, axis, degrees * (1 - lumbar));
  }

  /** All angles of a joint at a share of the way to others. */
  public static Stance towards(Stance stance, Joint joint, Angles end, double share) {
    return stance.changing(joint, angles -> angles.towards(end, share));
  }
}
