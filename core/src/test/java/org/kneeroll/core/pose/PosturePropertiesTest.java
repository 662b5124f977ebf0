package org.kneeroll.core.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.JointKind;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.body.Skeleton;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.pose.movement.Verbs;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;

/** What holds for every posture that the model makes, sampled widely. */
class PosturePropertiesTest {

  private static final Skeleton SKELETON = new Skeleton(Anthropometry.STANDARD);
  private static final int SAMPLES = 300;
  private static final int MOMENTS = 8;

  private static MotionPath path(Position position, MovementVerb verb) {
    Exercise exercise =
        Exercise.named("An exercise")
            .position(position)
            .sides(Sides.of(SidePattern.ALTERNATING))
            .movement(Movement.comfortable(BodyPart.KNEE, SpineMotion.NONE))
            .pose(Pose.of(verb))
            .build();
    return PoseSolver.solve(exercise).exercise().orElseThrow().path();
  }

  private static List<PlacedBody> bodies(MotionPath path) {
    return Stream.iterate(0, i -> i <= MOMENTS, i -> i + 1)
        .map(i -> path.body((double) i / MOMENTS))
        .toList();
  }

  static Stream<Arguments> verbsInTheirPositions() {
    return Arrays.stream(MovementVerb.values())
        .flatMap(
            verb ->
                Verbs.positions(verb).stream()
                    .map(position -> Arguments.arguments(position, verb)));
  }

  private static Frame root(Position position) {
    return path(position, MovementVerb.NOD).posture(0).root();
  }

  /** Any posture within what the model allows, with the pelvis where it is. */
  private static Posture anyPosture(Frame root, Random chance) {
    Posture posture = Posture.NEUTRAL.at(root);
    for (Joint joint : Joint.values()) {
      Angles angles = Angles.NEUTRAL;
      for (Axis axis : Axis.values()) {
        JointKind.Movement range = joint.kind().movement(axis);
        double share = chance.nextDouble();
        angles = angles.with(axis, range.least() + share * (range.most() - range.least()));
      }
      posture = posture.with(joint, angles);
    }
    return posture;
  }

  @ParameterizedTest
  @EnumSource(Position.class)
  void everyPostureThatIsAllowedHasAPlaceForEachPart(Position position) {
    Frame root = root(position);
    Random chance = new Random(20261121);
    for (int i = 0; i < SAMPLES; i++) {
      Posture posture = anyPosture(root, chance);
      assertWhole(SKELETON.place(posture), "sample %d: %s".formatted(i, posture));
    }
  }

  @ParameterizedTest
  @EnumSource(Position.class)
  void theMirrorImageOfTheMirrorImageIsThePosture(Position position) {
    Frame root = root(position);
    Random chance = new Random(17);
    for (int i = 0; i < SAMPLES; i++) {
      Posture posture = anyPosture(root, chance);
      PlacedBody body = SKELETON.place(posture);
      PlacedBody image = SKELETON.place(posture.mirrored());

      assertThat(posture.mirrored().mirrored()).isEqualTo(posture);
      for (Landmark landmark : Landmark.values()) {
        assertThat(image.at(landmark.mirrored()).distanceTo(body.at(landmark).mirrored()))
            .as("%s of sample %d", landmark, i)
            .isLessThan(1e-9);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("verbsInTheirPositions")
  void everyVerbKeepsTheBodyWholeOnItsWay(Position position, MovementVerb verb) {
    bodies(path(position, verb)).forEach(body -> assertWhole(body, verb + " from " + position));
  }

  @ParameterizedTest
  @CsvSource({
    "CROOK_LYING, ROLL_KNEES",
    "CROOK_LYING, OPEN_KNEES",
    "CROOK_LYING, LIFT_BOTTOM",
    "CROOK_LYING, TILT_PELVIS",
    "CROOK_LYING, PUSH_KNEE",
    "CROOK_LYING, CURL_UP",
    "SITTING, STAND_UP",
    "SITTING, TURN_TRUNK",
    "SITTING, BEND_TRUNK_SIDEWAYS",
    "STANDING, SQUAT",
    "STANDING, LEAN_BACK",
    "STANDING, LEAN_FORWARD",
    "STANDING, TURN_TRUNK",
    "STANDING, RAISE_ARMS",
  })
  void plantedFeetStayWithinACentimetre(Position position, MovementVerb verb) {
    List<PlacedBody> bodies = bodies(path(position, verb));
    for (PlacedBody body : bodies) {
      for (Landmark ankle : List.of(Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE)) {
        assertThat(body.at(ankle).distanceTo(bodies.get(0).at(ankle)))
            .as("%s", ankle)
            .isLessThan(.01);
      }
    }
  }

  private static void assertWhole(PlacedBody body, String when) {
    for (Landmark landmark : Landmark.values()) {
      Vec3 at = body.at(landmark);
      assertThat(at.x() + at.y() + at.z()).as("%s, %s", landmark, when).isFinite();
    }
    for (Side side : Side.values()) {
      assertBone(body, side, Segment.LEFT_THIGH, Segment.LEFT_SHANK, Measure.THIGH, when);
      assertBone(body, side, Segment.LEFT_SHANK, Segment.LEFT_FOOT, Measure.SHANK, when);
      assertBone(body, side, Segment.LEFT_UPPER_ARM, Segment.LEFT_FOREARM, Measure.UPPER_ARM, when);
      assertBone(body, side, Segment.LEFT_FOREARM, Segment.LEFT_HAND, Measure.FOREARM, when);
    }
  }

  private static void assertBone(
      PlacedBody body, Side side, Segment upper, Segment lower, Measure length, String when) {
    Vec3 from = body.frame(Segment.onSide(upper, side)).origin();
    Vec3 to = body.frame(Segment.onSide(lower, side)).origin();
    assertThat(from.distanceTo(to))
        .as("%s %s, %s", side, length, when)
        .isCloseTo(body.anthropometry().metres(length), within(1e-9));
  }
}
