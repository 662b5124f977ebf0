package org.kneeroll.core.body;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;

/**
 * The bones of a body: how far each joint lies from the one before.
 *
 * <p>Bones never change their lengths, whatever the posture.
 */
public final class Skeleton {

  private final Anthropometry anthropometry;
  private final Map<Segment, Vec3> offsets;

  /** The skeleton of a body of a size. */
  public Skeleton(Anthropometry anthropometry) {
    this.anthropometry = anthropometry;
    EnumMap<Segment, Vec3> all = new EnumMap<>(Segment.class);
    for (Joint joint : Joint.values()) {
      all.put(joint.child(), offset(joint));
    }
    this.offsets = Collections.unmodifiableMap(all);
  }

  /** The size of the body. */
  public Anthropometry anthropometry() {
    return anthropometry;
  }

  /** Where the joint of a segment lies in the frame of its parent, in metres. */
  public Vec3 offset(Segment segment) {
    return offsets.getOrDefault(segment, Vec3.ZERO);
  }

  /** Where every segment of a posture is. */
  public PlacedBody place(Posture posture) {
    EnumMap<Segment, Frame> frames = new EnumMap<>(Segment.class);
    frames.put(Segment.PELVIS, posture.root());
    for (Joint joint : Joint.values()) { // a parent comes before its children
      Frame parent = Objects.requireNonNull(frames.get(joint.parent()));
      frames.put(
          joint.child(),
          parent.child(offset(joint.child()), JointTurns.rotation(joint, posture.angles(joint))));
    }
    return new PlacedBody(anthropometry, posture, frames);
  }

  private Vec3 offset(Joint joint) {
    double side = joint.side().map(Side::sign).orElse(0);
    return switch (joint.kind()) {
      case LOWER_BACK -> new Vec3(share(-.018), metres(Measure.SACRUM_HEIGHT), 0);
      case UPPER_BACK -> new Vec3(share(-.004), metres(Measure.LUMBAR_SPINE), 0);
      case LOWER_NECK -> new Vec3(share(-.012), metres(Measure.THORACIC_SPINE), 0);
      case UPPER_NECK -> new Vec3(share(.018), metres(Measure.NECK), 0);
      case GIRDLE ->
          new Vec3(share(.035), metres(Measure.SHOULDER_HEIGHT) + share(.006), side * share(.012));
      case SHOULDER ->
          new Vec3(
              share(-.030), share(-.006), side * (metres(Measure.SHOULDER_SPACING) - share(.012)));
      case ELBOW -> down(Measure.UPPER_ARM);
      case WRIST -> down(Measure.FOREARM);
      case HIP -> new Vec3(0, 0, side * metres(Measure.HIP_SPACING));
      case KNEE -> down(Measure.THIGH);
      case ANKLE -> down(Measure.SHANK);
      case TOES -> new Vec3(share(.071), -metres(Measure.ANKLE_HEIGHT) + share(.009), 0);
    };
  }

  private Vec3 down(Measure length) {
    return new Vec3(0, -metres(length), 0);
  }

  private double metres(Measure measure) {
    return anthropometry.metres(measure);
  }

  private double share(double ofStature) {
    return anthropometry.share(ofStature);
  }
}
