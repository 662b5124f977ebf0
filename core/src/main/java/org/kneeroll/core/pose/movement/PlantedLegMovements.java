package org.kneeroll.core.pose.movement;

import java.util.List;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.pose.stance.Bending;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The verbs that move knees while the feet stay where they are. */
final class PlantedLegMovements {

  /** How much of the tilt of a shin the foot takes up by rolling onto its edge. */
  private static final double FOOT_ROLL = 0.35;

  private static final String FOOT_ROLLS =
      "a foot rolls onto its edge by 35 % of what its knee turns";

  /** How far each knee is turned outwards by a ball between them, in degrees. */
  private static final double HOLDING_OPEN = 8;

  private final Side side;
  private final Position position;

  PlantedLegMovements(Side side, Position position) {
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
            LegMovements.legs(Side.LEFT, Side.RIGHT),
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
            LegMovements.legs(sides.toArray(Side[]::new)),
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
            LegMovements.legs(Side.LEFT, Side.RIGHT),
            (stance, body, degrees) -> bothSwivelled(stance, body, -degrees))
        .after((stance, body, degrees) -> bothSwivelled(stance, body, HOLDING_OPEN));
  }

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

  /** The ankle lies across the other thigh, and the knee is pressed away from the body. */
  Mover pressKnee() {
    return Mover.out(
            8,
            30,
            Landmark.onSide(Landmark.RIGHT_KNEE, side),
            LegMovements.legs(side),
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
            LegMovements.legs(Side.LEFT, Side.RIGHT),
            (stance, body, degrees) -> {
              Posture posture = stance.posture();
              Rotation tilted =
                  Rotation.aboutY(side.sign() * degrees).then(posture.root().rotation());
              Stance pushed = stance.with(posture.at(new Frame(posture.root().origin(), tilted)));
              return Bending.trunkSideways(pushed, -side.sign() * degrees);
            })
        .assuming("the pelvis tilts as a whole", Bending.TRUNK_SHARED);
  }
}
