package org.kneeroll.core.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.invariant.ClinicalLimits;
import org.kneeroll.core.invariant.Evidence;
import org.kneeroll.core.invariant.Invariant;
import org.kneeroll.core.validation.ExerciseValidation;

class FieldExerciseTest {

  private static List<FieldExercise> right() {
    return FieldExercise.all();
  }

  private static Stream<FieldExercise.Spoilt> spoilt() {
    return FieldExercise.all().stream().flatMap(exercise -> exercise.spoilt().stream());
  }

  private static List<Finding> findings(Exercise exercise) {
    return Invariant.all().stream()
        .flatMap(
            invariant ->
                invariant
                    .judge(Evidence.of(exercise), ClinicalLimits.shipped())
                    .findings()
                    .stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("right")
  void isAcceptedWhereItIsRight(FieldExercise exercise) {
    assertThat(findings(exercise.right())).isEmpty();
    assertThat(ExerciseValidation.validator().validate(exercise.right())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void isCaughtAtTheComponentThatWasSpoilt(FieldExercise.Spoilt spoilt) {
    assertThat(findings(spoilt.exercise()))
        .extracting(finding -> finding.rule() + " at " + finding.target().path())
        .containsExactly(spoilt.rule() + " at " + spoilt.path());
  }

  @Test
  void standsForTheField() {
    List<FieldExercise> all = FieldExercise.all();

    assertThat(all).hasSizeGreaterThanOrEqualTo(25).allMatch(e -> e.spoilt().size() >= 3);
    assertThat(all).extracting(e -> e.right().name()).doesNotHaveDuplicates();
    assertThat(all).extracting(e -> e.right().aim()).contains(Aim.values());
    assertThat(all).extracting(e -> e.right().region()).contains(Region.values());
  }
}
