package org.kneeroll.core.pose;

import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Side;

/** Says where a hand of a body goes, once trunk and legs are in their places. */
@FunctionalInterface
interface HandGoal {

  /** The target of the hand of a side. */
  HandTarget of(PlacedBody body, Side side);

  /** A goal at a share of the way to another one. */
  default HandGoal towards(HandGoal other, double share) {
    return (body, side) -> of(body, side).towards(other.of(body, side), share);
  }

  /** A hand that stays where it is, whatever the body does. */
  static HandGoal fixed(HandTarget target) {
    return (body, side) -> target;
  }
}
