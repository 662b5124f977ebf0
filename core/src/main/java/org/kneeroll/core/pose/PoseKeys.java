package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.JointKind;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.pose.movement.Drawn;
import org.kneeroll.core.pose.movement.JointMotions;

/** What the keys of a pose say of each other, before any body takes it. */
final class PoseKeys {

  /** Verbs that move the same part, so that one undoes or repeats the other. */
  private static final List<Set<MovementVerb>> ONE_OF_EACH =
      List.of(
          EnumSet.of(MovementVerb.ROUND_BACK, MovementVerb.HOLLOW_BACK),
          EnumSet.of(MovementVerb.LEAN_BACK, MovementVerb.LEAN_FORWARD),
          EnumSet.of(MovementVerb.STRAIGHTEN_KNEE, MovementVerb.BEND_KNEE),
          EnumSet.of(
              MovementVerb.LIFT_LEG, MovementVerb.LIFT_LEG_BACK, MovementVerb.LIFT_LEG_SIDEWAYS),
          EnumSet.of(
              MovementVerb.RAISE_ARM, MovementVerb.RAISE_ARMS, MovementVerb.RAISE_ARM_SIDEWAYS),
          EnumSet.of(MovementVerb.DRAW_KNEE, MovementVerb.DRAW_KNEES),
          EnumSet.of(MovementVerb.ROCK_KNEE, MovementVerb.ROCK_KNEES),
          EnumSet.of(MovementVerb.OPEN_KNEE, MovementVerb.OPEN_KNEES, MovementVerb.SQUEEZE_KNEES),
          EnumSet.of(
              MovementVerb.STAND_UP,
              MovementVerb.SQUAT,
              MovementVerb.LUNGE,
              MovementVerb.STEP_UP,
              MovementVerb.WALK,
              MovementVerb.PRESS_UP));

  private final Pose pose;
  private final Position position;
  private final Drawn drawn;
  private final List<PoseProblem> problems = new ArrayList<>();

  private PoseKeys(Pose pose, Position position, Drawn drawn) {
    this.pose = pose;
    this.position = position;
    this.drawn = drawn;
  }

  /** What hinders that a body takes the pose at all; empty for nothing. */
  static List<PoseProblem> contradictions(Pose pose, Position position, Drawn drawn) {
    PoseKeys keys = new PoseKeys(pose, position, drawn);
    keys.verbs();
    keys.terms(PoseProblem.End.START, pose.start());
    keys.terms(PoseProblem.End.END, pose.end());
    keys.handsWithoutPlace();
    return keys.problems;
  }

  /** What is written and changes nothing in the picture; empty for nothing. */
  static List<PoseProblem> unused(Pose pose, Position position, Drawn drawn) {
    PoseKeys keys = new PoseKeys(pose, position, drawn);
    keys.withoutMovement();
    keys.sideOfBoth();
    keys.withoutPlace();
    return keys.problems;
  }

  private void verbs() {
    for (int i = 1; i < pose.moves().size(); i++) {
      MovementVerb verb = pose.moves().get(i);
      for (MovementVerb before : pose.moves().subList(0, i)) {
        if (verb == before
            || ONE_OF_EACH.stream().anyMatch(of -> of.containsAll(Set.of(verb, before)))) {
          problems.add(new PoseProblem.VerbsClash(i, verb, before));
          break;
        }
      }
    }
  }

  private void terms(PoseProblem.End end, Map<JointMotion, Angle> terms) {
    JointMotions meaning = new JointMotions(drawn.side(), drawn.oneSided());
    Map<Map.Entry<Joint, Axis>, JointMotion> set = new HashMap<>();
    Set<JointMotion> told = new HashSet<>();
    terms.forEach(
        (term, angle) -> {
          for (JointMotions.Setting setting : meaning.settings(term, angle.degrees())) {
            JointMotion before = set.put(Map.entry(setting.joint(), setting.axis()), term);
            if (before != null && !before.equals(term) && told.add(term)) {
              problems.add(new PoseProblem.JointSetTwice(end, term, before));
            }
            JointKind.Movement range = setting.joint().kind().movement(setting.axis());
            if (range.excess(setting.degrees()) > 0.5 && told.add(term)) {
              problems.add(tooFar(end, term, angle, setting, range));
            }
          }
        });
  }

  private static PoseProblem tooFar(
      PoseProblem.End end,
      JointMotion term,
      Angle angle,
      JointMotions.Setting setting,
      JointKind.Movement range) {
    double most = StrictMath.abs(setting.degrees() < 0 ? range.least() : range.most());
    double all = most * angle.degrees() / StrictMath.abs(setting.degrees());
    return new PoseProblem.AngleTooFar(end, term, angle.degrees(), all);
  }

  private void withoutMovement() {
    boolean still = pose.moves().isEmpty() && pose.end().isEmpty();
    PictureShow show = pose.show();
    if (still && show != null && show != PictureShow.STILL) {
      problems.add(new PoseProblem.ShownMotionless(show));
    }
    if (pose.drawn() != null && pose.moves().isEmpty()) {
      problems.add(new PoseProblem.DrawnWithoutVerb());
    }
  }

  private void sideOfBoth() {
    boolean sided =
        drawn.oneSided()
            || pose.start().keySet().stream().anyMatch(PoseKeys::isOfOneSide)
            || pose.end().keySet().stream().anyMatch(PoseKeys::isOfOneSide)
            || position == Position.HALF_KNEELING
            || position == Position.STANDING;
    if (pose.side() != null && !sided) {
      problems.add(new PoseProblem.SideOfBoth());
    }
  }

  private static boolean isOfOneSide(JointMotion term) {
    return term.which() != null && !term.which().equals("both");
  }

  /** A thing that a person in the position neither lies on, holds nor leans on. */
  private void withoutPlace() {
    Set<PropKind> known = placesFor(position);
    for (int i = 0; i < pose.props().size(); i++) {
      PropKind kind = pose.props().get(i);
      if (!known.contains(kind)) {
        problems.add(new PoseProblem.PropWithoutPlace(i, kind, position, known));
      }
    }
  }

  /** Hands that nothing in the position lets rest where they are said to be. */
  private void handsWithoutPlace() {
    Hands hands = pose.hands();
    boolean held = hands == Hands.ON_WALL || hands == Hands.ON_CHAIR || hands == Hands.ON_TABLE;
    if (hands != null && held && !placesFor(position).contains(PropKind.TABLE)) {
      problems.add(new PoseProblem.HandsWithoutPlace(hands, position));
    }
  }

  /** The things that a person in a position lies on, holds or leans on. */
  static Set<PropKind> placesFor(Position position) {
    return switch (position) {
      case SUPINE, CROOK_LYING ->
          EnumSet.of(PropKind.PILLOW, PropKind.ROLLED_TOWEL, PropKind.BALL, PropKind.BAND);
      case PRONE, SIDE_LYING -> EnumSet.of(PropKind.PILLOW, PropKind.BAND);
      case LONG_SITTING -> EnumSet.of(PropKind.ROLLED_TOWEL, PropKind.BAND);
      case PRONE_ON_ELBOWS, FOUR_POINT_KNEELING -> EnumSet.noneOf(PropKind.class);
      case SITTING -> EnumSet.of(PropKind.CHAIR, PropKind.TABLE, PropKind.BALL, PropKind.BAND);
      case STANDING, ANY ->
          EnumSet.of(PropKind.CHAIR, PropKind.TABLE, PropKind.WALL, PropKind.BAND, PropKind.STEP);
      case HALF_KNEELING, KNEELING ->
          EnumSet.of(PropKind.CHAIR, PropKind.TABLE, PropKind.WALL, PropKind.BAND);
    };
  }
}
