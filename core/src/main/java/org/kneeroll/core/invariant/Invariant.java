package org.kneeroll.core.invariant;

import java.util.List;
import org.kneeroll.core.diagnostic.RuleDoc;

/** A claim about every exercise that the catalogue makes and checks. */
public sealed interface Invariant
    permits SmallMovementInvariant, PainFreeRangeInvariant, BilateralSymmetryInvariant {

  /**
   * Judges one exercise by what it says and by what its pose does.
   *
   * @param evidence of an exercise, complete or not; parts that are missing are not judged
   * @param limits the limits of its catalogue
   */
  Judgement judge(Evidence evidence, ClinicalLimits limits);

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
