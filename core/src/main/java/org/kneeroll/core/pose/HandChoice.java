package org.kneeroll.core.pose;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.pose.hands.HandPlaces;
import org.kneeroll.core.pose.movement.Verbs;
import org.kneeroll.core.pose.stance.HandGoal;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.pose.start.SetUp;
import org.kneeroll.core.pose.start.StartPositions;

/**
 * Where the hands are during an exercise.
 *
 * @param hands where; null for the usual place of the position
 * @param onTheWay whether they only go there while a leg is drawn up
 * @param working the side that works
 * @param bothLegs whether both legs are held
 * @param downTheLegs whether the hands slide down the legs as the trunk leans
 * @param upWall whether a hand slides up a wall
 * @param beside whether one hand alone holds on to something beside the body
 */
record HandChoice(
    @Nullable Hands hands,
    boolean onTheWay,
    Side working,
    boolean bothLegs,
    boolean downTheLegs,
    boolean upWall,
    boolean beside) {

  /** How high above the straight line hands go to a leg, in metres: over the body, not through. */
  private static final double OVER_THE_BODY = .20;

  /** How far outside the straight line hands go to the front of a leg, in metres. */
  private static final double PAST_THE_THIGH = .12;

  static HandChoice of(
      Pose pose, SetUp setUp, Set<PropKind> things, Position position, Side working) {
    boolean armsWork = pose.moves().stream().anyMatch(Verbs::raisesArms);
    boolean draws = !armsWork && pose.moves().stream().anyMatch(Verbs::reachesForLeg);
    boolean upright =
        position == Position.SUPINE
            && pose.moves().contains(MovementVerb.STRAIGHTEN_KNEE)
            && !things.contains(PropKind.ROLLED_TOWEL);
    boolean holds = upright || pose.moves().stream().anyMatch(Verbs::holdsLeg);
    boolean both =
        pose.moves().contains(MovementVerb.DRAW_KNEES)
            || pose.moves().contains(MovementVerb.ROCK_KNEES);
    Hands hands = pose.hands() != null ? pose.hands() : inSetUp(setUp);
    if (hands == null && (draws || holds)) {
      hands = Hands.BEHIND_THIGHS;
    }
    if (hands == null && pose.moves().contains(MovementVerb.PRESS_UP)) {
      hands = Hands.ON_WALL;
    }
    if (hands == null && pose.moves().contains(MovementVerb.PRESS_KNEE)) {
      hands = Hands.ON_KNEE;
    }
    if (hands == null && pose.moves().contains(MovementVerb.LIFT_CHEST)) {
      hands = Hands.FOREARMS_DOWN;
    }
    if (hands == null && pose.moves().contains(MovementVerb.CURL_UP)) {
      hands = Hands.CROSSED_ON_CHEST;
    }
    if (hands == null && position.isOnFeet()) {
      hands = holdingOn(pose, things);
    }
    boolean sits = position == Position.SITTING || position == Position.LONG_SITTING;
    boolean leans = sits && pose.moves().contains(MovementVerb.LEAN_FORWARD);
    boolean aside = position.isOnFeet() && needsRoom(pose);
    boolean reaches = draws && hands != null && holdsLeg(hands);
    return new HandChoice(
        hands,
        reaches,
        working,
        both,
        leans && (hands == null || hands == Hands.ON_THIGHS),
        pose.moves().stream().anyMatch(Verbs::raisesArms) && hands == Hands.ON_WALL,
        aside && (hands == Hands.ON_CHAIR || hands == Hands.ON_TABLE));
  }

  /** Whether hands in a place hold a leg, and so are elsewhere until it is drawn up. */
  private static boolean holdsLeg(Hands hands) {
    return hands == Hands.BEHIND_THIGHS || hands == Hands.ON_SHINS || hands == Hands.ON_KNEE;
  }

  /** Whether a leg goes where a chair or a table in front of the body would be in its way. */
  private static boolean needsRoom(Pose pose) {
    boolean lifted =
        Stream.concat(pose.start().keySet().stream(), pose.end().keySet().stream())
            .anyMatch(term -> term.joint().equals("hip") && term.motion().equals("flexion"));
    return lifted
        || pose.moves().contains(MovementVerb.LIFT_LEG_SIDEWAYS)
        || pose.moves().contains(MovementVerb.LIFT_LEG)
        || pose.moves().contains(MovementVerb.LIFT_KNEE);
  }

  /** A chair or a table that stands about is there to be held on to. */
  private static @Nullable Hands holdingOn(Pose pose, Set<PropKind> things) {
    if (things.contains(PropKind.CHAIR)) {
      return Hands.ON_CHAIR;
    }
    boolean table =
        things.contains(PropKind.TABLE) && !pose.moves().contains(MovementVerb.SWING_ARM);
    return table ? Hands.ON_TABLE : null;
  }

  private static @Nullable Hands inSetUp(SetUp setUp) {
    if (setUp.says(BodyPart.ARMS, "crossed")) {
      return Hands.CROSSED_ON_CHEST;
    }
    for (BodyPart part : new BodyPart[] {BodyPart.HANDS, BodyPart.ARMS}) {
      if (setUp.says(part, "lower back", "small of")) {
        return Hands.UNDER_LOWER_BACK;
      }
      if (setUp.says(part, "bottom", "buttock")) {
        return Hands.ON_BUTTOCKS;
      }
      if (setUp.says(part, "belly", "tummy", "stomach")) {
        return Hands.ON_BELLY;
      }
      if (setUp.says(part, "hips")) {
        return Hands.ON_HIPS;
      }
      if (setUp.says(part, "thigh")) {
        return Hands.ON_THIGHS;
      }
      if (setUp.says(part, "sides", "side of the body")) {
        return Hands.AT_SIDES;
      }
    }
    return null;
  }

  /** The hands in the start position. */
  Stance atStart(Stance stance) {
    if (downTheLegs) {
      return bothAt(stance, HandPlaces.DOWN_THE_LEGS);
    }
    if (hands == null || onTheWay || holdsLeg(hands)) {
      return stance;
    }
    boolean upright = stance.rest() == null || stance.hands().isEmpty();
    if (hands == Hands.AT_SIDES && upright) {
      return StartPositions.hangingArms(stance);
    }
    return placed(stance);
  }

  /** The hands once the set-up is reached; a hand on something that does not move stays there. */
  Stance kept(Stance stance, PlacedBody body) {
    if (hands != null && !onTheWay) {
      Stance kept = hands == Hands.AT_SIDES || downTheLegs ? stance : placed(stance);
      return holdsStill(hands) ? frozen(kept, body) : kept;
    }
    return frozen(stance, body);
  }

  /** Whether hands in a place rest on something that does not move with the body. */
  private static boolean holdsStill(Hands hands) {
    return switch (hands) {
      case ON_TABLE, ON_FLOOR, ON_WALL, ON_CHAIR -> true;
      default -> false;
    };
  }

  private Stance placed(Stance stance) {
    if (upWall) {
      return bothAt(stance, HandPlaces.upWall(0));
    }
    Hands place = Objects.requireNonNull(hands);
    return beside
        ? stance.placing(working.other(), HandPlaces.beside(place))
        : bothAt(stance, HandPlaces.of(place, working, bothLegs));
  }

  private static Stance bothAt(Stance stance, HandGoal goal) {
    return stance.placing(Side.LEFT, goal).placing(Side.RIGHT, goal);
  }

  /** Palms on the ground or a table do not slide when the body moves. */
  private static Stance frozen(Stance stance, PlacedBody body) {
    Stance frozen = stance;
    for (Map.Entry<Side, HandGoal> hand : new TreeMap<>(stance.hands()).entrySet()) {
      HandGoal goal = hand.getValue();
      boolean slides =
          goal == HandPlaces.FOREARMS_DOWN
              || goal == HandPlaces.AT_SIDES_LYING
              || goal == HandPlaces.DOWN_THE_LEGS
              || goal == HandPlaces.ON_THIGHS;
      if (!slides) {
        frozen = frozen.placing(hand.getKey(), HandGoal.fixed(goal.of(body, hand.getKey())));
      }
    }
    return frozen;
  }

  /** The hands at a moment of the movement. */
  Stance onTheWay(Stance stance, double moment) {
    if (!onTheWay || hands == null || moment <= 0) {
      return stance;
    }
    boolean behind = hands == Hands.BEHIND_THIGHS;
    HandGoal end =
        hands == Hands.ON_KNEE
            ? HandPlaces.overKnee(working, bothLegs)
            : HandPlaces.of(hands, working, bothLegs);
    double share = moment * moment * (3 - 2 * moment);
    double bow = 4 * moment * (1 - moment);
    Stance reaching = stance;
    for (Side side : Side.values()) {
      HandGoal from = stance.hands().get(side);
      HandGoal way = from == null ? end : from.towards(end, share);
      reaching =
          reaching.placing(
              side,
              moment < 1
                  ? way.lifted(OVER_THE_BODY * bow)
                      .outwards(behind ? 0 : PAST_THE_THIGH * bow)
                      .asFarAsItReaches()
                  : way);
    }
    return reaching;
  }

  /** How the fingers of a hand are held. */
  Grip grip(Side side) {
    if (hands == null) {
      return Grip.RELAXED;
    }
    return switch (hands) {
      case BEHIND_THIGHS, ON_SHINS -> Grip.HOLDING;
      case ON_KNEE -> onTheWay || side == working ? Grip.HOLDING : Grip.RELAXED;
      case ON_CHAIR -> beside && side == working ? Grip.RELAXED : Grip.HOLDING;
      case AT_SIDES, UNDER_HEAD, FORWARDS -> Grip.RELAXED;
      default -> Grip.FLAT;
    };
  }
}
