package org.kneeroll.core.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.measure.Angle;

class PoseCheckTest {

  private static Exercise exercise(Position position, MovementVerb verb, Step... steps) {
    return Exercise.named("An exercise")
        .position(position)
        .sides(Sides.of(SidePattern.ALTERNATING))
        .steps(steps)
        .pose(Pose.of(verb))
        .build();
  }

  private static List<Finding> findings(Exercise exercise) {
    return PoseCheck.of(exercise, PoseSolver.solve(exercise));
  }

  @ParameterizedTest
  @CsvSource({
    "CROOK_LYING, ROLL_KNEES",
    "CROOK_LYING, LIFT_BOTTOM",
    "SUPINE, SLIDE_HEEL",
    "SIDE_LYING, OPEN_KNEE",
    "PRONE, LIFT_CHEST",
    "SITTING, STAND_UP",
    "STANDING, SQUAT",
    "FOUR_POINT_KNEELING, RAISE_ARM",
  })
  void nothingGoesThroughAnythingInTheUsualPoses(Position position, MovementVerb verb) {
    assertThat(findings(exercise(position, verb))).isEmpty();
  }

  @Test
  void namesTheDeepestPlaceOfAnArmInTheFloor() {
    Pose through =
        new Pose(
            List.of(MovementVerb.ROLL_KNEES),
            null,
            null,
            List.of(),
            Map.of(JointMotion.parse("shoulder extension"), Angle.degrees(60)),
            Map.of(),
            null,
            null,
            null,
            null);
    Exercise exercise =
        Exercise.named("An exercise")
            .position(Position.CROOK_LYING)
            .sides(Sides.of(SidePattern.ALTERNATING))
            .pose(through)
            .build();

    assertThat(findings(exercise))
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(PoseRules.PARTS_OVERLAP.id());
              assertThat(finding.message()).contains(" cm ");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "CROOK_LYING, Lie on your back with your legs straight., legs straight",
    "SUPINE, Lie on your back with your knees bent., knees bent",
    "CROOK_LYING, Bend your knees to 45 degrees., 45 degrees",
  })
  void holdsTheWordsThatPrepareAgainstTheStart(Position position, String words, String said) {
    List<Finding> findings =
        findings(exercise(position, MovementVerb.PUMP_ANKLES, Step.prepare(words)));

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(PoseRules.START_DIFFERS.id());
              assertThat(finding.target())
                  .isEqualTo(
                      new Target.Slice(
                          ModelPath.of("steps").index(0).key("text"),
                          words.indexOf(said),
                          words.indexOf(said) + said.length()));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "CROOK_LYING, Lie on your back with your knees bent.",
    "CROOK_LYING, Bend your knees to about 90 degrees.",
    "SUPINE, Lie on your back with your legs straight.",
    "SUPINE, Lie on your back with one knee bent.",
  })
  void saysNothingOfWordsThatAgree(Position position, String words) {
    assertThat(findings(exercise(position, MovementVerb.PUMP_ANKLES, Step.prepare(words))))
        .isEmpty();
  }
}
