package org.kneeroll.core.body;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/**
 * A posture in the room: where each segment of the body is.
 *
 * @param anthropometry the size of the body
 * @param posture what was placed
 * @param frames of all segments
 */
public record PlacedBody(Anthropometry anthropometry, Posture posture, Map<Segment, Frame> frames) {

  /**
   * Copies the frames.
   *
   * @throws IllegalArgumentException if a segment has none
   */
  public PlacedBody {
    Objects.requireNonNull(anthropometry, "anthropometry");
    Objects.requireNonNull(posture, "posture");
    frames = Collections.unmodifiableMap(new EnumMap<>(frames));
    if (frames.size() < Segment.values().length) {
      throw new IllegalArgumentException("some segments have no frame: " + frames.keySet());
    }
  }

  /** Where a segment is. */
  public Frame frame(Segment segment) {
    return Objects.requireNonNull(frames.get(segment));
  }

  /** Where a landmark is, in metres. */
  public Vec3 at(Landmark landmark) {
    return landmark.in(this);
  }

  /** The orientation of one segment as another one sees it. */
  public Rotation between(Segment from, Segment to) {
    return frame(from).rotation().inverse().then(frame(to).rotation());
  }
}
