package org.kneeroll.core.pose;

import java.util.Objects;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;

/**
 * A thing in the picture, where it is.
 *
 * <p>{@link PropKind#CHAIR}: the frame stands on the floor below the middle of the seat, faces x,
 * and the size is that of the seat with its height above the floor as y. {@link PropKind#TABLE},
 * {@link PropKind#STEP} and {@link PropKind#WALL} stand on the floor likewise; x points away from
 * the wall into the room. {@link PropKind#BAND} and {@link PropKind#ROLLED_TOWEL}: y runs along the
 * length. All others: the frame is the middle of the thing.
 *
 * @param kind what it is
 * @param frame where it is and how it is turned
 * @param size in metres along the axes of its frame
 */
public record Prop(PropKind kind, Frame frame, Vec3 size) {

  /** Refuses nulls. */
  public Prop {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(size, "size");
  }
}
