package org.kneeroll.core.validation;

import org.kneeroll.core.constraint.SmallMovement;
import org.kneeroll.core.invariant.SmallMovementInvariant;

/** Asks {@link SmallMovementInvariant} for {@link SmallMovement}. */
public final class SmallMovementValidator extends InvariantValidator<SmallMovement> {

  /** Made by the validation provider. */
  public SmallMovementValidator() {
    super(new SmallMovementInvariant());
  }
}
