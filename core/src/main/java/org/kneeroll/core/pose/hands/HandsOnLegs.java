package org.kneeroll.core.pose.hands;

import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.LimbSpan;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.pose.stance.HandTarget;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;

/** Hands that hold a leg or lie on it. */
final class HandsOnLegs {

  /** How far above the knee hands may lie that hold a drawn-up leg, as a share of the stature. */
  private static final double ABOVE_KNEE = .08;

  /** How much further up one hand holds a leg than the other, as a share of the stature. */
  private static final double BESIDE_EACH_OTHER = .022;

  /** How finely a place is looked for along a leg, as a share of the stature. */
  private static final double STEP = .005;

  private HandsOnLegs() {}

  /** On the thighs of a sitting person. */
  static HandTarget onThighs(PlacedBody body, Side side) {
    Frame thigh = body.frame(Segment.onSide(Segment.LEFT_THIGH, side));
    Frame pelvis = body.frame(Segment.PELVIS);
    double g = side.sign();
    Vec3 wrist = at(body, thigh, .062, -.115, g * .010);
    return new HandTarget(
        wrist,
        thigh.rotation().apply(new Vec3(0, -1, -g * .12)),
        thigh.rotation().x().negated(),
        pelvis.rotation().apply(new Vec3(-1, 0, g * .35)));
  }

  /**
   * Behind a thigh that is drawn up, above the hollow of the knee.
   *
   * @param leg whose thigh it is
   * @param both whether each hand holds its own leg; else both hold this one
   */
  static HandTarget behindThigh(PlacedBody body, Side side, Side leg, boolean both) {
    Frame thigh = body.frame(Segment.onSide(Segment.LEFT_THIGH, leg));
    double g = side.sign();
    double radius = body.anthropometry().metres(Measure.KNEE_RADIUS);
    double along = -body.anthropometry().metres(Measure.THIGH) * (both ? .72 : .58);
    double out = g * (radius + share(body, .012));
    Vec3 wrist = thigh.at(-radius * .35, along + (both ? 0 : g * share(body, .012)), out);
    return new HandTarget(
        wrist,
        thigh.rotation().apply(new Vec3(-.75, 0, -g * .55)),
        thigh.rotation().apply(new Vec3(.5, 0, -g)),
        body.frame(Segment.THORAX).rotation().apply(new Vec3(.1, -.4, g)));
  }

  /**
   * On a shin that is drawn up, below the knee, or as near to it as the arm reaches.
   *
   * @param leg whose shin it is
   * @param both whether each hand holds its own leg; else both hold this one
   */
  static HandTarget onShin(PlacedBody body, Side side, Side leg, boolean both) {
    double below = both ? .038 : .030 + (side == leg ? BESIDE_EACH_OTHER : 0);
    return onFront(body, side, leg, both ? .014 : .030, below);
  }

  /**
   * Over a knee that is drawn up.
   *
   * @param leg whose knee it is
   * @param both whether each hand lies on its own knee; else both lie on this one
   */
  static HandTarget overKnee(PlacedBody body, Side side, Side leg, boolean both) {
    return onFront(body, side, leg, both ? .014 : .024, side == leg ? .012 : 0);
  }

  /** On the front of a leg, from so far below the knee upwards until the arm reaches. */
  private static HandTarget onFront(
      PlacedBody body, Side side, Side leg, double outwards, double below) {
    Vec3 shoulder = body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side));
    Frame shank = body.frame(Segment.onSide(Segment.LEFT_SHANK, leg));
    Frame thigh = body.frame(Segment.onSide(Segment.LEFT_THIGH, leg));
    double reach =
        LimbSpan.straightArmM(body.anthropometry())
            - (side == leg ? 0 : share(body, BESIDE_EACH_OTHER));
    double thighM = body.anthropometry().metres(Measure.THIGH);
    double g = side.sign();
    Frame under = shank;
    Vec3 wrist = at(body, shank, .044, -below, g * outwards);
    for (double up = STEP;
        up < ABOVE_KNEE + below && wrist.distanceTo(shoulder) > reach;
        up += STEP) {
      under = up < below ? shank : thigh;
      wrist =
          up < below
              ? at(body, shank, .044, up - below, g * outwards)
              : thigh.at(
                  share(body, .046), share(body, up - below) - thighM, share(body, g * outwards));
    }
    return new HandTarget(
        wrist,
        under.rotation().apply(new Vec3(.10, -.55, -g * .85)),
        under.rotation().apply(new Vec3(-1, 0, -g * .15)),
        body.frame(Segment.THORAX).rotation().apply(new Vec3(.15, -.55, g * .8)));
  }

  /**
   * On the inner side of a knee, by the hand of its side alone; the other hand lies at the side.
   */
  static HandTarget onKnee(PlacedBody body, Side side, Side leg) {
    if (side != leg) {
      return HandPlaces.AT_SIDES_LYING.of(body, side);
    }
    Frame thigh = body.frame(Segment.onSide(Segment.LEFT_THIGH, leg));
    double g = side.sign();
    Vec3 wrist = at(body, thigh, .030, -.165, -g * .040);
    return new HandTarget(
        wrist,
        thigh.rotation().apply(new Vec3(.1, -1, 0)),
        thigh.rotation().apply(new Vec3(-.4, 0, g)),
        body.frame(Segment.THORAX).rotation().apply(new Vec3(.2, -.4, g)));
  }

  /** On the thigh, and along the leg as far down as the arm reaches. */
  static HandTarget downTheLegs(PlacedBody body, Side side) {
    Vec3 shoulder = body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side));
    Frame thigh = body.frame(Segment.onSide(Segment.LEFT_THIGH, side));
    Frame shank = body.frame(Segment.onSide(Segment.LEFT_SHANK, side));
    double reach = .95 * LimbSpan.straightArmM(body.anthropometry());
    double g = side.sign();
    Vec3 wrist = at(body, thigh, .062, -.115, g * .010);
    Frame under = thigh;
    for (double along = .115; along < .42; along += STEP) {
      boolean onThigh = along < .235;
      Frame leg = onThigh ? thigh : shank;
      double down = onThigh ? along : along - .235;
      double thick = onThigh ? .062 - (along - .115) * .15 : .044 - down * .06;
      Vec3 tried = at(body, leg, thick, -down, g * .010);
      if (tried.distanceTo(shoulder) > reach) {
        break;
      }
      wrist = tried;
      under = leg;
    }
    return new HandTarget(
        wrist,
        under.rotation().apply(new Vec3(0, -1, -g * .12)),
        under.rotation().x().negated(),
        body.frame(Segment.THORAX).rotation().apply(new Vec3(-1, 0, g * .35)));
  }

  private static Vec3 at(PlacedBody body, Frame frame, double x, double y, double z) {
    return frame.at(new Vec3(x, y, z).times(body.anthropometry().statureM()));
  }

  private static double share(PlacedBody body, double ofStature) {
    return body.anthropometry().share(ofStature);
  }
}
