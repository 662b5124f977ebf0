package org.kneeroll.core.validation;

import org.kneeroll.core.constraint.BilateralSymmetry;
import org.kneeroll.core.invariant.BilateralSymmetryInvariant;

/** Asks {@link BilateralSymmetryInvariant} for {@link BilateralSymmetry}. */
public final class BilateralSymmetryValidator extends InvariantValidator<BilateralSymmetry> {

  /** Made by the validation provider. */
  public BilateralSymmetryValidator() {
    super(new BilateralSymmetryInvariant());
  }
}
