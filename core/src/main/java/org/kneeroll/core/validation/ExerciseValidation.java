package org.kneeroll.core.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.kneeroll.core.invariant.ClinicalLimits;
import org.kneeroll.core.invariant.Evidence;

/**
 * Validators for exercises, leaflets and brands that are built in code.
 *
 * <p>Jakarta Validation's own {@code buildDefaultValidatorFactory()} wants an implementation of the
 * expression language (HV000183); these factories do not, and they read no {@code validation.xml}.
 *
 * <pre>{@code
 * Validator validator = ExerciseValidation.validator();
 * for (ConstraintViolation<Exercise> violation : validator.validate(exercise)) {
 *   System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
 * }
 * }</pre>
 */
public final class ExerciseValidation {

  private ExerciseValidation() {}

  /** A validator with the shipped limits. Made once, safe for use by several threads. */
  public static Validator validator() {
    return Shipped.FACTORY.getValidator();
  }

  /**
   * A factory whose invariants judge by the given limits.
   *
   * @param limits the limits of a catalogue
   * @return a factory that the caller closes
   */
  public static ValidatorFactory factory(ClinicalLimits limits) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .ignoreXmlConfiguration()
        .messageInterpolator(
            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
        .constraintValidatorPayload(Examination.by(limits))
        .buildValidatorFactory();
  }

  /**
   * A validator for one exercise whose pose is worked out already, so that none of its invariants
   * does so again.
   *
   * @param factory that goes on to own the validator
   * @param limits by which the invariants judge
   * @param evidence of the only exercise that the validator is given
   */
  public static Validator validator(
      ValidatorFactory factory, ClinicalLimits limits, Evidence evidence) {
    return factory
        .unwrap(HibernateValidatorFactory.class)
        .usingContext()
        .constraintValidatorPayload(new Examination(limits, exercise -> evidence))
        .getValidator();
  }

  /** Made when it is asked for first: a validator costs a fifth of a second in a cold JVM. */
  private static final class Shipped {
    static final ValidatorFactory FACTORY = factory(ClinicalLimits.shipped());
  }
}
