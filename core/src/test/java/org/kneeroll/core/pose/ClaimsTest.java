package org.kneeroll.core.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.FormLimit;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.SpineMotion;

class ClaimsTest {

  private static List<PoseProblem> problems(
      Position position, MovementVerb verb, FormLimit... keep) {
    Movement movement =
        new Movement(
            Map.of(BodyPart.KNEE, Prescribed.stated(Bound.comfortable())),
            SpineMotion.NONE,
            null,
            null,
            List.of(keep),
            null,
            null);
    return PoseSolver.solve(
            Exercise.named("An exercise")
                .position(position)
                .sides(Sides.of(SidePattern.ALTERNATING))
                .movement(movement)
                .pose(Pose.of(verb))
                .build())
        .problems();
  }

  @ParameterizedTest
  @CsvSource({
    "CROOK_LYING, DRAW_KNEE, FEET_PLANTED",
    "CROOK_LYING, LIFT_BOTTOM, BOTTOM_DOWN",
    "CROOK_LYING, ROLL_KNEES, KNEES_STRAIGHT",
    "CROOK_LYING, ROLL_KNEES, PELVIS_STILL",
    "CROOK_LYING, TILT_PELVIS, LOWER_BACK_STILL",
    "CROOK_LYING, OPEN_KNEES, KNEES_TOGETHER",
    "PRONE, LIFT_CHEST, SHOULDERS_FLAT",
    "CROOK_LYING, ROLL_KNEES, KNEES_PARALLEL",
    "CROOK_LYING, CURL_UP, HEAD_SUPPORTED",
    "STANDING, RISE_ON_TOES, HEELS_DOWN",
    "STANDING, LEAN_FORWARD, TRUNK_UPRIGHT",
    "SITTING, TURN_TRUNK, TRUNK_STILL",
    "STANDING, RAISE_ARM, ELBOW_AT_SIDE",
    "STANDING, LIFT_SHOULDERS, SHOULDERS_RELAXED"
  })
  void namesTheClaimThatThePictureBreaks(Position position, MovementVerb verb, FormLimit claim) {
    assertThat(problems(position, verb, claim))
        .singleElement()
        .isInstanceOfSatisfying(
            PoseProblem.NotKept.class,
            broken -> {
              assertThat(broken.claim()).isEqualTo(claim);
              assertThat(broken.amount()).isGreaterThan(broken.most());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "CROOK_LYING, ROLL_KNEES, FEET_PLANTED",
    "CROOK_LYING, ROLL_KNEES, SHOULDERS_FLAT",
    "CROOK_LYING, OPEN_KNEES, LOWER_BACK_STILL",
    "CROOK_LYING, OPEN_KNEES, BOTTOM_DOWN",
    "STANDING, LEAN_BACK, KNEES_STRAIGHT",
    "SITTING, TURN_TRUNK, PELVIS_STILL",
    "PRONE, LIFT_CHEST, PELVIS_DOWN",
    "CROOK_LYING, DRAW_KNEE, HEAD_SUPPORTED",
    "STANDING, SQUAT, HEELS_DOWN",
    "SITTING, TURN_TRUNK, TRUNK_UPRIGHT",
    "STANDING, RAISE_ARM, TRUNK_STILL",
    "STANDING, TURN_ARM_OUT, ELBOW_AT_SIDE",
    "STANDING, BEND_ELBOW, SHOULDERS_RELAXED",
    "SIDE_LYING, OPEN_KNEE, FEET_TOGETHER"
  })
  void saysNothingOfAClaimThatIsKept(Position position, MovementVerb verb, FormLimit claim) {
    assertThat(problems(position, verb, claim)).isEmpty();
  }

  @Test
  void standsAtTheAuthorsWordAmongOthers() {
    assertThat(
            problems(
                Position.CROOK_LYING,
                MovementVerb.DRAW_KNEE,
                FormLimit.HEAD_SUPPORTED,
                FormLimit.FEET_PLANTED))
        .singleElement()
        .isInstanceOfSatisfying(
            PoseProblem.NotKept.class, broken -> assertThat(broken.kept()).isEqualTo(1));
  }
}
