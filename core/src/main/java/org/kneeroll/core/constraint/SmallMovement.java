package org.kneeroll.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The movement is small: it has an upper bound that a person can see, within the catalogue's limit.
 *
 * <p>Each violation stands at the component that is wrong. See {@code
 * org.kneeroll.core.invariant.SmallMovementInvariant} for what exactly is asked.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SmallMovement {

  /** Stands for the message of each single violation, which says more. */
  String message() default "the movement is not small";

  /** Groups, as Jakarta Validation has them. */
  Class<?>[] groups() default {};

  /** Payload, as Jakarta Validation has it. */
  Class<? extends Payload>[] payload() default {};
}
