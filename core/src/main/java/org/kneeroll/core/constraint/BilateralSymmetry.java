package org.kneeroll.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one side does the other does too, in the same dose, or the exception is declared with its
 * reason.
 *
 * <p>Each violation stands at the component that is wrong. See {@code
 * org.kneeroll.core.invariant.BilateralSymmetryInvariant} for what exactly is asked.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BilateralSymmetry {

  /** Stands for the message of each single violation, which says more. */
  String message() default "the two sides are not treated alike";

  /** Groups, as Jakarta Validation has them. */
  Class<?>[] groups() default {};

  /** Payload, as Jakarta Validation has it. */
  Class<? extends Payload>[] payload() default {};
}
