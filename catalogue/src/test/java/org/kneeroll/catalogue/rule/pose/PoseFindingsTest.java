package org.kneeroll.catalogue.rule.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.FormLimit;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.pose.PoseProblem;
import org.kneeroll.core.pose.PoseProblem.End;

class PoseFindingsTest {

  private static final JointMotion HIP = JointMotion.parse("hip flexion");

  /** One of each kind, with part of what an author is told. */
  private static final Map<PoseProblem, String> ONE_OF_EACH =
      Map.ofEntries(
          Map.entry(
              new PoseProblem.VerbNeedsPosition(
                  0, MovementVerb.ROLL_KNEES, Position.STANDING, List.of(MovementVerb.SQUAT)),
              "`roll-knees` cannot move from the position `standing`"),
          Map.entry(
              new PoseProblem.VerbsClash(1, MovementVerb.SQUAT, MovementVerb.LUNGE),
              "`squat` cannot go on together with `lunge`"),
          Map.entry(
              new PoseProblem.NoMovement(List.of(MovementVerb.SQUAT)),
              "the pose does not say how the movement goes"),
          Map.entry(new PoseProblem.EndIsStart(), "the joints are at the end where they are"),
          Map.entry(
              new PoseProblem.DrawnStandsStill(Angle.degrees(0)),
              "goes to 0 deg shows no movement"),
          Map.entry(
              new PoseProblem.DrawnTooFar(MovementVerb.SLIDE_HEEL, Landmark.LEFT_HEEL, 41.26),
              "`slide-heel` goes to 41.3 cm of the left heel at most"),
          Map.entry(
              new PoseProblem.DrawnTwice(
                  Movement.upTo(BodyPart.KNEES, Bound.parse("up to 5 cm"), SpineMotion.ROTATION)
                      .measured()
                      .get(0)),
              "as far as the movement, `knees: up to 5 cm from the start position`"),
          Map.entry(
              new PoseProblem.JointSetTwice(End.START, HIP, JointMotion.parse("both hip flexion")),
              "`hip flexion` sets the same joint as"),
          Map.entry(
              new PoseProblem.AngleTooFar(End.END, HIP, 200, 155),
              "`hip flexion` is 200 degrees, 45 more than the 155"),
          Map.entry(
              new PoseProblem.JointTooFar(
                  null, null, Joint.LEFT_KNEE, false, "flexion", 171.2, 165),
              "the left knee would be at 171 degrees of flexion, 6 more than the 165"),
          Map.entry(
              new PoseProblem.OutOfReach(true, null, .124),
              "the feet do not reach their place: 12 cm are missing"),
          Map.entry(new PoseProblem.ChestNotCarried(), "nothing carries the chest"),
          Map.entry(
              new PoseProblem.PartInside(Segment.LEFT_HAND, null, PropKind.CHAIR, .1, 1),
              "at the end of the movement, the left hand lies 10 cm inside the seat"),
          Map.entry(
              new PoseProblem.NotKept(0, FormLimit.FEET_PLANTED, Side.LEFT, 3.01, 1),
              "`feet-planted`: the left ankle leaves its place by 3.1 cm, and 1 is the most"),
          Map.entry(
              new PoseProblem.ShownMotionless(PictureShow.GHOST),
              "shows how something moves, and nothing does"),
          Map.entry(new PoseProblem.DrawnWithoutVerb(), "`drawn` says how far a verb goes"),
          Map.entry(new PoseProblem.SideOfBoth(), "here both do the same or none does"),
          Map.entry(
              new PoseProblem.PropWithoutPlace(
                  0, PropKind.WALL, Position.PRONE, Set.of(PropKind.PILLOW)),
              "`wall` has no place in the position `prone`"),
          Map.entry(
              new PoseProblem.HandsWithoutPlace(Hands.ON_WALL, Position.PRONE),
              "hands cannot be `on-wall` in the position `prone`"));

  @Test
  void hasWordsForEveryProblem() {
    assertThat(ONE_OF_EACH.keySet().stream().<Class<?>>map(PoseProblem::getClass))
        .containsExactlyInAnyOrder(PoseProblem.class.getPermittedSubclasses());
  }

  static Stream<Map.Entry<PoseProblem, String>> problems() {
    return ONE_OF_EACH.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void saysWhatIsWrongAndWhatToDo(Map.Entry<PoseProblem, String> problem) {
    List<Finding> findings =
        PoseFindings.of(Pose.of(MovementVerb.SQUAT), List.of(problem.getKey()));

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains(problem.getValue());
              assertThat(finding.notes()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @EnumSource(FormLimit.class)
  void tellsEveryClaimAtItsPlace(FormLimit claim) {
    Side side = claim.word().startsWith("heels") ? Side.RIGHT : null;

    assertThat(
            PoseFindings.of(
                Pose.of(MovementVerb.SQUAT),
                List.of(new PoseProblem.NotKept(2, claim, side, 9.99, 4))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.target())
                  .isEqualTo(new Target.Value(ModelPath.of("movement", "keep").index(2)));
              assertThat(finding.message())
                  .startsWith("the movement as it is drawn does not keep `" + claim.word() + "`")
                  .containsPattern("10\\.0 (cm|degrees), and 4 is the most$");
            });
  }

  @Test
  void callsAPoseImpossibleOnlyWhereItHasNoPicture() {
    List<String> impossible =
        ONE_OF_EACH.keySet().stream()
            .filter(PoseProblem::impossible)
            .flatMap(
                problem -> PoseFindings.of(Pose.of(MovementVerb.SQUAT), List.of(problem)).stream())
            .map(finding -> finding.rule().name())
            .distinct()
            .toList();

    assertThat(impossible).containsExactly(PoseRules.IMPOSSIBLE.id().name());
    assertThat(Arrays.stream(PoseProblem.class.getPermittedSubclasses())).hasSize(19);
  }
}
