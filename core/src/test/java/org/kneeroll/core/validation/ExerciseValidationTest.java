package org.kneeroll.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.exercise.Author;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseBuilder;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.geometry.Excursion;
import org.kneeroll.core.geometry.GeometryReport;
import org.kneeroll.core.invariant.ClinicalLimits;
import org.kneeroll.core.invariant.Evidence;
import org.kneeroll.core.invariant.LimitOverride;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.pose.PoseSolution;

class ExerciseValidationTest {

  private static ExerciseBuilder kneeRoll(String bound) {
    return Exercise.named("Knee roll")
        .purpose("Gently turns the lower back from side to side.")
        .kind(Kind.ROCK)
        .stages(Stage.ACUTE)
        .position(Position.CROOK_LYING)
        .steps(Step.prepare("Lie on your back with your knees bent."))
        .steps(Step.move("Let both knees roll slowly to one side."))
        .steps(Step.repeat("Do the same to the other side."))
        .movement(Movement.upTo(BodyPart.THIGHS, Bound.parse(bound), SpineMotion.ROTATION))
        .sides(Sides.of(SidePattern.ALTERNATING))
        .dose(Dose.reps(CountRange.of(10, 20), CountBasis.SIDE))
        .stopRules(StopRules.stopAndAsk("the pain spreads further down your leg"))
        .sources(new Source("Knee rocks", "Gina Bernal", "10 April 2025", null, null))
        .licence("CC-BY-4.0")
        .author(new Author("A. Author", "physiotherapist"));
  }

  private static Set<String> paths(Set<ConstraintViolation<Exercise>> violations) {
    return violations.stream().map(v -> v.getPropertyPath().toString()).collect(Collectors.toSet());
  }

  @Test
  void acceptsACompleteExerciseWithinTheLimits() {
    Exercise exercise = kneeRoll("up to 45 deg from upright").build();

    assertThat(ExerciseValidation.validator().validate(exercise)).isEmpty();
  }

  @Test
  void reportsTheComponentThatBreaksAnInvariantWithItsFinding() {
    Exercise exercise = kneeRoll("up to 70 deg from upright").build();

    Set<ConstraintViolation<Exercise>> violations =
        ExerciseValidation.validator().validate(exercise);

    assertThat(violations).hasSize(1);
    ConstraintViolation<Exercise> violation = violations.iterator().next();
    assertThat(violation.getPropertyPath()).hasToString("movement.thighs");
    assertThat(violation.getMessage()).isEqualTo("70 deg is more than a small movement");
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    Finding finding = hibernate.getDynamicPayload(Finding.class);
    assertThat(finding.rule()).isEqualTo(RuleId.of("movement-too-large"));
  }

  @Test
  void reportsEachBrokenInvariantAtItsOwnComponent() {
    Exercise exercise =
        Exercise.named("Knee roll")
            .stages(Stage.ACUTE)
            .kind(Kind.ROCK)
            .steps(Step.move("Force {both} knees to one side ${as far as possible}."))
            .movement(
                Movement.upTo(
                    BodyPart.THIGHS,
                    Bound.parse("up to 70 deg from upright"),
                    SpineMotion.ROTATION))
            .sides(Sides.of(SidePattern.ALTERNATING))
            .dose(Dose.reps(CountRange.of(10)))
            .stopRules(StopRules.stopAndAsk("it spreads"))
            .build();

    assertThat(paths(ExerciseValidation.validator().validate(exercise)))
        .contains("movement.thighs", "steps[0].text", "steps", "dose.per", "purpose", "sources");
  }

  @Test
  void judgesByTheLimitsOfACatalogue() {
    Exercise exercise = kneeRoll("up to 60 deg from upright").build();
    Review review = new Review("B. Reviewer", "physiotherapist", LocalDate.of(2026, 1, 2), "trial");
    ClinicalLimits limits =
        ClinicalLimits.shipped()
            .with(
                List.of(
                    new LimitOverride(
                        BodyPart.THIGHS, SpineMotion.ROTATION, Angle.degrees(60), review)));

    try (ValidatorFactory factory = ExerciseValidation.factory(limits)) {
      Validator validator = factory.getValidator();
      assertThat(validator.validate(exercise)).isEmpty();
    }
  }

  /** Evidence that the pose cannot give shows that nobody works the pose out again. */
  @Test
  void judgesByTheEvidenceThatItIsGiven() {
    Exercise exercise =
        kneeRoll("up to 45 deg from upright").pose(Pose.of(MovementVerb.ROLL_KNEES)).build();
    Excursion beyond = new Excursion(Joint.LEFT_KNEE, "flexion", 90, 161, 71, 161, 71, List.of());
    Evidence evidence =
        new Evidence(
            exercise,
            PoseSolution.NONE,
            new GeometryReport(
                List.of(beyond), List.of(), List.of(), 0, List.of(), List.of(), List.of()));

    try (ValidatorFactory factory = ExerciseValidation.factory(ClinicalLimits.shipped())) {
      Validator validator =
          ExerciseValidation.validator(factory, ClinicalLimits.shipped(), evidence);

      assertThat(factory.getValidator().validate(exercise)).isEmpty();
      assertThat(validator.validate(exercise))
          .extracting(ConstraintViolation::getMessage)
          .singleElement()
          .asString()
          .startsWith("the left knee moves to 161 degrees of flexion");
    }
  }
}
