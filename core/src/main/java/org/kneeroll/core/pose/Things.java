package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Equipment;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.pose.stance.Rest;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.pose.start.SetUp;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;

/** Which things a picture shows: those of the pose, and those that the exercise needs anyway. */
final class Things {

  /** How far a rolled towel tilts the trunk of a person who lies on it, in degrees. */
  private static final double TOWEL_TILT = 6;

  private Things() {}

  static Set<PropKind> of(Exercise exercise, Pose pose, SetUp setUp) {
    Set<PropKind> kinds = EnumSet.noneOf(PropKind.class);
    Position position = exercise.position();
    kinds.addAll(pose.props());
    if (position != null) {
      kinds.retainAll(PoseKeys.placesFor(position));
    }
    if (position == Position.SITTING) {
      kinds.add(PropKind.CHAIR);
    }
    boolean lies = position == Position.CROOK_LYING || position == Position.SUPINE;
    if (lies && (setUp.says(BodyPart.HEAD, "pillow") || needs(exercise, "pillow"))) {
      kinds.add(PropKind.PILLOW);
    }
    if (position == Position.SIDE_LYING && needs(exercise, "pillow")) {
      kinds.add(PropKind.PILLOW);
    }
    if (setUp.says(BodyPart.BOTTOM, "towel", "roll") || underKnee(pose, setUp)) {
      kinds.add(PropKind.ROLLED_TOWEL);
    } else if (setUp.says(BodyPart.BOTTOM, "ball") || betweenKnees(pose, setUp)) {
      kinds.add(PropKind.BALL);
    }
    if (pose.moves().contains(MovementVerb.SWING_ARM) || pose.hands() == Hands.ON_TABLE) {
      kinds.add(PropKind.TABLE);
    }
    if (pose.moves().contains(MovementVerb.STEP_UP)) {
      kinds.add(PropKind.STEP);
    }
    if (pose.hands() == Hands.ON_WALL || pose.moves().contains(MovementVerb.PRESS_UP)) {
      kinds.add(PropKind.WALL);
    }
    if (pose.hands() == Hands.ON_CHAIR) {
      kinds.add(PropKind.CHAIR);
    }
    return kinds;
  }

  /** Whether a rolled towel lies under a knee, not under the base of the spine. */
  static boolean underKnee(Pose pose, SetUp setUp) {
    return pose.moves().contains(MovementVerb.PRESS_KNEE_DOWN)
        || (pose.moves().contains(MovementVerb.STRAIGHTEN_KNEE)
            && pose.props().contains(PropKind.ROLLED_TOWEL))
        || setUp.says(BodyPart.KNEE, "towel", "roll")
        || setUp.says(BodyPart.KNEES, "towel", "roll");
  }

  /** Whether a ball lies between the knees, not under the base of the spine. */
  static boolean betweenKnees(Pose pose, SetUp setUp) {
    return pose.moves().contains(MovementVerb.SQUEEZE_KNEES) || setUp.says(BodyPart.KNEES, "ball");
  }

  private static boolean needs(Exercise exercise, String word) {
    Equipment equipment = exercise.equipment();
    if (equipment == null) {
      return false;
    }
    List<String> named = new ArrayList<>(equipment.required());
    return named.stream().anyMatch(thing -> thing.toLowerCase(Locale.ROOT).contains(word));
  }

  /** A roll under the base of the spine lifts the pelvis, while the upper back stays down. */
  static Stance raise(Stance stance, Pose pose, SetUp setUp, Set<PropKind> kinds) {
    boolean raised =
        (kinds.contains(PropKind.ROLLED_TOWEL) && !underKnee(pose, setUp))
            || (kinds.contains(PropKind.BALL) && !betweenKnees(pose, setUp));
    if (!raised || !Rest.TRUNK_DOWN.equals(stance.rest())) {
      return stance;
    }
    Frame root = stance.posture().root();
    Rotation tilted = Rotation.aboutZ(TOWEL_TILT).then(root.rotation());
    return stance.with(stance.posture().at(new Frame(root.origin(), tilted)));
  }
}
