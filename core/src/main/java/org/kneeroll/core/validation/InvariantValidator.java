package org.kneeroll.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.invariant.Invariant;
import org.kneeroll.core.invariant.Judgement;

/**
 * Lets Jakarta Validation ask an invariant: each finding becomes a violation at its component.
 *
 * <p>The finding travels along as the violation's dynamic payload, for callers that want its notes.
 *
 * @param <A> the annotation that stands for the invariant
 */
abstract sealed class InvariantValidator<A extends Annotation>
    implements ConstraintValidator<A, Exercise>
    permits SmallMovementValidator, PainFreeRangeValidator, BilateralSymmetryValidator {

  private final Invariant invariant;

  InvariantValidator(Invariant invariant) {
    this.invariant = invariant;
  }

  @Override
  public boolean isValid(Exercise exercise, ConstraintValidatorContext context) {
    HibernateConstraintValidatorContext hibernate =
        context.unwrap(HibernateConstraintValidatorContext.class);
    Examination given = hibernate.getConstraintValidatorPayload(Examination.class);
    Examination examination = given == null ? Examination.USUAL : given;
    Judgement judgement =
        invariant.judge(examination.evidence().apply(exercise), examination.limits());
    context.disableDefaultConstraintViolation();
    for (Finding finding : judgement.findings()) {
      hibernate.withDynamicPayload(finding);
      hibernate.addMessageParameter("finding", finding.message());
      at(finding.target().path(), context.buildConstraintViolationWithTemplate("{finding}"));
    }
    return judgement.findings().isEmpty();
  }

  /** Adds the violation at a path: each property node, with the list position that precedes it. */
  private static void at(ModelPath path, ConstraintViolationBuilder builder) {
    Function<String, NodeBuilderCustomizableContext> next = builder::addPropertyNode;
    Runnable add = builder::addConstraintViolation;
    int index = -1;
    for (ModelPath.Step step : path.steps()) {
      if (step instanceof ModelPath.Index position) {
        index = position.index();
      } else if (step instanceof ModelPath.Key key) {
        NodeBuilderCustomizableContext node = next.apply(ComponentNames.component(key.name()));
        if (index >= 0) {
          NodeBuilderDefinedContext placed = node.inIterable().atIndex(index);
          next = placed::addPropertyNode;
          add = placed::addConstraintViolation;
          index = -1;
        } else {
          next = node::addPropertyNode;
          add = node::addConstraintViolation;
        }
      }
    }
    add.run();
  }
}
