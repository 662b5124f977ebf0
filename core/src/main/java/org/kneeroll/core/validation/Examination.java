package org.kneeroll.core.validation;

import java.util.function.Function;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.invariant.ClinicalLimits;
import org.kneeroll.core.invariant.Evidence;

/**
 * What the validators of the invariants are handed by their factory.
 *
 * @param limits by which they judge
 * @param evidence where they get it
 */
record Examination(ClinicalLimits limits, Function<Exercise, Evidence> evidence) {

  /** For a factory of anybody's own, which hands them nothing. */
  static final Examination USUAL = by(ClinicalLimits.shipped());

  /** Each validator works the evidence out for itself. */
  static Examination by(ClinicalLimits limits) {
    return new Examination(limits, Evidence::of);
  }
}
