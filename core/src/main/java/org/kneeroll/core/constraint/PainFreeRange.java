package org.kneeroll.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No pain-provoking range: comfort bounds the movement, nothing forces it, and there is a rule to
 * stop.
 *
 * <p>Each violation stands at the component that is wrong. See {@code
 * org.kneeroll.core.invariant.PainFreeRangeInvariant} for what exactly is asked.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PainFreeRange {

  /** Stands for the message of each single violation, which says more. */
  String message() default "the movement may go into a painful range";

  /** Groups, as Jakarta Validation has them. */
  Class<?>[] groups() default {};

  /** Payload, as Jakarta Validation has it. */
  Class<? extends Payload>[] payload() default {};
}
