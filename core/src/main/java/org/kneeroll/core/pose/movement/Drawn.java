package org.kneeroll.core.pose.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.exercise.Direction;
import org.kneeroll.core.exercise.DrawnSide;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Limb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;

/**
 * Which side of an exercise is worked out; the other one is its mirror image.
 *
 * @param side the side that works, or to which the trunk goes
 * @param oneSided whether one side works at a time
 * @param inTurn whether the other side follows
 */
public record Drawn(Side side, boolean oneSided, boolean inTurn) {

  public static Drawn of(Exercise exercise, Pose pose) {
    Sides sides = exercise.sides();
    SidePattern pattern = sides == null ? null : sides.pattern();
    boolean inTurn = pattern != null && pattern.takesTurns();
    boolean oneSided = inTurn || pattern == SidePattern.ONE;
    return new Drawn(side(sides, pose), oneSided, inTurn);
  }

  private static Side side(@Nullable Sides sides, Pose pose) {
    if (pose.side() != null) {
      return pose.side() == DrawnSide.LEFT ? Side.LEFT : Side.RIGHT;
    }
    boolean left =
        sides != null && (sides.limb() == Limb.LEFT || sides.direction() == Direction.LEFT);
    return left ? Side.LEFT : Side.RIGHT;
  }

  /** Whether one path goes to both sides, from a start that has none. */
  public boolean toBothSides(List<Mover> movers) {
    return inTurn
        && !movers.isEmpty()
        && movers.stream().allMatch(mover -> mover.course() == Mover.Course.TO_ONE_SIDE);
  }
}
