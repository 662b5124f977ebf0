package org.kneeroll.core.validation;

import org.kneeroll.core.constraint.PainFreeRange;
import org.kneeroll.core.invariant.PainFreeRangeInvariant;

/** Asks {@link PainFreeRangeInvariant} for {@link PainFreeRange}. */
public final class PainFreeRangeValidator extends InvariantValidator<PainFreeRange> {

  /** Made by the validation provider. */
  public PainFreeRangeValidator() {
    super(new PainFreeRangeInvariant());
  }
}
