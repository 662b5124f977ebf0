package org.kneeroll.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kneeroll.core.invariant.Judging.kneeRoll;
import static org.kneeroll.core.invariant.Judging.kneeRollWithoutSteps;
import static org.kneeroll.core.invariant.Judging.lines;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Direction;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.IfCentral;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Limb;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.OneSideReason;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.invariant.Judgement.Verdict;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

class BilateralSymmetryInvariantTest {

  private static Judgement judge(Exercise exercise) {
    return new BilateralSymmetryInvariant().judge(Evidence.of(exercise), ClinicalLimits.shipped());
  }

  private static Exercise oneSided(Sides sides, String move) {
    return kneeRollWithoutSteps().sides(sides).steps(Step.move(move)).build();
  }

  @Test
  void holdsWhereSidesTakeTurnsInTheSameDose() {
    assertThat(judge(kneeRoll().build()).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void saysWhyItDoesNotApply() {
    Judgement judgement = judge(Exercise.named("Knee roll").build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(judgement.reason()).isEqualTo("nothing is said about sides");
  }

  @Test
  void letsOneLimbGoTheOtherWayButNotATrunk() {
    Exercise pendulum =
        oneSided(
            Sides.one(Limb.AFFECTED, OneSideReason.SYMPTOMATIC),
            "Let the arm circle. Do the same in the other direction.");
    Exercise trunk =
        oneSided(
            Sides.one(Direction.AWAY_FROM_PAIN, OneSideReason.SYMPTOMATIC, IfCentral.ASK_CLINICIAN),
            "Let both knees roll away from your painful side. Do the same in the other direction.");

    assertThat(judge(pendulum).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(lines(judge(trunk))).hasSize(1).first().asString().contains("sides-contradict");
  }

  @Test
  void reportsInstructionsThatForgetTheOtherSide() {
    Exercise exercise =
        kneeRollWithoutSteps()
            .steps(
                Step.prepare("Rest your ankle over the other knee."),
                Step.move("Let both knees roll to one side."))
            .build();

    assertThat(lines(judge(exercise)))
        .containsExactly(
            "other-side-not-mentioned @ steps: the sides take turns, but no step speaks of the"
                + " other side | help: add a step such as `repeat: Do the same to the other"
                + " side.`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then the left leg.",
        "Do this again with the left.",
        "Now it is the turn of your right arm.",
        "Finish 8, then swap.",
        "Do the second leg in the same way.",
        "First one knee and then the next.",
        "Roll over and do the same again.",
        "Hold the towel in the other hand now.",
        "Go on with both legs until you have done 10 on each.",
        "Change over.",
        "And once more to the right-hand side.",
        "Mirror this on your left.",
      })
  void hearsAStepThatGoesOnToTheOtherSide(String repeat) {
    Exercise exercise =
        kneeRollWithoutSteps().steps(Step.move("Move slowly."), Step.repeat(repeat)).build();

    assertThat(lines(judge(exercise))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do this again with what energy you have left.",
        "Repeat right away.",
        "Do it every other day.",
        "Do the same with both hands on the table.",
        "Change the towel when it is wet.",
        "Repeat in the next week.",
        "Turn over to get up.",
        "Stop when no time is left.",
        "Do it again while the other leg stays straight.",
      })
  void missesTheOtherSideInAStepThatOnlySaysOftener(String repeat) {
    Exercise exercise =
        kneeRollWithoutSteps().steps(Step.move("Move slowly."), Step.repeat(repeat)).build();

    assertThat(lines(judge(exercise)))
        .singleElement()
        .asString()
        .startsWith("other-side-not-mentioned");
  }

  @ParameterizedTest
  @EnumSource(
      value = MovementVerb.class,
      names = {"RISE_ON_TOES", "SQUAT"})
  void takesAHandThatHoldsOnForNoAsymmetry(MovementVerb verb) {
    for (PropKind thing : List.of(PropKind.CHAIR, PropKind.TABLE)) {
      for (Hands hands : new Hands[] {null, Hands.ON_CHAIR, Hands.ON_TABLE}) {
        assertThat(lines(judge(held(verb, thing, hands)))).as("%s %s", thing, hands).isEmpty();
      }
    }
  }

  private static Exercise held(MovementVerb verb, PropKind thing, @Nullable Hands hands) {
    return kneeRollWithoutSteps()
        .position(Position.STANDING)
        .kind(Kind.MOVE_AND_RETURN)
        .movement(Movement.upTo(BodyPart.HEELS, Bound.parse("comfortable"), SpineMotion.NONE))
        .sides(Sides.of(SidePattern.TOGETHER))
        .dose(Dose.reps(CountRange.of(10)))
        .steps(Step.move("Move slowly."))
        .pose(
            new Pose(
                List.of(verb),
                null,
                hands,
                List.of(thing),
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null))
        .build();
  }

  @Test
  void stillSeesAnArmThatMovesByItself() {
    Map<JointMotion, Angle> end =
        Map.of(JointMotion.parse("right elbow flexion"), Angle.degrees(90));
    Exercise exercise =
        held(MovementVerb.SQUAT, PropKind.CHAIR, null).toBuilder()
            .pose(new Pose(List.of(), null, null, List.of(), Map.of(), end, null, null, null, null))
            .build();

    assertThat(lines(judge(exercise)))
        .singleElement()
        .asString()
        .startsWith("sides-contradict @ pose.end: the pose moves the right elbow by ");
  }

  @ParameterizedTest
  @EnumSource(
      value = SidePattern.class,
      names = {"ALTERNATING", "EACH_SIDE"})
  void reportsACountWithoutItsBasis(SidePattern pattern) {
    Exercise counted =
        kneeRoll().sides(Sides.of(pattern)).dose(Dose.reps(CountRange.of(10))).build();
    Exercise blank =
        kneeRoll()
            .sides(Sides.of(pattern))
            .dose(Dose.none().withReps(Prescribed.blank(), null))
            .build();
    Exercise unknown =
        kneeRoll()
            .sides(Sides.of(pattern))
            .dose(Dose.none().withReps(Prescribed.unknown(), null))
            .build();
    Exercise held =
        kneeRoll()
            .sides(Sides.of(pattern))
            .dose(Dose.none().withHold(Prescribed.stated(TimeRange.seconds(30))))
            .build();

    assertThat(lines(judge(counted)))
        .containsExactly(
            "count-basis-missing @ dose.per (missing): nothing says whether the repetitions are for"
                + " each side or for both sides together | help: add `per: side`, `per: total` or"
                + " `per: cycle` to the dose");
    assertThat(lines(judge(blank))).isEqualTo(lines(judge(counted)));
    assertThat(judge(unknown).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(judge(held).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void reportsADurationWithoutItsBasisWhereOneSideIsFinishedBeforeTheOther() {
    Dose twoMinutes =
        new Dose(
            null,
            null,
            null,
            null,
            Prescribed.stated(TimeRange.seconds(120)),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    assertThat(
            lines(
                judge(kneeRoll().sides(Sides.of(SidePattern.EACH_SIDE)).dose(twoMinutes).build())))
        .first()
        .asString()
        .contains("nothing says whether the duration is for each side or for both sides together");
    assertThat(judge(kneeRoll().dose(twoMinutes).build()).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @ParameterizedTest
  @CsvSource({
    "9, 9, TOTAL, BROKEN",
    "10, 10, TOTAL, HOLDS",
    "9, 11, TOTAL, HOLDS",
    "9, 9, SIDE, HOLDS",
    "9, 9, CYCLE, HOLDS",
  })
  void wantsATotalThatTwoSidesCanShare(int from, int to, CountBasis per, Verdict verdict) {
    Exercise exercise = kneeRoll().dose(Dose.reps(CountRange.of(from, to), per)).build();

    assertThat(judge(exercise).verdict()).isEqualTo(verdict);
    assertThat(lines(judge(exercise)))
        .allMatch(
            line ->
                line.equals(
                    "uneven-total @ dose.reps: a total of 9 cannot be shared evenly by two sides |"
                        + " help: write an even number, or count for each side with `per: side`"));
  }

  @ParameterizedTest
  @CsvSource({
    "MIDLINE, Lean back slowly., HOLDS",
    "TOGETHER, Draw both knees to your chest and lower one leg at a time., HOLDS",
    "TOGETHER, Let your knees fall out to each side., HOLDS",
    "MIDLINE, Turn your head to the left., BROKEN",
    "MIDLINE, Rock from side to side., BROKEN",
    "TOGETHER, Let both knees roll to one side., BROKEN",
    "TOGETHER, Repeat with your other leg., BROKEN",
  })
  void wantsNoTurnsWhereTheMovementHasNoSides(SidePattern pattern, String text, Verdict verdict) {
    Exercise exercise =
        kneeRollWithoutSteps()
            .sides(Sides.of(pattern))
            .dose(Dose.reps(CountRange.of(10)))
            .steps(Step.move(text))
            .build();

    assertThat(judge(exercise).verdict()).isEqualTo(verdict);
    assertThat(judge(exercise).findings())
        .allMatch(finding -> finding.rule().name().equals("sides-contradict"));
  }

  @Test
  void countsNoSidesWhereThereAreNone() {
    Exercise exercise =
        kneeRollWithoutSteps()
            .sides(Sides.of(SidePattern.MIDLINE))
            .dose(Dose.reps(CountRange.of(10), CountBasis.SIDE))
            .steps(Step.move("Lean back."))
            .build();

    assertThat(lines(judge(exercise)))
        .containsExactly(
            "sides-contradict @ dose.per: `per` counts sides, but `sides: midline` has none to"
                + " count | help: take `per` out, or say in `sides` how the sides take turns");
  }

  @Test
  void wantsAnExceptionToBeDeclaredInFull() {
    Sides bare = Sides.of(SidePattern.ONE);
    Sides trunk = new Sides(SidePattern.ONE, null, Direction.AWAY_FROM_PAIN, null, null, null);

    assertThat(lines(judge(oneSided(bare, "Roll your knees."))))
        .containsExactly(
            "one-side-without-reason @ sides.limb (missing): one side only, but nothing says which"
                + " | help: add `limb:` for an arm or a leg, or `direction:` for the trunk, such as"
                + " `limb: affected` or `direction: away-from-pain`",
            "one-side-without-reason @ sides.because (missing): one side only, but nothing says why"
                + " | help: add `because:` with the reason; if the source gives none, `because:"
                + " not-stated-by-source`");
    assertThat(lines(judge(oneSided(trunk, "Roll your knees."))))
        .hasSize(2)
        .last()
        .isEqualTo(
            "one-side-without-reason @ sides.if-central (missing): nothing says what holds where"
                + " the pain is in the middle or on both sides | help: add `if-central:"
                + " ask-clinician`, `if-central: each-side` or `if-central: leave-out`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LEFT | Bend your left knee. | HOLDS",
        "LEFT | Bend your right knee. | BROKEN",
        "LEFT | Put your right hand on your left knee. | HOLDS",
        "RIGHT | Bend your left knee. | BROKEN",
        "AFFECTED | Bend the knee on your painful side. | HOLDS",
        "AFFECTED | Bend your left knee. | BROKEN",
        "UNAFFECTED | Bend your right knee to a right angle. | BROKEN",
        "AFFECTED | Bend your knee, then change legs. | BROKEN",
        "AFFECTED | Bend your knee. Do not do the same with the other leg. | HOLDS",
      })
  void wantsTheWordsToSpeakOfTheDeclaredLimb(Limb limb, String text, Verdict verdict) {
    Exercise exercise = oneSided(Sides.one(limb, OneSideReason.SYMPTOMATIC), text);

    assertThat(judge(exercise).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LEFT | Roll your knees to the left. | HOLDS",
        "LEFT | Roll your knees to the right. | BROKEN",
        "AWAY_FROM_PAIN | Roll your knees away from your painful side. | HOLDS",
        "AWAY_FROM_PAIN | Roll your knees towards your painful side. | BROKEN",
        "TOWARDS_PAIN | Roll your knees away from the pain. | BROKEN",
        "AWAY_FROM_PAIN | Roll your knees to the left. | BROKEN",
        "AWAY_FROM_PAIN | Roll your knees to one side only. | HOLDS",
      })
  void wantsTheWordsToGoInTheDeclaredDirection(Direction direction, String text, Verdict verdict) {
    Exercise exercise =
        oneSided(
            Sides.one(direction, OneSideReason.NOT_STATED_BY_SOURCE, IfCentral.ASK_CLINICIAN),
            text);

    assertThat(judge(exercise).verdict()).isEqualTo(verdict);
  }

  @Test
  void marksTheWordsThatNameAnotherSide() {
    Exercise wrong =
        oneSided(Sides.one(Limb.LEFT, OneSideReason.OPERATED), "Bend your right knee.");
    Exercise either =
        oneSided(Sides.one(Limb.AFFECTED, OneSideReason.OPERATED), "Bend your right knee.");

    assertThat(lines(judge(wrong)))
        .containsExactly(
            "sides-contradict @ steps[0].text 10..20: the step says \"right knee\", but `limb` is"
                + " `left` | help: change `sides`, or the step");
    assertThat(lines(judge(either)))
        .containsExactly(
            "sides-contradict @ steps[0].text 10..20: the step says \"right knee\", but `limb` is"
                + " `affected`, which may be either side | help: change `sides`, or the step");
  }

  @Test
  void countsNoCyclesWhereOneSideWorks() {
    Exercise exercise =
        kneeRollWithoutSteps()
            .sides(Sides.one(Limb.AFFECTED, OneSideReason.SYMPTOMATIC))
            .dose(Dose.reps(CountRange.of(10), CountBasis.CYCLE))
            .steps(Step.move("Bend your knee."))
            .build();

    assertThat(lines(judge(exercise)))
        .containsExactly(
            "sides-contradict @ dose.per: `per: cycle` counts left and right together, but only one"
                + " side works | help: write `per: side`, or take `per` out");
  }

  @Test
  void wantsTheDetailsOfAnExceptionOnlyWhereThereIsOne() {
    Sides sides =
        new Sides(
            SidePattern.ALTERNATING,
            Limb.LEFT,
            Direction.LEFT,
            IfCentral.EACH_SIDE,
            OneSideReason.WEAKER,
            null);

    assertThat(lines(judge(kneeRoll().sides(sides).build())))
        .hasSize(4)
        .first()
        .isEqualTo(
            "sides-contradict @ sides.limb: `limb` belongs to `pattern: one`, but the pattern is"
                + " `alternating` | help: take it out, or write `pattern: one`");
  }
}
