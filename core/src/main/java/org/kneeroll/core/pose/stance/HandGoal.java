package org.kneeroll.core.pose.stance;

import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.LimbSpan;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.space.Vec3;

/** Says where a hand of a body goes, once trunk and legs are in their places. */
@FunctionalInterface
public interface HandGoal {

  /** The target of the hand of a side. */
  HandTarget of(PlacedBody body, Side side);

  /** A goal at a share of the way to another one. */
  default HandGoal towards(HandGoal other, double share) {
    return (body, side) -> of(body, side).towards(other.of(body, side), share);
  }

  /** A goal so many metres above this one. */
  default HandGoal lifted(double metres) {
    return (body, side) -> {
      HandTarget target = of(body, side);
      return new HandTarget(
          target.wrist().plus(0, metres, 0), target.fingers(), target.palm(), target.elbow());
    };
  }

  /** A goal so many metres further from the middle of the body than this one. */
  default HandGoal outwards(double metres) {
    return (body, side) -> {
      HandTarget target = of(body, side);
      return new HandTarget(
          target.wrist().plus(0, 0, side.sign() * metres),
          target.fingers(),
          target.palm(),
          target.elbow());
    };
  }

  /** A hand on its way to this goal, which waits at the end of its reach until the goal is near. */
  default HandGoal asFarAsItReaches() {
    return (body, side) -> {
      HandTarget target = of(body, side);
      Vec3 shoulder = body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side));
      double arm = LimbSpan.straightArmM(body.anthropometry());
      return target.within(.97 * arm, shoulder);
    };
  }

  /** A hand that stays where it is, whatever the body does. */
  static HandGoal fixed(HandTarget target) {
    return (body, side) -> target;
  }
}
