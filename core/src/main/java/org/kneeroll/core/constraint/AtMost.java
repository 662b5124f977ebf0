package org.kneeroll.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A prescribed number has an upper end that its scale allows: a week has 7 days.
 *
 * <p>A value that is missing, blank or unknown is within every scale.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtMost {

  /** The largest number of the scale. */
  int value();

  /** What a violation says. */
  String message() default "must be at most {value}";

  /** Groups, as Jakarta Validation has them. */
  Class<?>[] groups() default {};

  /** Payload, as Jakarta Validation has it. */
  Class<? extends Payload>[] payload() default {};
}
