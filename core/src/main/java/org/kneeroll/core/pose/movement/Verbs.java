package org.kneeroll.core.pose.movement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;

/** Which verb moves the body in which way, and in which positions it can. */
public final class Verbs {

  private static final Set<Position> BACK = EnumSet.of(Position.CROOK_LYING, Position.SUPINE);
  private static final Set<Position> CROOK = EnumSet.of(Position.CROOK_LYING);
  private static final Set<Position> FRONT = EnumSet.of(Position.PRONE, Position.PRONE_ON_ELBOWS);
  private static final Set<Position> FEET = EnumSet.of(Position.STANDING, Position.ANY);
  private static final Set<Position> UPRIGHT =
      EnumSet.of(
          Position.SITTING,
          Position.LONG_SITTING,
          Position.STANDING,
          Position.HALF_KNEELING,
          Position.KNEELING,
          Position.ANY);
  private static final Set<Position> ALL = EnumSet.allOf(Position.class);

  private final Side side;
  private final Position position;
  private final boolean oneSided;
  private final Pose pose;
  private final Set<PropKind> props;
  private final double pelvisShare;
  private final double setUpHip;

  /**
   * The verbs for one exercise.
   *
   * @param drawn the side that works
   * @param pose what it says besides the verb
   * @param props what stands or lies about
   * @param pelvisShare how much of a roll of the knees the pelvis goes along
   * @param setUpHip the hip flexion at which a rock begins, in degrees
   */
  public Verbs(
      Drawn drawn,
      Position position,
      Pose pose,
      Set<PropKind> props,
      double pelvisShare,
      double setUpHip) {
    this.side = drawn.side();
    this.oneSided = drawn.oneSided();
    this.position = position;
    this.pose = pose;
    this.props = props;
    this.pelvisShare = pelvisShare;
    this.setUpHip = setUpHip;
  }

  /** The positions from which a verb can move. */
  public static Set<Position> positions(MovementVerb verb) {
    return switch (verb) {
      case ROLL_KNEES, OPEN_KNEES, ROCK_KNEES, ROCK_KNEE, PRESS_KNEE, PUSH_KNEE, LIFT_BOTTOM ->
          CROOK;
      case SQUEEZE_KNEES -> EnumSet.of(Position.CROOK_LYING, Position.SITTING);
      case OPEN_KNEE -> EnumSet.of(Position.CROOK_LYING, Position.SIDE_LYING);
      case DRAW_KNEE, DRAW_KNEES, CURL_UP -> BACK;
      case TILT_PELVIS -> with(BACK, Position.SITTING);
      case SLIDE_HEEL -> EnumSet.of(Position.CROOK_LYING, Position.SUPINE, Position.SITTING);
      case PRESS_KNEE_DOWN -> EnumSet.of(Position.SUPINE, Position.LONG_SITTING);
      case LIFT_KNEE -> EnumSet.of(Position.STANDING, Position.ANY, Position.SITTING);
      case ROUND_BACK, HOLLOW_BACK -> EnumSet.of(Position.FOUR_POINT_KNEELING, Position.SITTING);
      case SIT_BACK, REACH_THROUGH -> EnumSet.of(Position.FOUR_POINT_KNEELING);
      case BEND_FRONT_KNEE -> EnumSet.of(Position.STANDING, Position.ANY, Position.HALF_KNEELING);
      case STEP_UP, LUNGE, PRESS_UP -> FEET;
      case PULL_ELBOWS_BACK, TURN_ARM_OUT, LIFT_SHOULDERS, SQUEEZE_SHOULDER_BLADES -> UPRIGHT;
      case LIFT_LEG ->
          EnumSet.of(
              Position.SUPINE,
              Position.CROOK_LYING,
              Position.SIDE_LYING,
              Position.PRONE,
              Position.FOUR_POINT_KNEELING,
              Position.STANDING,
              Position.LONG_SITTING);
      case LIFT_LEG_SIDEWAYS -> EnumSet.of(Position.STANDING, Position.SUPINE, Position.SIDE_LYING);
      case LIFT_LEG_BACK ->
          EnumSet.of(Position.STANDING, Position.PRONE, Position.FOUR_POINT_KNEELING);
      case STRAIGHTEN_KNEE -> EnumSet.of(Position.SITTING, Position.CROOK_LYING, Position.SUPINE);
      case BEND_KNEE -> EnumSet.of(Position.PRONE, Position.STANDING);
      case PUMP_ANKLES ->
          EnumSet.of(
              Position.SUPINE,
              Position.CROOK_LYING,
              Position.LONG_SITTING,
              Position.SITTING,
              Position.SIDE_LYING,
              Position.PRONE);
      case TURN_TRUNK -> with(UPRIGHT, Position.SIDE_LYING);
      case BEND_TRUNK_SIDEWAYS, LEAN_FORWARD -> UPRIGHT;
      case LEAN_BACK, SQUAT, RISE_ON_TOES, WALK, SWING_ARM -> FEET;
      case LIFT_CHEST -> FRONT;
      case STAND_UP -> EnumSet.of(Position.SITTING);
      case TURN_HEAD, BEND_HEAD_SIDEWAYS, NOD, TUCK_CHIN -> ALL;
      case BEND_ELBOW ->
          EnumSet.complementOf(
              EnumSet.of(
                  Position.PRONE_ON_ELBOWS,
                  Position.FOUR_POINT_KNEELING,
                  Position.PRONE,
                  Position.LONG_SITTING));
      case RAISE_ARM -> EnumSet.complementOf(EnumSet.of(Position.PRONE_ON_ELBOWS));
      case RAISE_ARM_SIDEWAYS ->
          EnumSet.complementOf(EnumSet.of(Position.PRONE_ON_ELBOWS, Position.LONG_SITTING));
      case RAISE_ARMS ->
          EnumSet.complementOf(
              EnumSet.of(
                  Position.PRONE_ON_ELBOWS, Position.SIDE_LYING, Position.FOUR_POINT_KNEELING));
    };
  }

  private static Set<Position> with(Set<Position> some, Position another) {
    Set<Position> all = EnumSet.copyOf(some);
    all.add(another);
    return all;
  }

  /** The verbs that can move from a position, as authors write them. */
  public static List<MovementVerb> from(Position position) {
    return Stream.of(MovementVerb.values())
        .filter(verb -> positions(verb).contains(position))
        .toList();
  }

  /** Whether a verb draws up a leg, so that the hands go to it on the way. */
  public static boolean reachesForLeg(MovementVerb verb) {
    return verb == MovementVerb.DRAW_KNEE || verb == MovementVerb.DRAW_KNEES;
  }

  /** Whether a verb raises an arm, so that it is not free for a leg. */
  public static boolean raisesArms(MovementVerb verb) {
    return liftsOneArm(verb) || verb == MovementVerb.RAISE_ARMS;
  }

  /** Whether a verb works with a leg that the hands hold all the time. */
  public static boolean holdsLeg(MovementVerb verb) {
    return verb == MovementVerb.ROCK_KNEE || verb == MovementVerb.ROCK_KNEES;
  }

  /** Whether a verb lifts one arm alone. */
  private static boolean liftsOneArm(MovementVerb verb) {
    return verb == MovementVerb.RAISE_ARM || verb == MovementVerb.RAISE_ARM_SIDEWAYS;
  }

  /** Whether a verb moves one leg alone. */
  private static boolean movesOneLeg(MovementVerb verb) {
    return switch (verb) {
      case LIFT_LEG, LIFT_LEG_BACK, LIFT_LEG_SIDEWAYS, LIFT_KNEE, DRAW_KNEE, SLIDE_HEEL -> true;
      default -> false;
    };
  }

  /** An arm that moves together with a leg is that of the other side. */
  private Side armSide() {
    return pose.moves().stream().anyMatch(Verbs::movesOneLeg)
            && pose.moves().stream().anyMatch(Verbs::liftsOneArm)
        ? side.other()
        : side;
  }

  public Mover mover(MovementVerb verb) {
    LegMovements legs = new LegMovements(side, position);
    PlantedLegMovements planted = new PlantedLegMovements(side, position);
    KneeMovements knee = new KneeMovements(side, legs);
    TrunkMovements trunk = new TrunkMovements(side, position);
    HeadMovements head = new HeadMovements(side);
    StandingMovements standing = new StandingMovements(side);
    StrideMovements stride = new StrideMovements(side);
    ArmMovements arms = new ArmMovements(armSide(), position);
    List<Side> one = List.of(side);
    List<Side> oneArm = List.of(armSide());
    List<Side> both = List.of(side, side.other());
    return switch (verb) {
      case ROLL_KNEES -> planted.rollKnees(pelvisShare);
      case OPEN_KNEE -> planted.openKnees(one);
      case OPEN_KNEES -> planted.openKnees(both);
      case DRAW_KNEE -> DrawnLegMovements.drawKnees(one, usualDraw());
      case DRAW_KNEES -> DrawnLegMovements.drawKnees(both, usualDraw());
      case ROCK_KNEE -> DrawnLegMovements.rockKnees(one, setUpHip);
      case ROCK_KNEES -> DrawnLegMovements.rockKnees(both, setUpHip);
      case PRESS_KNEE -> planted.pressKnee();
      case SQUEEZE_KNEES -> planted.squeezeKnees();
      case PUSH_KNEE -> planted.pushKnee();
      case SLIDE_HEEL -> slideHeel(legs);
      case LIFT_KNEE -> legs.liftKnee();
      case PRESS_KNEE_DOWN -> knee.pressDown();
      case LIFT_LEG -> liftLeg(legs);
      case LIFT_LEG_SIDEWAYS -> legs.liftLeg(Axis.ABDUCTION, 1, 30);
      case LIFT_LEG_BACK -> liftLegBack(legs);
      case STRAIGHTEN_KNEE -> straightenKnee(knee);
      case BEND_KNEE -> knee.bend(1, 85);
      case PUMP_ANKLES -> legs.pumpAnkles(usualPump());
      case LIFT_BOTTOM -> trunk.liftBottom();
      case TILT_PELVIS -> trunk.tiltPelvis();
      case CURL_UP -> trunk.curlUp();
      case ROUND_BACK -> trunk.roundBack(1, 45);
      case HOLLOW_BACK -> trunk.roundBack(-1, 34);
      case SIT_BACK -> HandsAndKnees.sitBack();
      case REACH_THROUGH -> HandsAndKnees.reachThrough(side);
      case TURN_TRUNK -> trunk.turnTrunk();
      case BEND_TRUNK_SIDEWAYS -> trunk.bendTrunkSideways();
      case LEAN_BACK -> trunk.leanBack();
      case LEAN_FORWARD -> trunk.leanForward();
      case LIFT_CHEST -> trunk.liftChest(pose.hands() == Hands.ON_FLOOR);
      case TURN_HEAD -> head.turn();
      case BEND_HEAD_SIDEWAYS -> head.bendSideways();
      case NOD -> head.nod();
      case TUCK_CHIN -> head.tuckChin();
      case LIFT_SHOULDERS -> ArmMovements.shoulderBlades(Axis.ABDUCTION, 1);
      case SQUEEZE_SHOULDER_BLADES -> ArmMovements.shoulderBlades(Axis.ROTATION, -1);
      case RAISE_ARM -> raiseArms(arms, oneArm);
      case RAISE_ARMS -> raiseArms(arms, both);
      case RAISE_ARM_SIDEWAYS -> arms.raise(oneArm, Axis.ABDUCTION, 75);
      case SWING_ARM -> arms.swing();
      case BEND_ELBOW -> arms.bendElbow();
      case PULL_ELBOWS_BACK -> ArmMovements.pullElbowsBack();
      case TURN_ARM_OUT -> arms.turnOut(oneSided ? one : both);
      case STAND_UP -> standing.standUp(pose.hands() == null);
      case SQUAT -> backToWall() ? WallMovements.slideDownWall() : standing.squat();
      case RISE_ON_TOES -> standing.riseOnToes();
      case PRESS_UP -> WallMovements.pressUp();
      case LUNGE -> stride.lunge();
      case BEND_FRONT_KNEE -> stride.bendFrontKnee();
      case STEP_UP -> standing.stepUp();
      case WALK -> StandingMovements.walk();
    };
  }

  /** Less where the feet stand, or where a foot on its front cannot point any further. */
  private double usualPump() {
    return position == Position.SITTING || position == Position.PRONE ? 14 : 25;
  }

  private boolean backToWall() {
    return props.contains(PropKind.WALL) && pose.hands() != Hands.ON_WALL;
  }

  /** From straight legs, over a roll where there is one, else with the thigh upright. */
  private Mover straightenKnee(KneeMovements knee) {
    if (position != Position.SUPINE) {
      return knee.bend(-1, 80);
    }
    return props.contains(PropKind.ROLLED_TOWEL)
        ? knee.straightenOverRoll()
        : knee.straightenUpright();
  }

  private Mover slideHeel(LegMovements legs) {
    return switch (position) {
      case CROOK_LYING -> legs.slideHeel(-1, 85);
      case SITTING -> legs.slideHeelUnderSeat();
      default -> legs.slideHeel(1, 85);
    };
  }

  /** From straight legs the hip goes further; a shin is held nearer to the chest than a thigh. */
  private double usualDraw() {
    double fromBentKnees = pose.hands() == Hands.ON_SHINS ? 80 : 62;
    return position == Position.SUPINE ? fromBentKnees + 38 : fromBentKnees;
  }

  private Mover liftLeg(LegMovements legs) {
    return switch (position) {
      case SIDE_LYING -> legs.liftLeg(Axis.ABDUCTION, 1, 30);
      case PRONE, FOUR_POINT_KNEELING -> liftLegBack(legs);
      case CROOK_LYING -> legs.liftStraightenedLeg(45);
      default -> legs.liftLeg(Axis.FLEXION, 1, position == Position.STANDING ? 30 : 45);
    };
  }

  private Mover liftLegBack(LegMovements legs) {
    return legs.liftLeg(Axis.FLEXION, -1, position == Position.FOUR_POINT_KNEELING ? 84 : 12);
  }

  private Mover raiseArms(ArmMovements arms, List<Side> sides) {
    if (pose.hands() == Hands.ON_WALL) {
      return WallMovements.slideHandsUp(sides);
    }
    return switch (position) {
      case PRONE -> arms.raiseFrom(172, 16, sides);
      case LONG_SITTING -> arms.raiseFrom(40, 80, sides);
      default -> arms.raise(sides, Axis.FLEXION, usualRaise());
    };
  }

  private double usualRaise() {
    return switch (position) {
      case FOUR_POINT_KNEELING -> 88;
      case SUPINE, CROOK_LYING -> 150;
      default -> 120;
    };
  }
}
