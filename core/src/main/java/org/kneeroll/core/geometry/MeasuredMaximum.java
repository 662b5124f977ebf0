package org.kneeroll.core.geometry;

import java.util.List;
import java.util.Optional;
import org.kneeroll.core.anatomy.JointKind;
import org.kneeroll.core.exercise.Position;

/**
 * The furthest that anybody in a study moved a joint, lying as for the measurement.
 *
 * <p>Unlike a {@link NormalRange}, which is a mean that half of all healthy people exceed, this is
 * an end: nobody measured went beyond it. The larger of women and men is taken.
 *
 * @param kind of the joint
 * @param motion what it does, such as {@code flexion}
 * @param degrees the furthest
 * @param source who measured whom, and how well the number was checked
 */
public record MeasuredMaximum(JointKind kind, String motion, double degrees, String source) {

  private static final String SOUCIE =
      "Soucie JM and others, Haemophilia 2011;17:500-507: passive range lying down, 45-69 years,"
          + " the furthest of all; read second-hand";

  private static final List<MeasuredMaximum> KNOWN =
      List.of(
          new MeasuredMaximum(JointKind.HIP, "flexion", 154.5, SOUCIE),
          new MeasuredMaximum(JointKind.KNEE, "flexion", 160, SOUCIE));

  /** The maximum for a motion in a position; empty where nobody measured it so. */
  public static Optional<MeasuredMaximum> of(JointKind kind, String motion, Position position) {
    return KNOWN.stream()
        .filter(known -> known.kind == kind && known.motion.equals(motion) && position.isLying())
        .findFirst();
  }
}
