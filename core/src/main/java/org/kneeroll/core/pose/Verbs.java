package org.kneeroll.core.pose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kneeroll.core.body.Angles.Axis;
import org.kneeroll.core.body.Side;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Position;

/** Which verb moves the body in which way, and in which positions it can. */
final class Verbs {

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
  private final double pelvisShare;
  private final double setUpHip;

  /**
   * The verbs for one exercise.
   *
   * @param side the side that works
   * @param pelvisShare how much of a roll of the knees the pelvis goes along
   * @param setUpHip the hip flexion at which a rock begins, in degrees
   */
  Verbs(Side side, Position position, double pelvisShare, double setUpHip) {
    this.side = side;
    this.position = position;
    this.pelvisShare = pelvisShare;
    this.setUpHip = setUpHip;
  }

  /** The positions from which a verb can move. */
  static Set<Position> positions(MovementVerb verb) {
    return switch (verb) {
      case ROLL_KNEES,
          OPEN_KNEES,
          ROCK_KNEES,
          ROCK_KNEE,
          PRESS_KNEE,
          PUSH_KNEE,
          LIFT_BOTTOM,
          DRAW_KNEES ->
          CROOK;
      case OPEN_KNEE -> EnumSet.of(Position.CROOK_LYING, Position.SIDE_LYING);
      case DRAW_KNEE, SLIDE_HEEL, TILT_PELVIS -> BACK;
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
      case STRAIGHTEN_KNEE -> EnumSet.of(Position.SITTING, Position.CROOK_LYING);
      case BEND_KNEE -> EnumSet.of(Position.PRONE, Position.STANDING);
      case PUMP_ANKLES ->
          EnumSet.of(Position.SUPINE, Position.LONG_SITTING, Position.SIDE_LYING, Position.PRONE);
      case TURN_TRUNK, BEND_TRUNK_SIDEWAYS, LEAN_FORWARD -> UPRIGHT;
      case LEAN_BACK, SQUAT, RISE_ON_TOES, WALK, SWING_ARM -> FEET;
      case LIFT_CHEST -> FRONT;
      case STAND_UP -> EnumSet.of(Position.SITTING);
      case TURN_HEAD, BEND_HEAD_SIDEWAYS, NOD, BEND_ELBOW -> ALL;
      case RAISE_ARM, RAISE_ARMS, RAISE_ARM_SIDEWAYS ->
          EnumSet.complementOf(EnumSet.of(Position.PRONE_ON_ELBOWS));
    };
  }

  /** The verbs that can move from a position, as authors write them. */
  static List<String> known(Position position) {
    return Stream.of(MovementVerb.values())
        .filter(verb -> positions(verb).contains(position))
        .map(MovementVerb::word)
        .toList();
  }

  /** Whether a verb draws up a leg, so that the hands go to it on the way. */
  static boolean reachesForLeg(MovementVerb verb) {
    return verb == MovementVerb.DRAW_KNEE || verb == MovementVerb.DRAW_KNEES;
  }

  /** Whether a verb works with a leg that the hands hold all the time. */
  static boolean holdsLeg(MovementVerb verb) {
    return verb == MovementVerb.ROCK_KNEE || verb == MovementVerb.ROCK_KNEES;
  }

  Mover mover(MovementVerb verb) {
    LegMovements legs = new LegMovements(side, position);
    TrunkMovements trunk = new TrunkMovements(side);
    ArmMovements arms = new ArmMovements(side);
    List<Side> one = List.of(side);
    List<Side> both = List.of(side, side.other());
    return switch (verb) {
      case ROLL_KNEES -> legs.rollKnees(pelvisShare);
      case OPEN_KNEE -> legs.openKnees(one);
      case OPEN_KNEES -> legs.openKnees(both);
      case DRAW_KNEE -> legs.drawKnees(one);
      case DRAW_KNEES -> legs.drawKnees(both);
      case ROCK_KNEE -> legs.rockKnees(one, setUpHip);
      case ROCK_KNEES -> legs.rockKnees(both, setUpHip);
      case PRESS_KNEE -> legs.pressKnee();
      case PUSH_KNEE -> legs.pushKnee();
      case SLIDE_HEEL -> legs.slideHeel();
      case LIFT_LEG -> liftLeg(legs);
      case LIFT_LEG_SIDEWAYS -> legs.liftLeg(Axis.ABDUCTION, 1, 30);
      case LIFT_LEG_BACK -> liftLegBack(legs);
      case STRAIGHTEN_KNEE -> legs.bendKnee(-1, 80);
      case BEND_KNEE -> legs.bendKnee(1, 85);
      case PUMP_ANKLES -> legs.pumpAnkles();
      case LIFT_BOTTOM -> trunk.liftBottom();
      case TILT_PELVIS -> trunk.tiltPelvis();
      case TURN_TRUNK -> trunk.turnTrunk();
      case BEND_TRUNK_SIDEWAYS -> trunk.bendTrunkSideways();
      case LEAN_BACK -> trunk.leanBack();
      case LEAN_FORWARD -> trunk.leanForward();
      case LIFT_CHEST -> trunk.liftChest();
      case TURN_HEAD -> trunk.turnHead();
      case BEND_HEAD_SIDEWAYS -> trunk.bendHeadSideways();
      case NOD -> trunk.nod();
      case RAISE_ARM -> arms.raise(one, Axis.FLEXION, usualRaise());
      case RAISE_ARMS -> arms.raise(both, Axis.FLEXION, usualRaise());
      case RAISE_ARM_SIDEWAYS -> arms.raise(one, Axis.ABDUCTION, 75);
      case SWING_ARM -> arms.swing();
      case BEND_ELBOW -> arms.bendElbow();
      case STAND_UP -> trunk.standUp();
      case SQUAT -> trunk.squat();
      case RISE_ON_TOES -> trunk.riseOnToes();
      case WALK -> ArmMovements.walk();
    };
  }

  private Mover liftLeg(LegMovements legs) {
    return switch (position) {
      case SIDE_LYING -> legs.liftLeg(Axis.ABDUCTION, 1, 30);
      case PRONE, FOUR_POINT_KNEELING -> liftLegBack(legs);
      default -> legs.liftLeg(Axis.FLEXION, 1, position == Position.STANDING ? 30 : 45);
    };
  }

  private Mover liftLegBack(LegMovements legs) {
    return legs.liftLeg(Axis.FLEXION, -1, position == Position.FOUR_POINT_KNEELING ? 72 : 12);
  }

  private double usualRaise() {
    return switch (position) {
      case FOUR_POINT_KNEELING -> 75;
      case SUPINE, CROOK_LYING -> 150;
      case PRONE -> 20;
      default -> 120;
    };
  }
}
