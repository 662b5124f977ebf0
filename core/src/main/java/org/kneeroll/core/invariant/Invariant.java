package org.kneeroll.core.invariant;

import java.util.List;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.exercise.Exercise;

/** A claim about every exercise that the catalogue makes and checks. */
public sealed interface Invariant
    permits SmallMovementInvariant, PainFreeRangeInvariant, BilateralSymmetryInvariant {

  /**
   * Judges one exercise.
   *
   * @param exercise complete or not; parts that are missing are not judged
   * @param limits the limits of its catalogue
   */
  Judgement judge(Exercise exercise, ClinicalLimits limits);

  /** The rules that a broken invariant names, one for each way to break it. */
  List<RuleDoc> rules();

  /** The three invariants, in the order in which the documentation names them. */
  static List<Invariant> all() {
    return List.of(
        new SmallMovementInvariant(),
        new PainFreeRangeInvariant(),
        new BilateralSymmetryInvariant());
  }
}
