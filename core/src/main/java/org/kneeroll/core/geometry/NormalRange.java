package org.kneeroll.core.geometry;

import java.util.List;
import java.util.Optional;
import org.kneeroll.core.body.Angles.Axis;
import org.kneeroll.core.body.JointKind;

/**
 * A published mean of how far healthy people move a joint one way.
 *
 * @param kind of the joint
 * @param axis about which
 * @param positive whether it is for positive angles
 * @param degrees the mean
 * @param source who measured whom, and how well the number was checked
 */
public record NormalRange(
    JointKind kind, Axis axis, boolean positive, double degrees, String source) {

  private static final String SOUCIE =
      "Soucie 2011, passive, 45-69 years, mean of women and men; second-hand";
  private static final String KOUYOUMDJIAN = "Kouyoumdjian 2012, supine, 20-60 years";
  private static final String QUOTED = "AAOS as quoted 1999, adults; second-hand";
  private static final String CONVENTION = "clinical convention; not measured";

  private static final List<NormalRange> KNOWN =
      List.of(
          new NormalRange(JointKind.HIP, Axis.FLEXION, true, 129, SOUCIE),
          new NormalRange(JointKind.HIP, Axis.FLEXION, false, 15.1, SOUCIE),
          new NormalRange(JointKind.HIP, Axis.ABDUCTION, true, 45, CONVENTION),
          new NormalRange(JointKind.HIP, Axis.ABDUCTION, false, 27, QUOTED),
          new NormalRange(JointKind.HIP, Axis.ROTATION, true, 38.5, KOUYOUMDJIAN),
          new NormalRange(JointKind.HIP, Axis.ROTATION, false, 29.6, KOUYOUMDJIAN),
          new NormalRange(JointKind.KNEE, Axis.FLEXION, true, 135.4, SOUCIE),
          new NormalRange(JointKind.ANKLE, Axis.FLEXION, true, 11.8, SOUCIE),
          new NormalRange(JointKind.SHOULDER, Axis.FLEXION, true, 166, SOUCIE),
          new NormalRange(JointKind.ELBOW, Axis.FLEXION, true, 145.9, SOUCIE));

  /** The range for an angle at a joint of a kind; empty where no source was found. */
  public static Optional<NormalRange> of(JointKind kind, Axis axis, double degrees) {
    return KNOWN.stream()
        .filter(
            range -> range.kind == kind && range.axis == axis && range.positive == (degrees >= 0))
        .findFirst();
  }
}
