package org.kneeroll.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kneeroll.core.invariant.Judging.kneeRoll;
import static org.kneeroll.core.invariant.Judging.kneeRollWithoutSteps;
import static org.kneeroll.core.invariant.Judging.lines;
import static org.kneeroll.core.invariant.Judging.thighs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Contraindication;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.PlaceInRange;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.Speed;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.invariant.Judgement.Verdict;

class PainFreeRangeInvariantTest {

  private static Judgement judge(Exercise exercise) {
    return new PainFreeRangeInvariant().judge(Evidence.of(exercise), ClinicalLimits.shipped());
  }

  private static Exercise saying(String text) {
    return kneeRollWithoutSteps().steps(Step.prepare("Lie down."), Step.move(text)).build();
  }

  @Test
  void holdsForAGentleRoll() {
    assertThat(judge(kneeRoll().build()).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @ParameterizedTest
  @EnumSource(
      value = SensationRule.class,
      names = {"MILD_STRETCH", "EFFORT", "BRIEF_TINGLE"})
  void allowsNothingToGetWorseInTheAcuteStage(SensationRule rule) {
    Exercise acute = kneeRoll().sensation(Sensation.of(rule)).build();
    Exercise stretch = kneeRoll().aim(Aim.STRETCH).sensation(Sensation.of(rule)).build();

    assertThat(lines(judge(acute)))
        .containsExactly(
            "pain-rule @ sensation.rule: `"
                + rule.word()
                + "` allows more than an acute stage does | expected `no-increase` | help: no worse"
                + " than before starting, not spreading, and settling afterwards: write"
                + " `no-increase`");
    assertThat(judge(stretch).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void wantsASourceAndAReviewerForATrafficLight() {
    Review review = new Review("B. Reviewer", "physiotherapist", LocalDate.of(2026, 1, 2), null);
    Exercise bare =
        kneeRoll().sensation(new Sensation(SensationRule.TRAFFIC_LIGHT, null, null)).build();
    Exercise blank =
        kneeRoll().sensation(new Sensation(SensationRule.TRAFFIC_LIGHT, " ", review)).build();
    Exercise unsigned =
        kneeRoll().sensation(new Sensation(SensationRule.TRAFFIC_LIGHT, "a study", null)).build();
    Exercise signed =
        kneeRoll().sensation(new Sensation(SensationRule.TRAFFIC_LIGHT, "a study", review)).build();
    String help =
        " | help: add `source` and `review` (reviewer, role, date) to it, or use `no-increase`";

    assertThat(lines(judge(bare)))
        .containsExactly(
            "pain-rule @ sensation.source (missing): a traffic-light pain rule has no source"
                + help);
    assertThat(lines(judge(blank))).isEqualTo(lines(judge(bare)));
    assertThat(lines(judge(unsigned)))
        .containsExactly(
            "pain-rule @ sensation.review (missing): a traffic-light pain rule has no reviewer"
                + help);
    assertThat(judge(signed).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void wantsASignToStopOn() {
    Exercise exercise =
        kneeRoll().stopRules(new StopRules(List.of("it aches"), List.of(), List.of())).build();

    assertThat(lines(judge(exercise)))
        .containsExactly(
            "stop-rule-missing @ stop-rules.stop (missing): nothing says on which signs to stop and"
                + " ask for advice | help: add `stop:` with at least one sign, such as symptoms"
                + " that spread further down the leg");
  }

  @ParameterizedTest
  @EnumSource(Aim.class)
  void letsNothingBeForcedWhateverTheAim(Aim aim) {
    Exercise exercise =
        kneeRollWithoutSteps().aim(aim).steps(Step.move("Push past the stiff point.")).build();

    assertThat(lines(judge(exercise)))
        .containsExactly(
            "forcing-cue @ steps[0].text 5..25: \"past the stiff point\" asks for more than is"
                + " comfortable | help: say how far at most: only as far as is comfortable");
  }

  @Test
  void readsEveryTextThatAPatientFollows() {
    assertThat(lines(judge(kneeRoll().purpose("Use force.").build())))
        .first()
        .asString()
        .startsWith("forcing-cue @ purpose 4..9");
    assertThat(lines(judge(kneeRoll().transfer("Bounce up to get off the bed.").build())))
        .first()
        .asString()
        .startsWith("momentum-cue @ transfer 0..6");
    assertThat(lines(judge(saying("Push hard with your hands."))))
        .containsExactly(
            "forcing-cue @ steps[1].text 0..9: \"Push hard\" asks for more than is comfortable in"
                + " the acute stage | help: say how far at most: only as far as is comfortable");
  }

  @Test
  void letsNothingHurryInTheAcuteStage() {
    Exercise acute = saying("Use some momentum.");
    Exercise later =
        Exercise.named("Knee roll")
            .stages(Stage.SUBACUTE)
            .steps(Step.move("Use some momentum."))
            .build();
    Exercise fast =
        kneeRoll()
            .movement(
                new Movement(
                    Map.of(
                        BodyPart.THIGHS,
                        Prescribed.stated(Bound.parse("up to 9 deg from upright"))),
                    SpineMotion.ROTATION,
                    null,
                    Speed.FAST,
                    List.of(),
                    null,
                    null))
            .build();

    assertThat(lines(judge(acute)))
        .containsExactly(
            "momentum-cue @ steps[1].text 9..17: \"momentum\" does not go with a gentle movement in"
                + " the acute stage | help: take these words out, and say that the movement is"
                + " slow");
    assertThat(judge(later).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(lines(judge(fast)))
        .containsExactly(
            "momentum-cue @ movement.speed: `fast` does not go with a gentle movement in the acute"
                + " stage | expected `slow` or `steady`");
  }

  @Test
  void wantsAPrecautionForTheEndOfARange() {
    Movement late = thighs("up to 40 deg from upright").endingAt(PlaceInRange.LATE);

    assertThat(lines(judge(kneeRoll().movement(late).build())))
        .containsExactly(
            "late-without-precaution @ movement.place: the movement ends late in its range, and"
                + " nothing says who should ask first | help: add at least one entry to"
                + " `precautions` or `contraindications`");
    assertThat(
            judge(kneeRoll().movement(late).precautions(new Precaution("a", "b", "c", "d")).build())
                .verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(
            judge(
                    kneeRoll()
                        .movement(late)
                        .contraindications(new Contraindication("a", "b", "c"))
                        .build())
                .verdict())
        .isEqualTo(Verdict.HOLDS);
  }

  @Test
  void takesAWarningForAWarning() {
    assertThat(judge(saying("Never force it. Do not bounce, and stop before it hurts.")).verdict())
        .isEqualTo(Verdict.HOLDS);
  }
}
