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
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseBuilder;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Placement;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.measure.Angle;

class PoseSolverTest {

  private static ExerciseBuilder exercise(Position position, MovementVerb verb) {
    return Exercise.named("An exercise")
        .position(position)
        .sides(Sides.of(SidePattern.ALTERNATING))
        .movement(Movement.comfortable(BodyPart.KNEE, SpineMotion.NONE))
        .pose(Pose.of(verb));
  }

  @ParameterizedTest
  @CsvSource({
    "SIDE_LYING, OPEN_KNEE",
    "FOUR_POINT_KNEELING, RAISE_ARM",
    "SUPINE, SLIDE_HEEL",
    "SITTING, STAND_UP",
    "CROOK_LYING, LIFT_BOTTOM",
    "SUPINE, PUMP_ANKLES",
    "STANDING, SWING_ARM",
    "SITTING, TURN_HEAD",
    "CROOK_LYING, ROLL_KNEES",
    "PRONE, LIFT_CHEST"
  })
  void solvesAVerbFromItsPosition(Position position, MovementVerb verb) {
    PoseSolution solution = PoseSolver.solve(exercise(position, verb).build());

    assertThat(solution.problems()).isEmpty();
    assertThat(solution.exercise()).isPresent();
  }

  @Test
  void bendsTheKneesAsTheSetUpSays() {
    Exercise roll =
        exercise(Position.CROOK_LYING, MovementVerb.ROLL_KNEES)
            .setUp(BodyPart.KNEES, new Placement("90 deg"))
            .build();

    Posture start = PoseSolver.solve(roll).exercise().orElseThrow().path().posture(0);

    assertThat(start.angles(Joint.RIGHT_KNEE).flexion()).isCloseTo(90, within(.5));
  }

  @Test
  void goesAsFarAsTheBoundSays() {
    Exercise sway =
        exercise(Position.CROOK_LYING, MovementVerb.ROLL_KNEES)
            .movement(
                Movement.upTo(
                    BodyPart.KNEES,
                    Bound.parse("up to 5 cm from the middle"),
                    SpineMotion.ROTATION))
            .build();

    MotionPath path = PoseSolver.solve(sway).exercise().orElseThrow().path();

    double way =
        path.body(0).at(Landmark.RIGHT_KNEE).distanceTo(path.body(1).at(Landmark.RIGHT_KNEE));
    assertThat(way).isCloseTo(.05, within(.001));
  }

  @Test
  void namesTheVerbsThatFitWhereOneDoesNot() {
    PoseSolution solution =
        PoseSolver.solve(exercise(Position.STANDING, MovementVerb.ROLL_KNEES).build());

    assertThat(solution.exercise()).isEmpty();
    assertThat(solution.problems())
        .singleElement()
        .isInstanceOfSatisfying(
            PoseProblem.VerbNeedsPosition.class,
            it -> {
              assertThat(it.verb()).isEqualTo(MovementVerb.ROLL_KNEES);
              assertThat(it.position()).isEqualTo(Position.STANDING);
              assertThat(it.possible()).contains(MovementVerb.LEAN_BACK);
            });
  }

  @Test
  void saysWhichJointGoesTooFarAndByHowMuch() {
    Pose pose =
        new Pose(
            List.of(),
            null,
            null,
            List.of(),
            Map.of(),
            Map.of(JointMotion.parse("hip flexion"), Angle.degrees(200)),
            null,
            null,
            null,
            null);

    PoseSolution solution =
        PoseSolver.solve(exercise(Position.SUPINE, MovementVerb.NOD).pose(pose).build());

    assertThat(solution.problems())
        .contains(
            new PoseProblem.AngleTooFar(
                PoseProblem.End.END, JointMotion.parse("hip flexion"), 200, 155));
  }
}
