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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.PlaceInRange;
import org.kneeroll.core.exercise.Placement;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.invariant.Judgement.Verdict;
import org.kneeroll.core.measure.Angle;

class SmallMovementInvariantTest {

  private static Judgement judge(Exercise exercise) {
    return new SmallMovementInvariant().judge(Evidence.of(exercise), ClinicalLimits.shipped());
  }

  private static Movement unbounded(Prescribed<Bound> bound) {
    return new Movement(
        Map.of(BodyPart.THIGHS, bound), SpineMotion.ROTATION, null, null, List.of(), null, null);
  }

  @Test
  void holdsForARollWithinTheLimit() {
    assertThat(judge(kneeRoll().build()).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void reportsAMovementBeyondTheLimitWithWhereTheLimitComesFrom() {
    Exercise exercise = kneeRoll().movement(thighs("up to 70 deg from upright")).build();

    assertThat(lines(judge(exercise)))
        .containsExactly(
            "movement-too-large @ movement.thighs: 70 deg is more than a small movement"
                + " | in the acute stage the limit for a roll of the knees is 45 deg"
                + " | source: knee rocks, Dr Gina Bernal, 2025 (stated)"
                + " | help: write `up to 45 deg`, or have a named reviewer set another limit in"
                + " catalogue.yaml");
  }

  @Test
  void knowsNoLimitOfAnotherMovementOrDirection() {
    Exercise neckTurn =
        kneeRoll()
            .movement(
                Movement.upTo(
                    BodyPart.HEAD, Bound.parse("up to 70 deg from ahead"), SpineMotion.ROTATION))
            .build();
    Exercise fallOut =
        kneeRoll()
            .movement(
                Movement.upTo(
                    BodyPart.THIGHS, Bound.parse("up to 70 deg from upright"), SpineMotion.NONE))
            .build();

    assertThat(judge(neckTurn).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(judge(fallOut).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @ParameterizedTest
  @CsvSource({
    "ROCK, SUBACUTE, SETTLE_PAIN, BROKEN",
    "WALK_THROUGH, SUBACUTE, MOBILITY, BROKEN",
    "MOVE_AND_RETURN, ACUTE, SETTLE_PAIN, BROKEN",
    "MOVE_AND_RETURN, SUBACUTE, SETTLE_PAIN, HOLDS",
    "MOVE_AND_RETURN, ACUTE, STRENGTH, HOLDS",
    "ROCK, ACUTE, STRETCH, HOLDS",
    "HOLD, ACUTE, SETTLE_PAIN, NOT_APPLICABLE",
  })
  void holdsANumberAgainstTheLimitWhereThatApplies(
      Kind kind, Stage stage, Aim aim, Verdict verdict) {
    Exercise exercise =
        Exercise.named("Knee roll")
            .kind(kind)
            .aim(aim)
            .stages(stage)
            .steps(Step.move("Let your knees roll."))
            .movement(thighs("up to 70 deg from upright"))
            .build();

    assertThat(judge(exercise).verdict()).isEqualTo(verdict);
  }

  @Test
  void holdsANumberAgainstTheLimitWhereverTheWordsClaimSmallness() {
    Exercise exercise =
        kneeRollWithoutSteps()
            .aim(Aim.STRETCH)
            .movement(thighs("up to 70 deg from upright"))
            .steps(Step.move("Roll your knees a little to one side, then the other."))
            .build();

    assertThat(lines(judge(exercise)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("movement-too-large");
  }

  @Test
  void reportsAMovementThatNothingBounds() {
    Exercise silent = kneeRoll().movement(unbounded(Prescribed.unknown())).build();
    Exercise blank = kneeRoll().movement(unbounded(Prescribed.blank())).build();
    Exercise empty =
        kneeRoll()
            .movement(
                new Movement(Map.of(), SpineMotion.ROTATION, null, null, List.of(), null, null))
            .build();
    String rest =
        " | help: say how far at most, such as `thighs: up to 45 deg from upright`, where in its"
            + " range (`place: mid`), or a part with `comfortable`";

    assertThat(lines(judge(silent)))
        .containsExactly(
            "movement-without-bound @ movement.thighs: nothing says how far the movement goes at"
                + " most | `unknown` is not a bound"
                + rest);
    assertThat(lines(judge(blank))).first().asString().contains("`blank` is not a bound");
    assertThat(lines(judge(empty)))
        .containsExactly(
            "movement-without-bound @ movement: nothing says how far the movement goes at most"
                + rest);
  }

  @ParameterizedTest
  @EnumSource(PlaceInRange.class)
  void takesAPlaceInRangeForABound(PlaceInRange place) {
    Exercise exercise =
        kneeRoll().movement(unbounded(Prescribed.unknown()).endingAt(place)).build();

    assertThat(judge(exercise).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void asksOfAHeldMovementWhereInItsRangeItIsHeld() {
    Exercise exercise =
        kneeRoll().kind(Kind.MOVE_AND_HOLD).movement(thighs("up to 70 deg from upright")).build();

    assertThat(lines(judge(exercise)))
        .containsExactly(
            "movement-without-bound @ movement.place (missing): nothing says where in its range the"
                + " movement is held | help: add `place: early`, `place: mid` or `place: late` to"
                + " the movement");
  }

  @Test
  void neverCountsTheSetUpAsTheMovement() {
    Exercise exercise =
        kneeRollWithoutSteps()
            .setUp(BodyPart.KNEES, new Placement("90 deg"))
            .steps(
                Step.prepare("Bend your knees to 90 degrees. Lift your feet a little."),
                Step.move("Keep your knees at 90 degrees and let them roll."))
            .build();

    assertThat(judge(exercise).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void reportsAClaimOfSmallnessThatNothingBacks() {
    Movement comfortable = Movement.comfortable(BodyPart.THIGHS, SpineMotion.ROTATION);
    Exercise inAStep =
        kneeRollWithoutSteps()
            .movement(comfortable)
            .steps(Step.move("Make small movements."))
            .build();
    Exercise inThePurpose =
        kneeRollWithoutSteps().purpose("Small movements.").movement(comfortable).build();
    Exercise late =
        kneeRollWithoutSteps()
            .movement(comfortable.endingAt(PlaceInRange.LATE))
            .steps(Step.move("Make small movements."))
            .build();

    assertThat(lines(judge(inAStep)))
        .containsExactly(
            "small-without-bound @ steps[0].text 5..20: the words say \"small movements\", but"
                + " nothing says how small | help: give the movement a number, such as `knee: up to"
                + " 5 cm`, or `place: early`");
    assertThat(lines(judge(inThePurpose))).first().asString().contains("@ purpose 0..15");
    assertThat(lines(judge(late)))
        .first()
        .asString()
        .contains("but the movement ends late in its range");
  }

  @Test
  void reportsAnAmountThatTheMovementDoesNotHave() {
    Exercise other =
        kneeRollWithoutSteps().steps(Step.move("Roll your knees by 60 degrees.")).build();
    Exercise none =
        kneeRollWithoutSteps()
            .movement(Movement.comfortable(BodyPart.THIGHS, SpineMotion.ROTATION))
            .steps(Step.move("Roll your knees by 60 degrees."))
            .build();
    Exercise same =
        kneeRollWithoutSteps().steps(Step.move("Roll your knees by 30 to 45°.")).build();

    assertThat(lines(judge(other)))
        .containsExactly(
            "amount-differs @ steps[0].text 19..29: the step says \"60 degrees\", but the"
                + " movement's bound is 45 deg | help: let the step and the movement say the same"
                + " amount");
    assertThat(lines(judge(none)))
        .first()
        .asString()
        .contains("the step says \"60 degrees\", but the movement has no such number");
    assertThat(judge(same).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void saysWhyItDoesNotApply() {
    Judgement held = judge(kneeRoll().kind(Kind.HOLD).build());
    Judgement incomplete = judge(Exercise.named("Knee roll").build());

    assertThat(held.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(held.reason()).isEqualTo("nothing moves: the start position is held");
    assertThat(incomplete.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(incomplete.reason()).isEqualTo("movement, kind or aim is missing");
  }

  @Test
  void judgesByTheLimitOfANamedReviewerAlone() {
    Exercise exercise = kneeRoll().movement(thighs("up to 55 deg from upright")).build();
    LocalDate date = LocalDate.of(2026, 1, 2);
    SmallMovementInvariant invariant = new SmallMovementInvariant();

    assertThat(
            invariant
                .judge(
                    Evidence.of(exercise),
                    limits(new Review("B. Reviewer", "physiotherapist", date, "trial")))
                .verdict())
        .isEqualTo(Verdict.HOLDS);
    assertThat(
            invariant.judge(
                Evidence.of(exercise), limits(new Review(" ", "physiotherapist", date, "trial"))))
        .isEqualTo(judge(exercise));
    assertThat(
            invariant.judge(
                Evidence.of(exercise), limits(new Review("B. Reviewer", null, date, "trial"))))
        .isEqualTo(judge(exercise));
    assertThat(
            invariant.judge(
                Evidence.of(exercise), limits(new Review("B. Reviewer", "nurse", null, "trial"))))
        .isEqualTo(judge(exercise));
    assertThat(
            invariant.judge(
                Evidence.of(exercise), limits(new Review("B. Reviewer", "nurse", date, null))))
        .isEqualTo(judge(exercise));
  }

  private static ClinicalLimits limits(Review review) {
    return ClinicalLimits.shipped()
        .with(
            List.of(
                new LimitOverride(
                    BodyPart.THIGH, SpineMotion.ROTATION, Angle.degrees(60), review)));
  }
}
