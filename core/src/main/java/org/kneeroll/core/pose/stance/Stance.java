package org.kneeroll.core.pose.stance;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Posture;

/**
 * A posture together with what ties it to the room: what it rests on, where feet stand and where
 * hands go.
 *
 * @param posture as far as it is known; the angles of limbs with a plant or a goal are found later
 * @param rest what the trunk settles on; null where the feet carry it
 * @param plants the feet that stand
 * @param hands the hands that have a place to go to
 */
public record Stance(
    Posture posture, @Nullable Rest rest, Map<Side, Plant> plants, Map<Side, HandGoal> hands) {

  public Stance {
    plants = Map.copyOf(plants);
    hands = Map.copyOf(hands);
  }

  public Stance with(Posture newPosture) {
    return new Stance(newPosture, rest, plants, hands);
  }

  public Stance resting(@Nullable Rest newRest) {
    return new Stance(posture, newRest, plants, hands);
  }

  public Stance with(Joint joint, Angles angles) {
    return with(posture.with(joint, angles));
  }

  /** The same stance with the angles of a joint changed. */
  public Stance changing(Joint joint, UnaryOperator<Angles> change) {
    return with(joint, change.apply(posture.angles(joint)));
  }

  public Stance planting(Side side, Plant plant) {
    EnumMap<Side, Plant> changed = new EnumMap<>(Side.class);
    changed.putAll(plants);
    changed.put(side, plant);
    return new Stance(posture, rest, changed, hands);
  }

  /** The same stance with a foot off the ground: its leg keeps the angles of the posture. */
  public Stance lifting(Side side) {
    EnumMap<Side, Plant> changed = new EnumMap<>(Side.class);
    changed.putAll(plants);
    changed.remove(side);
    return new Stance(posture, rest, changed, hands);
  }

  public Stance placing(Side side, HandGoal goal) {
    EnumMap<Side, HandGoal> changed = new EnumMap<>(Side.class);
    changed.putAll(hands);
    changed.put(side, goal);
    return new Stance(posture, rest, plants, changed);
  }

  /** The same stance with a hand free: its arm keeps the angles of the posture. */
  public Stance freeing(Side side) {
    EnumMap<Side, HandGoal> changed = new EnumMap<>(Side.class);
    changed.putAll(hands);
    changed.remove(side);
    return new Stance(posture, rest, plants, changed);
  }
}
