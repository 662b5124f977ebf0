package org.kneeroll.core.pose.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.pose.stance.Bending;

/** What the clinical terms of a pose mean for the joints of the model. */
public final class JointMotions {

  private final Side working;
  private final boolean oneSided;

  /**
   * The terms of one exercise.
   *
   * @param working the side that works
   * @param oneSided whether a limb without a side is that of the working side alone
   */
  public JointMotions(Side working, boolean oneSided) {
    this.working = working;
    this.oneSided = oneSided;
  }

  /**
   * One angle that a term sets.
   *
   * @param joint where
   * @param axis about which axis
   * @param degrees with the sign of the model
   */
  public record Setting(Joint joint, Axis axis, double degrees) {
    public Posture in(Posture posture) {
      return posture.with(joint, posture.angles(joint).with(axis, degrees));
    }
  }

  /** The angles that a term with its amount in degrees sets. */
  public List<Setting> settings(JointMotion term, double degrees) {
    return switch (term.joint()) {
      case "trunk" -> spine(term, degrees, Joint.LOWER_BACK, Joint.UPPER_BACK);
      case "lower back" -> List.of(new Setting(Joint.LOWER_BACK, axis(term), sign(term) * degrees));
      case "neck" ->
          List.of(
              new Setting(Joint.LOWER_NECK, axis(term), sign(term) * degrees / 2),
              new Setting(Joint.UPPER_NECK, axis(term), sign(term) * degrees / 2));
      default -> limb(term, degrees);
    };
  }

  /** How the model shares what terms say between joints. */
  public List<String> assumptions(Map<JointMotion, ?> terms) {
    List<String> assumptions = new ArrayList<>();
    for (JointMotion term : terms.keySet()) {
      if (term.joint().equals("trunk")) {
        assumptions.add(Bending.TRUNK_SHARED);
      } else if (term.joint().equals("neck")) {
        assumptions.add(Bending.NECK_SHARED);
      }
    }
    return assumptions;
  }

  /** The joints of limbs that terms set. */
  public List<Joint> limbs(Map<JointMotion, ?> terms) {
    List<Joint> joints = new ArrayList<>();
    for (JointMotion term : terms.keySet()) {
      for (Setting setting : settings(term, 0)) {
        if (setting.joint().side().isPresent()) {
          joints.add(setting.joint());
        }
      }
    }
    return joints;
  }

  private List<Setting> spine(JointMotion term, double degrees, Joint lower, Joint upper) {
    Axis axis = axis(term);
    double lumbar = axis == Axis.ROTATION ? Bending.LUMBAR_TURN : Bending.LUMBAR_BEND;
    double signed = sign(term) * degrees;
    return List.of(
        new Setting(lower, axis, signed * lumbar), new Setting(upper, axis, signed * (1 - lumbar)));
  }

  private List<Setting> limb(JointMotion term, double degrees) {
    Joint left =
        switch (term.joint()) {
          case "hip" -> Joint.LEFT_HIP;
          case "knee" -> Joint.LEFT_KNEE;
          case "ankle" -> Joint.LEFT_ANKLE;
          case "shoulder" -> Joint.LEFT_SHOULDER;
          case "elbow", "forearm" -> Joint.LEFT_ELBOW;
          case "wrist" -> Joint.LEFT_WRIST;
          default -> throw new IllegalArgumentException("not a joint: " + term.joint());
        };
    return sides(term.which()).stream()
        .map(side -> new Setting(Joint.onSide(left, side), axis(term), limbSign(term) * degrees))
        .toList();
  }

  private List<Side> sides(@Nullable String which) {
    if (which == null) {
      return oneSided ? List.of(working) : List.of(Side.values());
    }
    return switch (which) {
      case "left" -> List.of(Side.LEFT);
      case "right" -> List.of(Side.RIGHT);
      case "other" -> List.of(working.other());
      default -> List.of(Side.values());
    };
  }

  private static Axis axis(JointMotion term) {
    return switch (term.motion()) {
      case "flexion", "extension", "dorsiflexion", "plantarflexion" -> Axis.FLEXION;
      case "abduction", "adduction", "inversion", "eversion", "side-bend" -> Axis.ABDUCTION;
      default -> Axis.ROTATION;
    };
  }

  private static int limbSign(JointMotion term) {
    return switch (term.motion()) {
      case "extension",
          "plantarflexion",
          "adduction",
          "inversion",
          "internal rotation",
          "supination" ->
          -1;
      default -> 1;
    };
  }

  /** Forwards, or to the right; without a side, to the side that works. */
  private int sign(JointMotion term) {
    if (axis(term) == Axis.FLEXION) {
      return term.motion().equals("extension") ? -1 : 1;
    }
    String which = term.which() == null ? "" : term.which();
    return switch (which) {
      case "left" -> -1;
      case "right" -> 1;
      case "other" -> -working.sign();
      default -> working.sign();
    };
  }
}
