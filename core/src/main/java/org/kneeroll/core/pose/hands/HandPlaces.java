package org.kneeroll.core.pose.hands;

import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.LimbSpan;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.pose.stance.Furniture;
import org.kneeroll.core.pose.stance.HandGoal;
import org.kneeroll.core.pose.stance.HandTarget;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;

/** Where hands go: each place as wrist, fingers, palm and elbow in the frame of what they touch. */
public final class HandPlaces {

  private static final Vec3 DOWN = Vec3.UP.negated();

  /** On the surface beside the hips, palms down. */
  public static final HandGoal AT_SIDES_LYING =
      (body, side) -> {
        Frame chest = body.frame(Segment.THORAX);
        double g = side.sign();
        Vec3 wrist = at(body, chest, 0, -.204, g * .165);
        Vec3 flat = new Vec3(wrist.x(), share(body, .018), wrist.z());
        Vec3 fingers = chest.rotation().apply(new Vec3(0, -1, g * .1));
        return new HandTarget(flat, fingers, DOWN, chest.rotation().apply(new Vec3(-.3, 0, g)));
      };

  /** Forearms on the surface, elbows before the shoulders, as far apart as they are. */
  public static final HandGoal FOREARMS_DOWN = HandPlaces::forearmsDown;

  /** Palms on the ground below the shoulders; of a chest that is down, beside it. */
  public static final HandGoal ON_FLOOR =
      (body, side) -> {
        Vec3 shoulder = body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side));
        Vec3 cranial = body.frame(Segment.THORAX).rotation().y();
        Vec3 ahead = new Vec3(cranial.x(), 0, cranial.z()).unitOr(Vec3.FORWARDS);
        double low = low(shoulder.y() / share(body, .30));
        Vec3 outwards = new Vec3(0, 0, shoulder.z()).unitOr(Vec3.RIGHT);
        Vec3 wrist =
            new Vec3(shoulder.x(), share(body, .018), shoulder.z())
                .plus(outwards.times(low * share(body, .050)))
                .plus(ahead.times(-low * share(body, .050)));
        Vec3 elbow = ahead.negated().plus(0, low * 1.2, 0).plus(outwards.times(low * .5));
        return new HandTarget(wrist, ahead, DOWN, elbow);
      };

  /** 1 for a chest on the ground, 0 for one as high as the arms are long. */
  private static double low(double height) {
    return StrictMath.max(0, StrictMath.min(1, 1.6 * (1 - height)));
  }

  /** On the thighs, and as the shoulders come nearer to the feet, down to the shins. */
  public static final HandGoal DOWN_THE_LEGS = HandsOnLegs::downTheLegs;

  /** The lower hand under the head of a person who lies on the side. */
  public static final HandGoal UNDER_HEAD =
      (body, side) -> {
        Frame head = body.frame(Segment.HEAD);
        double g = side.sign();
        Vec3 wrist = at(body, head, .050, -.040, g * .052);
        Vec3 low = new Vec3(wrist.x(), StrictMath.max(share(body, .018), wrist.y()), wrist.z());
        return new HandTarget(
            low,
            head.rotation().apply(new Vec3(-1, .6, 0)),
            head.rotation().apply(new Vec3(0, 0, -g)),
            head.rotation().apply(new Vec3(1, -.6, 0)));
      };

  /** The upper hand on the surface before the chest of a person who lies on the side. */
  public static final HandGoal BEFORE_CHEST =
      (body, side) -> {
        Frame thorax = body.frame(Segment.THORAX);
        Vec3 wrist = at(body, thorax, .150, .035, 0);
        Vec3 low = new Vec3(wrist.x(), share(body, .018), wrist.z());
        return new HandTarget(
            low,
            thorax.rotation().apply(new Vec3(.5, 1, 0)),
            DOWN,
            thorax.rotation().apply(new Vec3(.3, -1, side.sign() * .6)));
      };

  /** On the thighs of a sitting person. */
  public static final HandGoal ON_THIGHS = HandsOnLegs::onThighs;

  /** How far a wall is away that hands slide up, as a share of the length of an arm. */
  private static final double NEAR_WALL = .65;

  private HandPlaces() {}

  /**
   * The goal of the words of an author.
   *
   * @param hands where
   * @param working the side that works
   * @param both whether both legs work
   */
  public static HandGoal of(Hands hands, Side working, boolean both) {
    return switch (hands) {
      case AT_SIDES -> AT_SIDES_LYING;
      case FOREARMS_DOWN -> FOREARMS_DOWN;
      case ON_FLOOR -> ON_FLOOR;
      case UNDER_HEAD -> UNDER_HEAD;
      case ON_THIGHS -> ON_THIGHS;
      case ON_BELLY -> onTrunk(Segment.LUMBAR, v(.092, .045, .080), v(-.15, -.2, -1), v(-1, 0, 0));
      case ON_HIPS ->
          onTrunk(Segment.PELVIS, v(-.036, .085, .110), v(.9, -.3, -.25), v(0, -.1, -1));
      case ON_BUTTOCKS ->
          onTrunk(Segment.PELVIS, v(-.088, .062, .074), v(-.03, -1, -.12), v(1, 0, -.35));
      case UNDER_LOWER_BACK ->
          onTrunk(Segment.LUMBAR, v(-.060, .026, .085), v(0, -.3, -1), v(-1, 0, 0));
      case CROSSED_ON_CHEST ->
          (body, side) ->
              onTrunk(
                      Segment.THORAX,
                      v(side == Side.RIGHT ? .116 : .102, .075, -.030),
                      v(-.35, .55, -.8),
                      v(-1, 0, -.25))
                  .of(body, side);
      case BEHIND_THIGHS ->
          (body, side) -> HandsOnLegs.behindThigh(body, side, both ? side : working, both);
      case ON_SHINS -> (body, side) -> HandsOnLegs.onShin(body, side, both ? side : working, both);
      case ON_KNEE -> (body, side) -> HandsOnLegs.onKnee(body, side, working);
      case ON_TABLE -> (body, side) -> onTop(body, side, Furniture.tableHeightM(body), 0);
      case ON_CHAIR ->
          (body, side) -> onTop(body, side, Furniture.chairBackM(body.anthropometry()), 0);
      case ON_WALL -> HandPlaces::onWall;
      case BEHIND_HEAD -> HandPlaces::behindHead;
      case FORWARDS -> HandPlaces::forwards;
    };
  }

  private static HandTarget forearmsDown(PlacedBody body, Side side) {
    Vec3 shoulder = body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side));
    Vec3 cranial = body.frame(Segment.THORAX).rotation().y();
    Vec3 ahead = new Vec3(cranial.x(), 0, cranial.z()).unitOr(Vec3.FORWARDS);
    Vec3 outwards = body.frame(Segment.THORAX).rotation().z().times(side.sign());
    double upper = body.anthropometry().metres(Measure.UPPER_ARM);
    double elbowHeight = share(body, .024);
    double drop = shoulder.y() - elbowHeight;
    double across = share(body, .030);
    double along = LimbSpan.along(upper, drop, across);
    Vec3 elbow = shoulder.plus(ahead.times(along)).plus(outwards.times(across));
    Vec3 floor = new Vec3(elbow.x(), elbowHeight, elbow.z());
    double forearm = body.anthropometry().metres(Measure.FOREARM);
    Vec3 forward = ahead.plus(outwards.times(-.15)).unitOr(ahead);
    Vec3 wrist = floor.plus(forward.times(forearm * .999));
    return new HandTarget(
        new Vec3(wrist.x(), share(body, .018), wrist.z()),
        ahead,
        DOWN,
        floor.minus(shoulder.towards(wrist, .5)));
  }

  private static HandGoal onTrunk(Segment segment, Vec3 wrist, Vec3 fingers, Vec3 palm) {
    return (body, side) -> {
      Frame frame = body.frame(segment);
      Vec3 at = sided(wrist, side).times(body.anthropometry().statureM());
      Vec3 elbow = elbow(segment, wrist);
      return new HandTarget(
          frame.at(at),
          frame.rotation().apply(sided(fingers, side)),
          frame.rotation().apply(sided(palm, side)),
          body.frame(Segment.THORAX).rotation().apply(sided(elbow, side)));
    };
  }

  /** Down before the chest; back behind the buttocks; otherwise out to the side. */
  private static Vec3 elbow(Segment segment, Vec3 wrist) {
    if (segment == Segment.THORAX) {
      return v(.55, -1, .45);
    }
    return segment == Segment.PELVIS && wrist.x() < -.05 ? v(-1, .1, .35) : v(-.45, -.1, 1);
  }

  /** On a chair or a table that stands beside the body, a little in front. */
  public static HandGoal beside(Hands hands) {
    return (body, side) ->
        onTop(
            body,
            side,
            hands == Hands.ON_TABLE
                ? Furniture.tableHeightM(body)
                : Furniture.chairBackM(body.anthropometry()),
            share(body, .10));
  }

  /** On something of a height, as far ahead as a nearly straight arm reaches at most. */
  private static HandTarget onTop(PlacedBody body, Side side, double topM, double outwardsM) {
    Vec3 shoulder = body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side));
    double height = topM + share(body, .014);
    double reach = .93 * LimbSpan.straightArmM(body.anthropometry());
    double drop = shoulder.y() - height;
    double along = LimbSpan.along(reach, drop, outwardsM);
    Vec3 wrist = new Vec3(shoulder.x() + along, height, shoulder.z() + side.sign() * outwardsM);
    return new HandTarget(wrist, Vec3.FORWARDS, DOWN, new Vec3(-1, -.4, side.sign() * .6));
  }

  /** Palms flat on a wall before the shoulders, elbows nearly straight. */
  private static HandTarget onWall(PlacedBody body, Side side) {
    Vec3 shoulder = body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side));
    double reach = .92 * LimbSpan.straightArmM(body.anthropometry());
    Vec3 wrist = shoulder.plus(reach, -share(body, .02), 0);
    return new HandTarget(wrist, Vec3.UP, Vec3.FORWARDS, new Vec3(-.2, -1, side.sign() * .5));
  }

  /**
   * Palms flat on a wall that stands nearer than the arms are long, so that they slide up it.
   *
   * @param degrees from the height of the shoulders upwards, seen from there
   */
  public static HandGoal upWall(double degrees) {
    return (body, side) -> {
      Vec3 shoulder = body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side));
      double ahead = NEAR_WALL * LimbSpan.straightArmM(body.anthropometry());
      double up = ahead * StrictMath.tan(StrictMath.toRadians(degrees));
      Vec3 wrist = shoulder.plus(ahead, up, 0);
      return new HandTarget(wrist, Vec3.UP, Vec3.FORWARDS, new Vec3(-.2, -1, side.sign() * .5));
    };
  }

  /**
   * Over the knee, or the knees, of legs that are drawn up.
   *
   * @param working the side that works
   * @param both whether both legs work
   */
  public static HandGoal overKnee(Side working, boolean both) {
    return (body, side) -> HandsOnLegs.overKnee(body, side, both ? side : working, both);
  }

  private static HandTarget behindHead(PlacedBody body, Side side) {
    Frame head = body.frame(Segment.HEAD);
    double g = side.sign();
    Vec3 wrist = at(body, head, -.052, .018, g * .062);
    return new HandTarget(
        wrist,
        head.rotation().apply(new Vec3(-.35, .25, -g)),
        head.rotation().apply(new Vec3(1, 0, -g * .2)),
        body.frame(Segment.THORAX).rotation().apply(new Vec3(.25, .45, g)));
  }

  private static HandTarget forwards(PlacedBody body, Side side) {
    Frame thorax = body.frame(Segment.THORAX);
    Vec3 shoulder = body.frame(Joint.onSide(Joint.LEFT_SHOULDER, side).child()).origin();
    Vec3 ahead = thorax.rotation().x();
    double reach = .96 * LimbSpan.straightArmM(body.anthropometry());
    return new HandTarget(
        shoulder.plus(ahead.times(reach)),
        ahead,
        thorax.rotation().y().negated(),
        thorax.rotation().apply(new Vec3(0, -1, side.sign() * .4)));
  }

  private static Vec3 sided(Vec3 v, Side side) {
    return side == Side.RIGHT ? v : v.mirrored();
  }

  private static Vec3 at(PlacedBody body, Frame frame, double x, double y, double z) {
    return frame.at(new Vec3(x, y, z).times(body.anthropometry().statureM()));
  }

  private static double share(PlacedBody body, double ofStature) {
    return body.anthropometry().share(ofStature);
  }

  private static Vec3 v(double x, double y, double z) {
    return new Vec3(x, y, z);
  }
}
