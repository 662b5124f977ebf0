package org.kneeroll.core.pose;

import java.util.Optional;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;

/**
 * The hard part of a thing as a box: a seat, a table top, a step, a wall.
 *
 * @param thing whose hard part it is
 * @param frame in which the box is straight
 * @param middle of the box in the frame, in metres
 * @param half its extent from the middle along the axes of the frame, in metres
 */
record Obstacle(PropKind thing, Frame frame, Vec3 middle, Vec3 half) {

  private static final double SLAB = .035;
  private static final double BEHIND_WALL = .5;

  /** The hard part of a thing; empty for what gives way. */
  static Optional<Obstacle> of(Prop prop) {
    Vec3 size = prop.size();
    return switch (prop.kind()) {
      case CHAIR -> Optional.of(slab(prop));
      case TABLE -> Optional.of(slab(prop));
      case STEP ->
          Optional.of(
              new Obstacle(
                  PropKind.STEP, prop.frame(), new Vec3(0, size.y() / 2, 0), size.times(.5)));
      case WALL ->
          Optional.of(
              new Obstacle(
                  PropKind.WALL,
                  prop.frame(),
                  new Vec3(-BEHIND_WALL / 2, size.y() / 2, 0),
                  new Vec3(BEHIND_WALL / 2, size.y() / 2, size.z() / 2)));
      case PILLOW, ROLLED_TOWEL, BALL, BAND -> Optional.empty();
    };
  }

  private static Obstacle slab(Prop prop) {
    Vec3 size = prop.size();
    return new Obstacle(
        prop.kind(),
        prop.frame(),
        new Vec3(0, size.y() - SLAB / 2, 0),
        new Vec3(size.x() / 2, SLAB / 2, size.z() / 2));
  }

  /** How deep a point of the room lies inside, in metres; negative for the distance outside. */
  double depthOf(Vec3 point) {
    Vec3 from = frame.local(point).minus(middle);
    double x = StrictMath.abs(from.x()) - half.x();
    double y = StrictMath.abs(from.y()) - half.y();
    double z = StrictMath.abs(from.z()) - half.z();
    double outside =
        new Vec3(StrictMath.max(0, x), StrictMath.max(0, y), StrictMath.max(0, z)).length();
    return -outside - StrictMath.min(0, StrictMath.max(x, StrictMath.max(y, z)));
  }
}
