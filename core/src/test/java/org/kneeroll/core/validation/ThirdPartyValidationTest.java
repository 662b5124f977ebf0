package org.kneeroll.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.field.FieldExercise;
import org.kneeroll.core.invariant.ClinicalLimits;

/** How the model behaves in programs that bring their own ways of validating. */
class ThirdPartyValidationTest {

  private static Exercise tooLarge() {
    return Exercise.named("Knee roll")
        .stages(Stage.ACUTE)
        .movement(
            Movement.upTo(
                BodyPart.THIGHS, Bound.parse("up to 70 deg from upright"), SpineMotion.ROTATION))
        .build();
  }

  private static List<String> lines(Validator validator, Exercise exercise) {
    List<String> lines = new ArrayList<>();
    for (ConstraintViolation<Exercise> violation : validator.validate(exercise)) {
      lines.add(violation.getPropertyPath() + ": " + violation.getMessage());
    }
    lines.sort(null);
    return lines;
  }

  @Test
  void anotherFactoryFindsTheInvariantsByItself() {
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThat(lines(factory.getValidator(), tooLarge()))
          .contains("movement.thighs: 70 deg is more than a small movement");
    }
  }

  @Test
  void theClassPathHasNoExpressionLanguage() {
    assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThat(lines(ExerciseValidation.validator(), tooLarge())).isNotEmpty();
  }

  @Test
  void aThreadWhoseClassLoaderKnowsNothingOfTheModelValidatesAllTheSame() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      try (ValidatorFactory factory = ExerciseValidation.factory(ClinicalLimits.shipped())) {
        assertThat(lines(factory.getValidator(), tooLarge()))
            .contains("movement.thighs: 70 deg is more than a small movement");
      }
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "#{7*7}",
        "{finding}",
        "{min} {value}",
        "{message}",
        "${validatedValue}",
        "$ { \\ } {{ }} \\{x\\} \\$",
      })
  void whatAnAuthorWritesIsNeverEvaluated(String text) {
    Exercise exercise =
        Exercise.named(text)
            .steps(Step.move("Roll " + text + " slightly."))
            .movement(Movement.comfortable(BodyPart.KNEE, SpineMotion.FLEXION))
            .build();

    assertThat(lines(ExerciseValidation.validator(), exercise))
        .contains(
            "steps[0].text: the words say \"Roll "
                + text
                + " slightly\", but nothing says how small");
  }

  @Test
  void oneValidatorServesSeveralThreads() throws ExecutionException, InterruptedException {
    Validator validator = ExerciseValidation.validator();
    List<Exercise> exercises =
        FieldExercise.all().stream()
            .flatMap(field -> field.spoilt().stream())
            .map(FieldExercise.Spoilt::exercise)
            .toList();
    List<List<String>> alone = exercises.stream().map(e -> lines(validator, e)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<List<String>>>> runs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        runs.add(threads.submit(() -> exercises.stream().map(e -> lines(validator, e)).toList()));
      }
      for (Future<List<List<String>>> run : runs) {
        assertThat(run.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
