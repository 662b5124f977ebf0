package org.kneeroll.core.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static List<PoseProblem> problems(Exercise exercise) {
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
    assertThat(problems(exercise(position, verb))).isEmpty();
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

    assertThat(problems(exercise))
        .anyMatch(
            problem -> problem instanceof PoseProblem.PartInside inside && inside.metres() > 0);
  }
}
