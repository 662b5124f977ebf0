package org.kneeroll.core.pose.movement;

import static org.kneeroll.core.pose.stance.Bending.more;
import static org.kneeroll.core.pose.stance.Bending.towards;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Angles.Axis;
import org.kneeroll.core.body.Joint;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.body.Segment;
import org.kneeroll.core.body.Side;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.pose.stance.Bending;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.pose.start.StartPositions;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The verbs that move legs. */
final class LegMovements {

  /** How much of the tilt of a shin the foot takes up by rolling onto its edge. */
  private static final double FOOT_ROLL = 0.35;

  private static final String FOOT_ROLLS =
      "a foot rolls onto its edge by 35 % of what its knee turns";

  private final Side side;
  private final Position position;

  LegMovements(Side side, Position position) {
    this.side = side;
    this.position = position;
  }

  /**
   * Both knees go round the lines between their hips and ankles.
   *
   * @param pelvisShare how much of the way the pelvis goes along
   */
  Mover rollKnees(double pelvisShare) {
    return Mover.toOneSide(
            45,
            85,
            Landmark.BOTH_KNEES,
            legs(Side.LEFT, Side.RIGHT),
            (stance, body, degrees) -> {
              double way = side.sign() * degrees;
              Stance rolled =
                  swivelled(swivelled(stance, body, Side.LEFT, way), body, Side.RIGHT, way);
              return TrunkMovements.pelvisRolled(rolled, way * pelvisShare);
            })
        .assuming(
            "the pelvis goes along by "
                + Math.round(pelvisShare * 100)
                + " % of the roll of the knees",
            FOOT_ROLLS,
            Bending.TRUNK_SHARED);
  }

  Mover openKnees(List<Side> sides) {
    boolean lyingOnSide = position == Position.SIDE_LYING;
    return Mover.out(
            lyingOnSide ? 40 : 38,
            80,
            Landmark.onSide(Landmark.RIGHT_KNEE, sides.get(0)),
            legs(sides.toArray(Side[]::new)),
            (stance, body, degrees) -> {
              Stance opened = stance;
              for (Side each : sides) {
                opened = swivelled(opened, body, each, each.sign() * degrees);
              }
              return opened;
            })
        .assuming(FOOT_ROLLS);
  }

  /** Both knees are a little open before, and close on what lies between them. */
  Mover squeezeKnees() {
    return Mover.out(
            4,
            HOLDING_OPEN,
            Landmark.RIGHT_KNEE,
            legs(Side.LEFT, Side.RIGHT),
            (stance, body, degrees) -> bothSwivelled(stance, body, -degrees))
        .after((stance, body, degrees) -> bothSwivelled(stance, body, HOLDING_OPEN));
  }

  /** How far each knee is turned outwards by a ball between them, in degrees. */
  private static final double HOLDING_OPEN = 8;

  private static Stance bothSwivelled(Stance stance, PlacedBody body, double outwards) {
    Stance right = swivelled(stance, body, Side.RIGHT, outwards);
    return swivelled(right, body, Side.LEFT, -outwards);
  }

  /** A knee turned about the line from hip to ankle; the foot stays and rolls onto its edge. */
  private static Stance swivelled(Stance stance, PlacedBody body, Side side, double degrees) {
    Vec3 hip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side));
    Vec3 ankle = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, side));
    Vec3 knee = body.at(Landmark.onSide(Landmark.LEFT_KNEE, side));
    Rotation foot = body.frame(Segment.onSide(Segment.LEFT_FOOT, side)).rotation();
    Vec3 line = ankle.minus(hip).unitOr(Vec3.FORWARDS);
    Vec3 pointing = knee.minus(hip).without(line).unitOr(Vec3.UP);
    Vec3 level = new Vec3(line.x(), 0, line.z()).unitOr(line);
    double roll = degrees * FOOT_ROLL;
    Vec3 lift =
        Vec3.UP.times(
            StrictMath.abs(StrictMath.sin(StrictMath.toRadians(roll)))
                * body.anthropometry().share(.012));
    return stance.planting(
        side,
        new Plant(
            ankle.plus(lift),
            Rotation.about(level, roll).then(foot),
            Rotation.about(line, degrees).apply(pointing)));
  }

  /**
   * The knee goes to the chest.
   *
   * @param usual degrees of the hip, from where it is at the start
   */
  Mover drawKnees(List<Side> sides, double usual) {
    return Mover.out(
            usual,
            130,
            sides.size() > 1
                ? Landmark.BOTH_KNEES
                : Landmark.onSide(Landmark.RIGHT_KNEE, sides.get(0)),
            legs(sides.toArray(Side[]::new)),
            (stance, body, degrees) -> drawn(stance, sides, degrees))
        .assuming(
            "a bent knee bends by half of what the hip does, a straight one by as much",
            tipping(sides));
  }

  /**
   * The knee bends by half of what the hip does, a straight one by as much; the pelvis tips along a
   * little.
   */
  static Stance drawn(Stance stance, List<Side> sides, double degrees) {
    double share = StrictMath.min(1, StrictMath.max(0, degrees / 40));
    Stance drawn = stance;
    for (Side each : sides) {
      Joint hip = Joint.onSide(Joint.LEFT_HIP, each);
      Joint knee = Joint.onSide(Joint.LEFT_KNEE, each);
      Angles from = stance.posture().angles(hip);
      Angles free = new Angles(from.flexion(), sides.size() > 1 ? 3 : 1, 0);
      drawn = more(towards(drawn.lifting(each), hip, free, share), hip, Axis.FLEXION, degrees);
      boolean straight = stance.posture().angles(knee).flexion() < 45;
      drawn = more(drawn, knee, Axis.FLEXION, degrees * (straight ? 1.05 : .5));
      drawn = towards(drawn, Joint.onSide(Joint.LEFT_ANKLE, each), Angles.flexion(-14), share);
    }
    return TrunkMovements.pelvisTippedBack(drawn, degrees * (sides.size() > 1 ? .16 : .10));
  }

  /**
   * The knee is drawn up before, and goes to and fro there.
   *
   * @param hipFlexion at which the rocking begins, in degrees
   */
  Mover rockKnees(List<Side> sides, double hipFlexion) {
    Mover drawing = drawKnees(sides, 62);
    Joint hip = Joint.onSide(Joint.LEFT_HIP, sides.get(0));
    return Mover.out(
            10,
            30,
            drawing.shown(),
            drawing.moving(),
            (stance, body, degrees) -> rocked(stance, sides, degrees))
        .after(
            (stance, body, degrees) ->
                drawn(stance, sides, hipFlexion - stance.posture().angles(hip).flexion()))
        .assuming(
            "the knee bends by half of what the hip does",
            "to begin with, the pelvis is tipped back by a share of what the hips do");
  }

  private static String tipping(List<Side> sides) {
    return "the pelvis tips back by "
        + (sides.size() > 1 ? 16 : 10)
        + " % of what the hips do, and the lower back bends with it";
  }

  private static Stance rocked(Stance stance, List<Side> sides, double degrees) {
    Stance rocked = stance;
    for (Side each : sides) {
      rocked = more(rocked, Joint.onSide(Joint.LEFT_HIP, each), Axis.FLEXION, degrees);
      rocked = more(rocked, Joint.onSide(Joint.LEFT_KNEE, each), Axis.FLEXION, degrees * .5);
    }
    return sides.size() > 1 ? TrunkMovements.pelvisTippedBack(rocked, degrees * .16) : rocked;
  }

  /** The ankle lies across the other thigh, and the knee is pressed away from the body. */
  Mover pressKnee() {
    return Mover.out(
            8,
            30,
            Landmark.onSide(Landmark.RIGHT_KNEE, side),
            legs(side),
            (stance, body, degrees) -> {
              Plant plant = stance.plants().get(side);
              if (plant == null) {
                return stance;
              }
              Vec3 hip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side));
              Vec3 line = plant.ankle().minus(hip).unitOr(Vec3.FORWARDS);
              return stance.planting(
                  side,
                  plant.pointing(Rotation.about(line, side.sign() * degrees).apply(plant.knee())));
            })
        .after((stance, body, degrees) -> figureFour(stance, body));
  }

  private Stance figureFour(Stance stance, PlacedBody body) {
    Segment otherThigh = Segment.onSide(Segment.LEFT_THIGH, side.other());
    double h = body.anthropometry().statureM();
    Vec3 ankle = body.frame(otherThigh).at(new Vec3(.064, -.178, side.sign() * .040).times(h));
    return stance
        .with(Joint.onSide(Joint.LEFT_ANKLE, side), Angles.flexion(-8))
        .planting(side, new Plant(ankle, null, new Vec3(-.40, .90, side.sign())));
  }

  /** One hip goes towards the feet and takes its knee along, as the pelvis tilts sideways. */
  Mover pushKnee() {
    return Mover.toOneSide(
            10,
            18,
            Landmark.onSide(Landmark.RIGHT_KNEE, side),
            legs(Side.LEFT, Side.RIGHT),
            (stance, body, degrees) -> {
              Posture posture = stance.posture();
              Rotation tilted =
                  Rotation.aboutY(side.sign() * degrees).then(posture.root().rotation());
              Stance pushed = stance.with(posture.at(new Frame(posture.root().origin(), tilted)));
              return Bending.trunkSideways(pushed, -side.sign() * degrees);
            })
        .assuming("the pelvis tilts as a whole", Bending.TRUNK_SHARED);
  }

  /**
   * The heel slides along the surface: towards the bottom, or from a bent knee away from it.
   *
   * @param way 1 where the knee bends, -1 where it straightens
   */
  Mover slideHeel(int way, double usual) {
    Joint knee = Joint.onSide(Joint.LEFT_KNEE, side);
    return Mover.out(
        usual,
        140,
        Landmark.onSide(Landmark.RIGHT_HEEL, side),
        legs(side),
        (stance, body, degrees) -> {
          double from = stance.posture().angles(knee).flexion();
          double bent = StrictMath.max(StartPositions.STRAIGHT, from + way * degrees);
          Rotation foot = body.frame(Segment.onSide(Segment.LEFT_FOOT, side)).rotation();
          double share = StrictMath.min(1, degrees / 80);
          Rotation resting =
              way > 0
                  ? Rotation.facing(
                      foot.y().towards(Vec3.UP, share), foot.x().towards(Vec3.FORWARDS, share))
                  : Rotation.aboutZ(StartPositions.TOES_UP * share * share).then(foot);
          double restingHeight =
              way > 0
                  ? body.anthropometry().metres(Measure.ANKLE_HEIGHT)
                  : body.anthropometry().share(.039);
          return stance.planting(
              side, new Plant(slid(body, bent, restingHeight, share), resting, Vec3.UP));
        });
  }

  /** The thigh stays on the seat, and the foot goes back below it on its ball. */
  Mover slideHeelUnderSeat() {
    return Mover.out(
        20,
        40,
        Landmark.onSide(Landmark.RIGHT_HEEL, side),
        legs(side),
        (stance, body, degrees) ->
            more(
                more(
                    stance.lifting(side),
                    Joint.onSide(Joint.LEFT_KNEE, side),
                    Axis.FLEXION,
                    degrees),
                Joint.onSide(Joint.LEFT_ANKLE, side),
                Axis.FLEXION,
                degrees * .7));
  }

  /** Where the ankle is when the knee is bent by so much and the heel has not left the surface. */
  private Vec3 slid(PlacedBody body, double kneeFlexion, double restingHeight, double share) {
    Vec3 hip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side));
    Vec3 ankle = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, side));
    double height = ankle.y() + (restingHeight - ankle.y()) * share;
    double reach = reach(body, kneeFlexion);
    double down = hip.y() - height;
    double across = ankle.z() - hip.z();
    double along =
        StrictMath.sqrt(StrictMath.max(0, reach * reach - down * down - across * across));
    return new Vec3(hip.x() + along, height, ankle.z());
  }

  private static double reach(PlacedBody body, double kneeFlexion) {
    double thigh = body.anthropometry().metres(Measure.THIGH);
    double shank = body.anthropometry().metres(Measure.SHANK);
    double cosine = StrictMath.cos(StrictMath.toRadians(kneeFlexion));
    return StrictMath.sqrt(thigh * thigh + shank * shank + 2 * thigh * shank * cosine);
  }

  /** A straight leg goes up: forwards, sideways in side-lying, backwards on the front. */
  Mover liftLeg(Axis axis, int way, double usual) {
    Joint hip = Joint.onSide(Joint.LEFT_HIP, side);
    Joint knee = Joint.onSide(Joint.LEFT_KNEE, side);
    return Mover.out(
        usual,
        95,
        Landmark.onSide(Landmark.RIGHT_ANKLE, side),
        legs(side),
        (stance, body, degrees) -> {
          Stance straight =
              towards(
                  stance.lifting(side),
                  knee,
                  Angles.flexion(StartPositions.STRAIGHT),
                  StrictMath.min(1, degrees / usual));
          return more(straight, hip, axis, way * degrees);
        });
  }

  /** From bent knees, the leg that is lifted lies straight before. */
  Mover liftStraightenedLeg(double usual) {
    Mover slide = slideHeel(-1, 90);
    return liftLeg(Axis.FLEXION, 1, usual)
        .after((stance, body, degrees) -> slide.change().at(stance, body, 90));
  }

  /** The knee comes up in front with the shin hanging; sitting, the foot leaves the floor. */
  Mover liftKnee() {
    Joint hip = Joint.onSide(Joint.LEFT_HIP, side);
    boolean sits = position == Position.SITTING;
    return Mover.out(
        sits ? 25 : 75,
        sits ? 45 : 110,
        Landmark.onSide(Landmark.RIGHT_KNEE, side),
        legs(side),
        (stance, body, degrees) -> {
          Stance lifted = more(stance.lifting(side), hip, Axis.FLEXION, degrees);
          return sits
              ? lifted
              : more(lifted, Joint.onSide(Joint.LEFT_KNEE, side), Axis.FLEXION, degrees * 1.1);
        });
  }

  /** Both feet go up and down about where they rest. */
  Mover pumpAnkles(double usual) {
    return Mover.about(
        usual,
        40,
        Landmark.onSide(Landmark.RIGHT_TOES, side),
        Set.of(Segment.LEFT_FOOT, Segment.RIGHT_FOOT, Segment.LEFT_TOES, Segment.RIGHT_TOES),
        (stance, body, degrees) -> {
          Stance pumped = stance;
          for (Side each : Side.values()) {
            Joint ankle = Joint.onSide(Joint.LEFT_ANKLE, each);
            Plant plant = stance.plants().get(each);
            if (plant != null) {
              pumped = pumped.planting(each, new Plant(plant.ankle(), null, plant.knee()));
            }
            boolean stands =
                body.frame(Segment.onSide(Segment.LEFT_FOOT, each)).rotation().y().y() > .9;
            pumped =
                more(pumped, ankle, Axis.FLEXION, stands ? StrictMath.max(0, degrees) : degrees);
          }
          return pumped;
        });
  }

  /** Segments of whole legs. */
  static Set<Segment> legs(Side... sides) {
    Set<Segment> all = EnumSet.noneOf(Segment.class);
    for (Side each : sides) {
      for (Segment one :
          List.of(Segment.LEFT_THIGH, Segment.LEFT_SHANK, Segment.LEFT_FOOT, Segment.LEFT_TOES)) {
        all.add(Segment.onSide(one, each));
      }
    }
    return all;
  }
}
