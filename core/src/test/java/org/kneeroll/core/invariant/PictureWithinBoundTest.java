package org.kneeroll.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.pose.PoseSolver;

/** A picture is held to the bound of its movement, however its pose says how far it goes. */
class PictureWithinBoundTest {

  private static final String BEYOND = "picture-beyond-bound";

  private static Exercise exercise(
      String position, String sides, String spine, String part, String bound, Pose pose) {
    return Exercise.named("Something that moves")
        .purpose("Keeps this part of your body moving.")
        .kind(Kind.MOVE_AND_RETURN)
        .stages(Stage.ACUTE)
        .position(word(Position.class, position))
        .movement(
            Movement.upTo(
                word(BodyPart.class, part), Bound.parse(bound), word(SpineMotion.class, spine)))
        .sides(Sides.of(word(SidePattern.class, sides)))
        .steps(Step.move("Move slowly."), Step.repeat("Do the same on the other side."))
        .pose(pose)
        .build();
  }

  private static <E extends Enum<E> & Term> E word(Class<E> vocabulary, String word) {
    return Term.find(vocabulary, word).orElseThrow();
  }

  private static Pose end(String joints) {
    Map<JointMotion, Angle> end = new TreeMap<>();
    for (String joint : joints.split("; ", -1)) {
      int last = joint.lastIndexOf(' ');
      end.put(
          JointMotion.parse(joint.substring(0, last)),
          Angle.degrees(Double.parseDouble(joint.substring(last + 1))));
    }
    return new Pose(List.of(), null, null, List.of(), Map.of(), end, null, null, null, null);
  }

  private static List<String> beyond(Exercise exercise) {
    assertThat(PoseSolver.solve(exercise).posed()).as("a pose that a body can take").isNotNull();
    return new SmallMovementInvariant()
        .judge(Evidence.of(exercise), ClinicalLimits.shipped()).findings().stream()
            .filter(finding -> finding.rule().name().equals(BEYOND))
            .map(Finding::message)
            .toList();
  }

  /** Joints of an end against a bound that they keep, and against a third of it. */
  @ParameterizedTest
  @CsvSource({
    "standing, midline, flexion, trunk, 30 deg from upright, trunk flexion 30",
    "standing, midline, flexion, back, 40 deg from upright, lower back flexion 40",
    "standing, midline, extension, trunk, 25 deg from upright, trunk extension 20",
    "sitting, each-side, rotation, chest, 40 deg from the middle, trunk rotation 40",
    "sitting, each-side, rotation, shoulders, 35 deg from the front, trunk rotation 35",
    "standing, each-side, side-bend, trunk, 25 deg from upright, trunk side-bend 25",
    "sitting, each-side, rotation, head, 60 deg from straight ahead, neck rotation 60",
    "sitting, each-side, side-bend, neck, 40 deg from upright, neck side-bend 40",
    "sitting, midline, flexion, head, 45 deg from upright, neck flexion 45",
    "prone, each-side, none, knee, 100 deg from straight, knee flexion 100",
    "supine, each-side, none, leg, 60 deg from lying, hip flexion 60",
    "supine, each-side, none, hip, 90 deg from straight, hip flexion 90; knee flexion 90",
    "standing, each-side, none, thigh, 70 deg from upright, hip flexion 70; knee flexion 70",
    "standing, each-side, none, leg, 30 deg from upright, hip abduction 30",
    "standing, each-side, none, hip, 15 deg from upright, hip extension 15",
    "crook-lying, each-side, none, knee, 45 deg from upright, hip abduction 45",
    "standing, each-side, none, arm, 120 deg from hanging, shoulder flexion 120",
    "standing, together, none, arms, 90 deg from hanging, shoulder abduction 90",
    "sitting, each-side, none, elbow, 110 deg from straight, elbow flexion 110",
    "sitting, each-side, none, forearm, 145 deg from palm down, forearm supination 60",
    "supine, each-side, none, ankle, 40 deg from rest, ankle plantarflexion 40",
    "supine, together, none, feet, 40 deg from upright, ankle plantarflexion 40",
    "supine, each-side, none, foot, 70 cm from the bed, hip flexion 45",
    "standing, each-side, none, knee, 45 cm, hip flexion 60; knee flexion 60",
    "standing, together, none, hands, 120 cm from hanging, shoulder flexion 120",
  })
  void ofJointsIsHeldToTheirBound(
      String position, String sides, String spine, String part, String bound, String joints) {
    String less = Integer.parseInt(bound.replaceAll(" .*", "")) / 3 + bound.replaceAll("^\\d+", "");
    Pose pose = end(joints);

    assertThat(beyond(exercise(position, sides, spine, part, "up to " + bound, pose))).isEmpty();
    assertThat(beyond(exercise(position, sides, spine, part, "up to " + less, pose)))
        .singleElement()
        .asString()
        .startsWith("the picture moves the " + part + " by ")
        .endsWith("but the movement goes up to " + less.replaceAll(" from.*", ""));
  }

  /** A verb goes as far as the bound, whatever part and unit the bound is in. */
  @ParameterizedTest
  @CsvSource({
    "roll-knees, crook-lying, alternating, rotation, thighs, 45 deg from upright",
    "roll-knees, crook-lying, alternating, rotation, knees, 10 cm",
    "open-knee, crook-lying, each-side, none, knee, 40 deg from upright",
    "open-knee, side-lying, each-side, none, knee, 30 deg from the other knee",
    "draw-knee, supine, each-side, none, hip, 110 deg from lying",
    "draw-knee, crook-lying, each-side, none, hip, 100 deg from lying",
    "slide-heel, supine, each-side, none, knee, 60 deg from straight",
    "slide-heel, supine, each-side, none, heel, 20 cm",
    "lift-leg, supine, each-side, none, leg, 45 deg from lying",
    "lift-leg, supine, each-side, none, foot, 30 cm from the bed",
    "lift-leg, prone, each-side, none, leg, 15 deg from lying",
    "lift-leg-sideways, standing, each-side, none, leg, 25 deg from upright",
    "lift-leg-sideways, supine, each-side, none, leg, 25 deg from the middle",
    "lift-leg-back, standing, each-side, none, leg, 15 deg from upright",
    "straighten-knee, sitting, each-side, none, knee, 70 deg from the start",
    "bend-knee, prone, each-side, none, knee, 90 deg from straight",
    "bend-knee, standing, each-side, none, knee, 70 deg from straight",
    "lift-knee, standing, each-side, none, thigh, 60 deg from upright",
    "lift-knee, sitting, each-side, none, foot, 10 cm from the floor",
    "squat, standing, together, none, knees, 45 deg from straight",
    "rise-on-toes, standing, together, none, heels, 6 cm from the floor",
    "step-up, standing, each-side, none, foot, 20 cm",
    "pump-ankles, supine, together, none, feet, 30 deg from upright",
    "pump-ankles, sitting, together, none, ankles, 20 deg from the middle",
    "raise-arm, standing, each-side, none, arm, 90 deg from hanging",
    "raise-arms, sitting, together, none, arms, 120 deg from hanging",
    "raise-arm-sideways, standing, each-side, none, arm, 80 deg from hanging",
    "bend-elbow, sitting, each-side, none, elbow, 90 deg from straight",
    "turn-arm-out, sitting, each-side, none, forearm, 45 deg from straight ahead",
    "swing-arm, standing, each-side, none, hand, 15 cm from hanging",
    "swing-arm, standing, each-side, none, arm, 20 deg from hanging",
    "lift-shoulders, sitting, together, none, shoulders, 3 cm",
    "squeeze-shoulder-blades, sitting, together, none, shoulders, 3 cm",
    "turn-head, sitting, alternating, rotation, head, 45 deg from straight ahead",
    "bend-head-sideways, sitting, alternating, side-bend, head, 30 deg from upright",
    "nod, sitting, midline, flexion, chin, 2 cm",
    "tuck-chin, sitting, midline, none, chin, 2 cm",
    "turn-trunk, sitting, alternating, rotation, chest, 40 deg from straight ahead",
    "bend-trunk-sideways, standing, alternating, side-bend, trunk, 20 deg from upright",
    "lean-forward, sitting, midline, flexion, trunk, 30 deg from upright",
    "lean-forward, standing, midline, flexion, trunk, 40 deg from upright",
    "lean-back, standing, midline, extension, trunk, 15 deg from upright",
    "round-back, four-point-kneeling, midline, flexion, back, 5 cm",
    "lift-bottom, crook-lying, midline, none, bottom, 15 cm from the bed",
    "tilt-pelvis, crook-lying, midline, flexion, pelvis, 10 deg from the middle",
    "curl-up, crook-lying, midline, flexion, head, 10 cm from the bed",
    "lift-chest, prone, midline, extension, chest, 10 cm from the bed",
    "rock-knees, crook-lying, together, flexion, knees, 8 cm",
  })
  void ofAVerbGoesNoFurtherThanTheBound(
      String verb, String position, String sides, String spine, String part, String bound) {
    Pose pose = Pose.of(word(MovementVerb.class, verb));

    assertThat(beyond(exercise(position, sides, spine, part, "up to " + bound, pose))).isEmpty();
  }

  @Test
  void ofAVerbMovesNoOtherPartFurtherThanItsBound() {
    Pose pose = Pose.of(MovementVerb.LIFT_KNEE);

    Exercise bentFar =
        exercise("standing", "each-side", "none", "thigh", "up to 80 deg from upright", pose)
            .toBuilder()
            .movement(
                new Movement(
                    Map.of(
                        BodyPart.THIGH, bound("up to 80 deg from upright"),
                        BodyPart.KNEE, bound("up to 15 deg from straight")),
                    SpineMotion.NONE,
                    null,
                    null,
                    List.of(),
                    null,
                    null))
            .build();

    assertThat(beyond(bentFar)).singleElement().asString().contains("the knee by ");
  }

  private static Prescribed<Bound> bound(String text) {
    return Prescribed.stated(Bound.parse(text));
  }

  @Test
  void isJudgedForEveryAim() {
    assertThat(Arrays.stream(Aim.values()))
        .allSatisfy(
            aim ->
                assertThat(
                        beyond(
                            exercise(
                                    "prone",
                                    "each-side",
                                    "none",
                                    "knee",
                                    "up to 30 deg from straight",
                                    end("knee flexion 110"))
                                .toBuilder()
                                .aim(aim)
                                .build()))
                    .hasSize(1));
  }
}
