package org.kneeroll.core.space;

import java.util.Objects;

/**
 * A place and an orientation: where a segment of the body is and which way it faces.
 *
 * @param origin in metres
 * @param rotation of its axes
 */
public record Frame(Vec3 origin, Rotation rotation) {

  /** The frame of the room. */
  public static final Frame ROOM = new Frame(Vec3.ZERO, Rotation.NONE);

  /** Refuses nulls. */
  public Frame {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(rotation, "rotation");
  }

  /** A point of this frame, seen from the room. */
  public Vec3 at(Vec3 local) {
    return origin.plus(rotation.apply(local));
  }

  /** A point of this frame by its coordinates in metres, seen from the room. */
  public Vec3 at(double x, double y, double z) {
    return at(new Vec3(x, y, z));
  }

  /** A point of the room, seen in this frame. */
  public Vec3 local(Vec3 point) {
    return rotation.undo(point.minus(origin));
  }

  /** A frame that hangs on this one. */
  public Frame child(Vec3 offset, Rotation turned) {
    return new Frame(at(offset), rotation.then(turned));
  }

  /** The same orientation somewhere else. */
  public Frame moved(Vec3 by) {
    return new Frame(origin.plus(by), rotation);
  }

  /** The mirror image: left and right change places. */
  public Frame mirrored() {
    return new Frame(origin.mirrored(), rotation.mirrored());
  }
}
