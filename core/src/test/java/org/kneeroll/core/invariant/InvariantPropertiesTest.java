package org.kneeroll.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.PlaceInRange;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.core.field.FieldExercise;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;

class InvariantPropertiesTest {

  private static final ClinicalLimits LIMITS = ClinicalLimits.shipped();
  private static final int RUNS = 400;

  private static List<Exercise> generated(long seed) {
    Generated generated = new Generated(seed);
    return IntStream.range(0, RUNS).mapToObj(i -> generated.next()).toList();
  }

  private static List<String> rulesAndPaths(Judgement judgement) {
    return judgement.findings().stream()
        .map(finding -> finding.rule() + " at " + finding.target().path())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 2026})
  void swappingLeftAndRightNeverChangesAVerdict(long seed) {
    for (Exercise exercise : generated(seed)) {
      for (Invariant invariant : Invariant.all()) {
        Judgement one = invariant.judge(Evidence.of(exercise), LIMITS);
        Judgement other = invariant.judge(Evidence.of(Mirror.image(exercise)), LIMITS);

        assertThat(other.verdict()).as("seed %s, %s", seed, exercise).isEqualTo(one.verdict());
        assertThat(rulesAndPaths(other))
            .as("seed %s, %s", seed, exercise)
            .containsExactlyInAnyOrderElementsOf(rulesAndPaths(one));
      }
    }
  }

  @Test
  void swappingLeftAndRightNeverChangesTheVerdictOnAnExerciseOfTheField() {
    FieldExercise.all().stream()
        .flatMap(field -> field.spoilt().stream())
        .map(FieldExercise.Spoilt::exercise)
        .forEach(
            exercise -> {
              for (Invariant invariant : Invariant.all()) {
                assertThat(
                        rulesAndPaths(invariant.judge(Evidence.of(Mirror.image(exercise)), LIMITS)))
                    .isEqualTo(rulesAndPaths(invariant.judge(Evidence.of(exercise), LIMITS)));
              }
            });
  }

  /** But for a picture whose joints stay where they are while the bound alone gets smaller. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 2026})
  void shrinkingAnAmplitudeNeverCreatesAViolation(long seed) {
    for (Exercise exercise : generated(seed)) {
      Exercise smaller = shrunk(exercise);
      for (Invariant invariant : Invariant.all()) {
        List<String> created = rulesAndPaths(invariant.judge(Evidence.of(smaller), LIMITS));
        assertThat(rulesAndPaths(invariant.judge(Evidence.of(exercise), LIMITS)))
            .as("seed %s, %s", seed, exercise)
            .containsAll(
                created.stream()
                    .filter(finding -> !finding.equals("picture-beyond-bound at pose.end"))
                    .toList());
      }
    }
  }

  private static Exercise shrunk(Exercise exercise) {
    Movement movement = exercise.movement();
    if (movement == null) {
      return exercise;
    }
    Map<BodyPart, Prescribed<Bound>> bounds = new LinkedHashMap<>();
    movement.bounds().forEach((part, bound) -> bounds.put(part, half(bound)));
    PlaceInRange place = movement.place() == null ? null : PlaceInRange.EARLY;
    return exercise.toBuilder()
        .movement(
            new Movement(
                bounds,
                movement.spine(),
                place,
                movement.speed(),
                movement.keep(),
                movement.status(),
                movement.sourceSays()))
        .build();
  }

  private static Prescribed<Bound> half(Prescribed<Bound> bound) {
    return bound
        .value()
        .filter(Bound.Measured.class::isInstance)
        .map(Bound.Measured.class::cast)
        .map(
            measured ->
                Prescribed.<Bound>stated(
                    new Bound.Measured(half(measured.upTo()), measured.from())))
        .orElse(bound);
  }

  private static Amount half(Amount amount) {
    return amount instanceof Angle angle
        ? Angle.degrees(angle.degrees() / 2)
        : Length.centimetres(((Length) amount).centimetres() / 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 2026})
  void aMissingCountBasisWhereSidesTakeTurnsIsAlwaysCaught(long seed) {
    Invariant symmetry = new BilateralSymmetryInvariant();
    int seen = 0;
    for (Exercise exercise : generated(seed)) {
      Sides sides = exercise.sides();
      var dose = exercise.dose();
      SidePattern pattern = sides == null ? null : sides.pattern();
      boolean expected =
          pattern != null
              && pattern.takesTurns()
              && dose != null
              && dose.per() == null
              && dose.reps() != null
              && dose.reps().status() != ValueStatus.UNKNOWN;
      seen += expected ? 1 : 0;

      assertThat(
              rulesAndPaths(symmetry.judge(Evidence.of(exercise), LIMITS))
                  .contains("count-basis-missing at dose.per"))
          .as("seed %s, %s", seed, exercise)
          .isEqualTo(expected);
    }
    assertThat(seen).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 2026})
  void theSameExerciseGetsTheSameJudgementAgain(long seed) {
    List<Exercise> once = generated(seed);
    List<Exercise> again = generated(seed);
    for (int i = 0; i < RUNS; i++) {
      for (Invariant invariant : Invariant.all()) {
        assertThat(invariant.judge(Evidence.of(again.get(i)), LIMITS))
            .isEqualTo(invariant.judge(Evidence.of(once.get(i)), LIMITS));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 2026})
  void everyFindingPointsIntoTheExerciseInWordsForItsAuthor(long seed) {
    for (Exercise exercise : generated(seed)) {
      for (Invariant invariant : Invariant.all()) {
        for (Finding finding : invariant.judge(Evidence.of(exercise), LIMITS).findings()) {
          assertThat(finding.target().path().steps()).isNotEmpty();
          assertThat(invariant.rules()).anyMatch(rule -> rule.id().equals(finding.rule()));
          assertThat(finding.message()).matches("[\"`a-z0-9].*[^.]").doesNotContain("null");
        }
      }
    }
  }

  @Test
  void everyVerdictAndEveryRuleOccursAmongTheGenerated() {
    List<Judgement> judgements =
        generated(2026).stream()
            .flatMap(
                e ->
                    Invariant.all().stream()
                        .map(invariant -> invariant.judge(Evidence.of(e), LIMITS)))
            .toList();

    assertThat(judgements).extracting(Judgement::verdict).contains(Judgement.Verdict.values());
    assertThat(judgements.stream().flatMap(j -> j.findings().stream()).map(Finding::rule))
        .containsAll(
            Invariant.all().stream()
                .flatMap(invariant -> invariant.rules().stream())
                .map(RuleDoc::id)
                .filter(id -> !id.name().equals("amount-differs"))
                .toList());
  }
}
