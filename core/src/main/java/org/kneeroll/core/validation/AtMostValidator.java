package org.kneeroll.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.constraint.AtMost;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.measure.CountRange;

/** Holds the upper end of a prescribed number against {@link AtMost}. */
public final class AtMostValidator implements ConstraintValidator<AtMost, Prescribed<CountRange>> {

  private int most;

  /** Made by the validation provider. */
  public AtMostValidator() {}

  @Override
  public void initialize(AtMost scale) {
    most = scale.value();
  }

  @Override
  public boolean isValid(
      @Nullable Prescribed<CountRange> prescribed, ConstraintValidatorContext context) {
    return prescribed == null || prescribed.value().map(count -> count.to() <= most).orElse(true);
  }
}
