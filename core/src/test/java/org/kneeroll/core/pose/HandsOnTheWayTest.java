package org.kneeroll.core.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.SpineMotion;

/** Hands that go to a leg while it is drawn up, or up a wall. */
class HandsOnTheWayTest {

  private static Exercise exercise(
      Position position, Movement movement, MovementVerb verb, Hands hands) {
    boolean both = verb == MovementVerb.DRAW_KNEES || verb == MovementVerb.RAISE_ARMS;
    Pose pose =
        new Pose(List.of(verb), null, hands, List.of(), Map.of(), Map.of(), null, null, null, null);
    return Exercise.named("An exercise")
        .position(position)
        .sides(Sides.of(both ? SidePattern.TOGETHER : SidePattern.EACH_SIDE))
        .movement(movement)
        .pose(pose)
        .build();
  }

  private static Movement hips(int degrees) {
    return Movement.upTo(
        BodyPart.HIP, Bound.parse("up to " + degrees + " deg from lying"), SpineMotion.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "SUPINE, DRAW_KNEE, ON_SHINS, 100",
    "SUPINE, DRAW_KNEE, ON_SHINS, 120",
    "SUPINE, DRAW_KNEES, ON_SHINS, 110",
    "SUPINE, DRAW_KNEE, ON_KNEE, 100",
    "SUPINE, DRAW_KNEES, ON_KNEE, 120",
    "SUPINE, DRAW_KNEES, BEHIND_THIGHS, 120",
    "CROOK_LYING, DRAW_KNEE, ON_SHINS, 110",
    "CROOK_LYING, DRAW_KNEES, ON_SHINS, 100",
    "CROOK_LYING, DRAW_KNEE, ON_KNEE, 120",
    "CROOK_LYING, DRAW_KNEE, BEHIND_THIGHS, 120"
  })
  void holdALegThatIsDrawnUp(Position position, MovementVerb verb, Hands hands, int degrees) {
    Exercise exercise = exercise(position, hips(degrees), verb, hands);
    PoseSolution solution = PoseSolver.solve(exercise);

    assertThat(PoseCheck.of(exercise, solution)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SUPINE", "CROOK_LYING"})
  void countTheHipFromLyingWhateverItIsAtTheStart(Position position) {
    Exercise exercise = exercise(position, hips(110), MovementVerb.DRAW_KNEE, Hands.BEHIND_THIGHS);

    MotionPath path = PoseSolver.solve(exercise).exercise().orElseThrow().path();

    assertThat(path.posture(1).angles(Joint.RIGHT_HIP).flexion()).isCloseTo(110, within(12.0));
  }

  @Test
  void slideUpAWallThatStaysWhereItIs() {
    Exercise exercise =
        exercise(
            Position.STANDING,
            Movement.comfortable(BodyPart.ARMS, SpineMotion.NONE),
            MovementVerb.RAISE_ARMS,
            Hands.ON_WALL);
    PoseSolution solution = PoseSolver.solve(exercise);

    assertThat(PoseCheck.of(exercise, solution)).isEmpty();
    MotionPath path = solution.exercise().orElseThrow().path();
    double wall = path.body(0).at(Landmark.RIGHT_HAND).x();
    assertThat(path.body(.5).at(Landmark.RIGHT_HAND).x()).isCloseTo(wall, within(.001));
    assertThat(path.body(1).at(Landmark.RIGHT_HAND).x()).isCloseTo(wall, within(.001));
    assertThat(path.body(1).at(Landmark.RIGHT_HAND).y())
        .isGreaterThan(path.body(0).at(Landmark.RIGHT_HAND).y() + .25);
  }
}
