package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.invariant.ClinicalLimits;
import org.kneeroll.core.invariant.Evidence;
import org.kneeroll.core.validation.ExerciseValidation;

class CheckerTest {

  @Test
  void worksThePoseOfEachExerciseOutOnce() {
    Library library = Library.builtIn();
    List<Item<?>> items = List.copyOf(library.items());
    ClinicalLimits limits = ClinicalLimits.shipped();
    List<Exercise> workedOut = new ArrayList<>();
    try (ValidatorFactory factory = ExerciseValidation.factory(limits)) {
      Checker checker =
          new Checker(
              library,
              LocalDate.of(2026, 11, 21),
              limits,
              factory,
              exercise -> {
                workedOut.add(exercise);
                return Evidence.of(exercise);
              });
      items.forEach(checker::diagnostics);
    }

    assertThat(workedOut)
        .hasSizeGreaterThan(10)
        .containsExactlyElementsOf(
            items.stream()
                .flatMap(item -> item.value().stream())
                .filter(Exercise.class::isInstance)
                .map(Exercise.class::cast)
                .toList());
  }
}
