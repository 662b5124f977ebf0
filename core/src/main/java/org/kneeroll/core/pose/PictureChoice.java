package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.exercise.PictureView;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.exercise.Surface;
import org.kneeroll.core.pose.movement.Drawn;
import org.kneeroll.core.pose.movement.Mover;
import org.kneeroll.core.pose.movement.Verbs;
import org.kneeroll.core.pose.start.SetUp;

/** What a picture of a movement shows, where the author leaves the choice to the model. */
final class PictureChoice {

  /** Below this way of its landmark, in metres, a ghost would only blur the body. */
  private static final double GHOST_FROM = 0.12;

  /** From high above the feet: a leg that is laid across the other makes a figure of four. */
  private static final View ON_CROSSED_LEGS = new View(78, 58);

  /** From the right and a little behind: hands on the bottom or on a wall are in sight. */
  private static final View ON_HANDS_BEHIND = new View(-26, 8);

  /** From the side to which an arm goes under the chest of a person on hands and knees. */
  private static final View UNDER_CHEST = new View(28, 14);

  private final Exercise exercise;
  private final Pose pose;
  private final Position position;
  private final Drawn drawn;
  private final List<Mover> movers;

  PictureChoice(Exercise exercise, Pose pose, Position position, Drawn drawn, List<Mover> movers) {
    this.exercise = exercise;
    this.pose = pose;
    this.position = position;
    this.drawn = drawn;
    this.movers = movers;
  }

  PosedExercise picture(
      MotionPath path, HandChoice hands, Set<PropKind> things, Set<Segment> moving) {
    Map<Side, Grip> grips = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      grips.put(side, hands.grip(side));
    }
    Composition composition = composition(path);
    boolean about = movers.stream().anyMatch(mover -> mover.course() == Mover.Course.ABOUT);
    Props.Scene scene =
        new Props.Scene(
            path.body(about ? .5 : 0),
            path.body(composition.main()),
            pose,
            new SetUp(exercise.setUp()),
            position,
            hands.hands(),
            hands.beside(),
            drawn.side());
    AlternativeText text = new AlternativeText(exercise, pose, position, path);
    return new PosedExercise(
        path,
        moving,
        composition.show() == PictureShow.STILL ? List.of() : arrows(path),
        hands.hands(),
        grips,
        Props.placed(things, scene),
        ground(),
        view(hands.hands()),
        composition,
        pose.alt() == null ? text.words(hands.hands(), things) : pose.alt());
  }

  private Surface ground() {
    for (Surface surface : exercise.surface()) {
      if (surface == Surface.BED || surface == Surface.MAT || surface == Surface.FLOOR) {
        return position.isLying() || surface != Surface.BED ? surface : Surface.FLOOR;
      }
    }
    return position.isLying() || position == Position.FOUR_POINT_KNEELING
        ? Surface.MAT
        : Surface.FLOOR;
  }

  private Composition composition(MotionPath path) {
    boolean still = movers.isEmpty() && pose.end().isEmpty();
    boolean about = movers.stream().anyMatch(mover -> mover.course() == Mover.Course.ABOUT);
    PictureShow show = pose.show() != null ? pose.show() : show(path, still);
    if (still || show == PictureShow.STILL) {
      return new Composition(PictureShow.STILL, still ? 0 : 1, List.of(), held());
    }
    if (about) {
      return new Composition(
          show, .5, show == PictureShow.ARROW ? List.of() : List.of(0.0, 1.0), held());
    }
    if (show == PictureShow.ARROW) {
      boolean swaysAboutTheStart = path.toBothSides() && does(MovementVerb.ROLL_KNEES);
      return new Composition(show, swaysAboutTheStart ? 0 : 1, List.of(), held());
    }
    if (show == PictureShow.STRIP) {
      return new Composition(show, 1, List.of(0.0), held());
    }
    return path.toBothSides() && does(MovementVerb.ROLL_KNEES)
        ? new Composition(show, 0, List.of(1.0, -1.0), held())
        : new Composition(show, 1, List.of(0.0), held());
  }

  private boolean held() {
    return exercise.kind() == Kind.MOVE_AND_HOLD || exercise.kind() == Kind.HOLD;
  }

  private PictureShow show(MotionPath path, boolean still) {
    if (still) {
      return PictureShow.STILL;
    }
    if (does(MovementVerb.STAND_UP)
        || does(MovementVerb.SQUAT)
        || does(MovementVerb.STEP_UP)
        || does(MovementVerb.LUNGE)) {
      return PictureShow.STRIP;
    }
    if (does(MovementVerb.WALK) || turns()) {
      return PictureShow.ARROW;
    }
    double way = 0;
    PlacedBody start = path.body(0);
    PlacedBody end = path.body(1);
    for (Landmark landmark : shown()) {
      way = StrictMath.max(way, start.at(landmark).distanceTo(end.at(landmark)));
    }
    return way < GHOST_FROM ? PictureShow.ARROW : PictureShow.GHOST;
  }

  /** Whether head or chest turn about the long axis of an upright or a straight neck. */
  private boolean turns() {
    return does(MovementVerb.TURN_HEAD)
        || (does(MovementVerb.TURN_TRUNK) && position != Position.SIDE_LYING);
  }

  private boolean does(MovementVerb verb) {
    return pose.moves().contains(verb);
  }

  /** The landmarks whose way is shown; of a movement without a verb, the parts that go furthest. */
  private List<Landmark> shown() {
    if (!movers.isEmpty()) {
      return movers.stream().map(Mover::shown).toList();
    }
    return Stream.of(
            Landmark.RIGHT_KNEE,
            Landmark.RIGHT_ANKLE,
            Landmark.RIGHT_TOES,
            Landmark.RIGHT_HAND,
            Landmark.CROWN)
        .map(landmark -> Landmark.onSide(landmark, drawn.side()))
        .toList();
  }

  private List<Arrow> arrows(MotionPath path) {
    List<Arrow> arrows = new ArrayList<>();
    boolean bothWays =
        exercise.kind() == Kind.ROCK
            || exercise.kind() == Kind.MOVE_AND_RETURN
            || path.toBothSides();
    List<Landmark> shown = shown();
    if (movers.isEmpty()) {
      shown = List.of(furthest(path, shown));
    }
    for (Landmark landmark : shown) {
      if (does(MovementVerb.PUSH_KNEE)) {
        arrows.add(Arrow.of(landmark, -1, 1, false));
        arrows.add(Arrow.of(landmark.mirrored(), -1, 1, false));
      } else if (goesBothSidesAtOnce()) {
        arrows.add(Arrow.of(landmark, 0, 1, bothWays));
        arrows.add(Arrow.of(landmark.mirrored(), 0, 1, bothWays));
      } else if (turns()) {
        arrows.add(Arrow.ofTurn(path.first(), 1, bothWays));
      } else {
        boolean about = movers.stream().anyMatch(mover -> mover.course() == Mover.Course.ABOUT);
        arrows.add(Arrow.of(landmark, path.first(), 1, bothWays || about));
      }
    }
    return arrows;
  }

  /** Whether left and right do the same as mirror images, and both are in sight. */
  private boolean goesBothSidesAtOnce() {
    return does(MovementVerb.OPEN_KNEES)
        || does(MovementVerb.SQUEEZE_KNEES)
        || does(MovementVerb.LIFT_SHOULDERS)
        || does(MovementVerb.SQUEEZE_SHOULDER_BLADES);
  }

  private static Landmark furthest(MotionPath path, List<Landmark> landmarks) {
    PlacedBody start = path.body(0);
    PlacedBody end = path.body(1);
    Landmark furthest = landmarks.get(0);
    for (Landmark each : landmarks) {
      if (start.at(each).distanceTo(end.at(each))
          > start.at(furthest).distanceTo(end.at(furthest)) + 1e-6) {
        furthest = each;
      }
    }
    return furthest;
  }

  /** Looked at from the side that works. */
  private View view(@Nullable Hands hands) {
    View view = pose.view() == null ? suitable(hands) : view(pose.view());
    boolean limb = drawn.oneSided() && movers.stream().noneMatch(this::turnsTrunk);
    return limb && drawn.side() == Side.LEFT && position != Position.SIDE_LYING
        ? new View(180 - view.azimuth(), view.elevation())
        : view;
  }

  private View suitable(@Nullable Hands hands) {
    if (does(MovementVerb.PRESS_KNEE)) {
      return ON_CROSSED_LEGS;
    }
    if (does(MovementVerb.REACH_THROUGH)) {
      return UNDER_CHEST;
    }
    boolean upWall = hands == Hands.ON_WALL && pose.moves().stream().anyMatch(Verbs::raisesArms);
    return upWall || (does(MovementVerb.LEAN_BACK) && hands == Hands.ON_BUTTOCKS)
        ? ON_HANDS_BEHIND
        : view(usualView());
  }

  private boolean turnsTrunk(Mover mover) {
    return mover.course() == Mover.Course.TO_ONE_SIDE;
  }

  private View view(PictureView view) {
    boolean lies = position.isLying();
    boolean onFront = isOnFront();
    return switch (view) {
      case SIDE ->
          lies
              ? onFront ? new View(170, 12) : new View(14, 12)
              : new View(onFront ? 167 : 14, onFront ? 10 : 6);
      case FRONT ->
          position == Position.SIDE_LYING
              ? new View(158, 24)
              : lies ? new View(86, 40) : new View(80, turns() ? 22 : 12);
      case FRONT_QUARTER -> new View(32, 14);
      case THREE_QUARTER -> new View(58, 26);
      case BACK_QUARTER -> new View(-40, 12);
    };
  }

  private boolean isOnFront() {
    return position == Position.PRONE
        || position == Position.PRONE_ON_ELBOWS
        || position == Position.FOUR_POINT_KNEELING;
  }

  private PictureView usualView() {
    if (does(MovementVerb.ROLL_KNEES)
        || does(MovementVerb.OPEN_KNEES)
        || does(MovementVerb.SQUEEZE_KNEES)
        || (does(MovementVerb.OPEN_KNEE) && position == Position.CROOK_LYING)) {
      return PictureView.FRONT;
    }
    if (does(MovementVerb.PUSH_KNEE)) {
      return PictureView.THREE_QUARTER;
    }
    if (turns()) {
      return position.isLying() ? PictureView.THREE_QUARTER : PictureView.FRONT;
    }
    if (does(MovementVerb.BEND_TRUNK_SIDEWAYS)
        || does(MovementVerb.BEND_HEAD_SIDEWAYS)
        || does(MovementVerb.TURN_ARM_OUT)
        || does(MovementVerb.LIFT_SHOULDERS)
        || goesSideways()
        || does(MovementVerb.RAISE_ARM_SIDEWAYS)
        || does(MovementVerb.LIFT_LEG_SIDEWAYS)) {
      return PictureView.FRONT;
    }
    if (does(MovementVerb.SQUEEZE_SHOULDER_BLADES)) {
      return PictureView.BACK_QUARTER;
    }
    return position == Position.SIDE_LYING ? PictureView.FRONT : PictureView.SIDE;
  }

  /** Whether all that the author's own joints do is seen from the front alone. */
  private boolean goesSideways() {
    return pose.moves().isEmpty()
        && !pose.end().isEmpty()
        && pose.end().keySet().stream()
            .map(JointMotion::motion)
            .noneMatch(motion -> motion.endsWith("flexion") || motion.endsWith("extension"));
  }
}
