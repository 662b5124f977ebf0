package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.pose.movement.Drawn;
import org.kneeroll.core.pose.start.SetUp;

/**
 * A picture in words: who is where, with what, and what moves.
 *
 * <p>Plain sentences in British English, as on the page around them.
 */
final class AlternativeText {

  private final Exercise exercise;
  private final Pose pose;
  private final Position position;
  private final MotionPath path;
  private final SetUp setUp;
  private final boolean oneSided;
  private final JointsInWords joints;

  AlternativeText(Exercise exercise, Pose pose, Position position, MotionPath path) {
    this.exercise = exercise;
    this.pose = pose;
    this.position = position;
    this.path = path;
    this.setUp = new SetUp(exercise.setUp());
    Drawn drawn = Drawn.of(exercise, pose);
    this.oneSided = drawn.oneSided();
    this.joints = new JointsInWords(pose, drawn);
  }

  String words(@Nullable Hands hands, Set<PropKind> things) {
    StringBuilder text = new StringBuilder();
    boolean walks = pose.moves().contains(MovementVerb.WALK);
    text.append(walks ? "Drawing of a person walking" : "Drawing of a person " + position());
    joints.start().forEach(words -> text.append(", ").append(words));
    things.stream()
        .map(thing -> thing(thing, hands))
        .filter(words -> !words.isEmpty())
        .forEach(words -> text.append(", ").append(words));
    if (hands != null) {
      text.append(", ").append(hands(hands));
    }
    text.append('.');
    List<String> movements = new ArrayList<>();
    for (MovementVerb verb : pose.moves()) {
      if (verb != MovementVerb.WALK) {
        movements.add(verb(verb));
      }
    }
    movements.addAll(joints.movements(path));
    if (!movements.isEmpty()) {
      text.append(" An arrow shows how ").append(String.join(", and ", movements));
      text.append(course()).append('.');
    }
    if (exercise.kind() == Kind.MOVE_AND_HOLD) {
      text.append(" A small clock shows that the end is held.");
    } else if (exercise.kind() == Kind.HOLD) {
      text.append(" A small clock shows that the position is held.");
    }
    return text.toString();
  }

  private String course() {
    if (pose.moves().contains(MovementVerb.PUSH_KNEE)) {
      return ", in turn";
    }
    if (path.toBothSides()) {
      return " to one side and then to the other";
    }
    Kind kind = exercise.kind();
    if (kind == Kind.ROCK && !pose.moves().contains(MovementVerb.SWING_ARM)) {
      return ", to and fro";
    }
    return kind == Kind.MOVE_AND_RETURN ? ", and back again" : "";
  }

  private String position() {
    return switch (position) {
      case SUPINE -> legsSet() ? "lying on the back" : "lying on the back with straight legs";
      case CROOK_LYING ->
          legsSet() ? "lying on the back" : "lying on the back with bent knees and flat feet";
      case PRONE -> "lying on the front";
      case PRONE_ON_ELBOWS -> "lying on the front and resting on the forearms";
      case SIDE_LYING -> "lying on one side";
      case SITTING -> "sitting on a chair";
      case LONG_SITTING -> "sitting with straight legs";
      case STANDING, ANY -> standing();
      case HALF_KNEELING -> "kneeling on one knee";
      case KNEELING -> "kneeling on both knees";
      case FOUR_POINT_KNEELING -> "on hands and knees";
    };
  }

  /** Whether the author says how the legs lie, other than in the position. */
  private boolean legsSet() {
    return pose.start().keySet().stream()
        .anyMatch(term -> term.joint().equals("hip") || term.joint().equals("knee"));
  }

  private String standing() {
    String feet = setUp.words(BodyPart.FEET);
    if (feet.contains("in front") || feet.contains("toe")) {
      return "standing with one foot in front of the other";
    }
    PlacedBody body = path.body(0);
    double left = body.at(Landmark.LEFT_ANKLE).y();
    double right = body.at(Landmark.RIGHT_ANKLE).y();
    boolean oneLeg = legsSet() && StrictMath.abs(left - right) > OFF_THE_FLOOR;
    return oneLeg ? "standing on one leg" : "standing";
  }

  /** How much higher than the other a foot is that is said to be off the floor, in metres. */
  private static final double OFF_THE_FLOOR = .03;

  private String thing(PropKind kind, @Nullable Hands hands) {
    return switch (kind) {
      case PILLOW -> "head on a pillow";
      case ROLLED_TOWEL ->
          Things.underKnee(pose, setUp)
              ? "a rolled towel under one knee"
              : "a rolled towel under the base of the spine";
      case BALL ->
          Things.betweenKnees(pose, setUp)
              ? "a ball between the knees"
              : "a small ball under the base of the spine";
      case CHAIR -> "";
      case TABLE -> hands == Hands.ON_TABLE ? "" : "one hand on a table";
      case WALL -> hands == Hands.ON_WALL ? "" : "back to a wall";
      case STEP -> "one foot on a step";
      case BAND -> "with an elastic band";
    };
  }

  private String hands(Hands hands) {
    return switch (hands) {
      case AT_SIDES -> "arms beside the body";
      case ON_BELLY -> "hands on the belly";
      case ON_THIGHS -> "hands on the thighs";
      case ON_HIPS -> "hands on the hips";
      case ON_BUTTOCKS -> "hands on the buttocks";
      case UNDER_LOWER_BACK -> "hands under the lower back";
      case CROSSED_ON_CHEST -> "arms crossed on the chest";
      case BEHIND_THIGHS -> "hands holding behind the thigh";
      case ON_SHINS ->
          pose.moves().contains(MovementVerb.DRAW_KNEES)
              ? "hands holding the shins"
              : "hands holding the shin";
      case ON_KNEE ->
          pose.moves().contains(MovementVerb.DRAW_KNEES)
              ? "hands on the knees"
              : pose.moves().contains(MovementVerb.DRAW_KNEE)
                  ? "hands on the knee"
                  : "one hand on the knee";
      case UNDER_HEAD -> "a hand under the head";
      case FOREARMS_DOWN -> "forearms on the surface";
      case ON_FLOOR -> "palms on the floor";
      case ON_TABLE -> "holding on to a table";
      case ON_WALL -> "palms on a wall";
      case ON_CHAIR -> "holding on to a chair";
      case BEHIND_HEAD -> "hands behind the head";
      case FORWARDS -> "arms stretched forwards";
    };
  }

  private String verb(MovementVerb verb) {
    return switch (verb) {
      case ROLL_KNEES -> "both knees roll";
      case OPEN_KNEE -> "one knee opens outwards";
      case OPEN_KNEES -> "both knees open outwards";
      case DRAW_KNEE -> "one knee is drawn towards the chest";
      case DRAW_KNEES -> "both knees are drawn towards the chest";
      case ROCK_KNEE -> "the raised knee rocks towards the chest";
      case ROCK_KNEES -> "both raised knees rock towards the chest";
      case PRESS_KNEE -> "the knee of the crossed leg is pressed away";
      case SQUEEZE_KNEES -> "both knees are pressed together";
      case PUSH_KNEE -> "one knee goes forwards while the other comes back";
      case SLIDE_HEEL ->
          position == Position.CROOK_LYING
              ? "one heel slides away until the leg is straight"
              : "one heel slides towards the bottom";
      case LIFT_KNEE -> "one knee is lifted";
      case PRESS_KNEE_DOWN -> "one knee is pressed down";
      case LIFT_LEG -> "one leg is lifted";
      case LIFT_LEG_SIDEWAYS -> "one leg is lifted sideways";
      case LIFT_LEG_BACK -> "one leg is lifted backwards";
      case STRAIGHTEN_KNEE -> "one knee straightens";
      case BEND_KNEE -> "one knee bends";
      case PUMP_ANKLES -> "both feet go up and down";
      case LIFT_BOTTOM -> "the bottom is lifted";
      case TILT_PELVIS -> "the pelvis tips and the lower back flattens";
      case CURL_UP -> "head and shoulders are lifted";
      case ROUND_BACK -> "the back is rounded";
      case HOLLOW_BACK -> "the back is hollowed";
      case SIT_BACK -> "the bottom goes back to the heels";
      case TURN_TRUNK -> "the chest turns";
      case BEND_TRUNK_SIDEWAYS -> "the trunk bends";
      case LEAN_BACK -> "the trunk leans back";
      case LEAN_FORWARD -> "the trunk leans forwards";
      case LIFT_CHEST -> "the chest is lifted";
      case TURN_HEAD -> "the head turns";
      case BEND_HEAD_SIDEWAYS -> "the head bends";
      case NOD -> "the chin goes towards the chest";
      case TUCK_CHIN -> "the head glides straight back";
      case LIFT_SHOULDERS -> "both shoulders are lifted";
      case SQUEEZE_SHOULDER_BLADES -> "the shoulder blades are drawn together";
      case PULL_ELBOWS_BACK -> "both elbows are pulled back";
      case TURN_ARM_OUT -> oneSided ? "one forearm turns outwards" : "both forearms turn outwards";
      case RAISE_ARM -> "one arm is raised";
      case RAISE_ARMS -> "both arms are raised";
      case RAISE_ARM_SIDEWAYS -> "one arm is raised sideways";
      case SWING_ARM -> "the hanging arm swings forwards and back";
      case BEND_ELBOW -> "one elbow bends";
      case PRESS_UP -> "both elbows bend and the chest goes to the wall";
      case LUNGE -> "both knees bend and the hips go down";
      case REACH_THROUGH -> "one arm goes under the chest to the other side";
      case STAND_UP -> "the person stands up";
      case BEND_FRONT_KNEE -> "the front knee bends and the hips go forwards";
      case STEP_UP -> "the person steps up";
      case SQUAT -> "hips and knees bend";
      case RISE_ON_TOES -> "the heels are lifted";
      case WALK -> "the person walks";
    };
  }
}
