package org.kneeroll.core.anatomy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A joint of the model: what hangs on what, and which kind of movement there is between them. */
public enum Joint {
  /** The lumbar spine: between the pelvis and what lies above it. */
  LOWER_BACK(JointKind.LOWER_BACK, null, Segment.PELVIS, Segment.LUMBAR),
  /** The thoracic spine. */
  UPPER_BACK(JointKind.UPPER_BACK, null, Segment.LUMBAR, Segment.THORAX),
  /** The lower half of the neck. */
  LOWER_NECK(JointKind.LOWER_NECK, null, Segment.THORAX, Segment.NECK),
  /** The upper half of the neck. */
  UPPER_NECK(JointKind.UPPER_NECK, null, Segment.NECK, Segment.HEAD),
  /** The left collar bone and shoulder blade. */
  LEFT_GIRDLE(JointKind.GIRDLE, Side.LEFT, Segment.THORAX, Segment.LEFT_GIRDLE),
  /** The right collar bone and shoulder blade. */
  RIGHT_GIRDLE(JointKind.GIRDLE, Side.RIGHT, Segment.THORAX, Segment.RIGHT_GIRDLE),
  /** The left shoulder. */
  LEFT_SHOULDER(JointKind.SHOULDER, Side.LEFT, Segment.LEFT_GIRDLE, Segment.LEFT_UPPER_ARM),
  /** The right shoulder. */
  RIGHT_SHOULDER(JointKind.SHOULDER, Side.RIGHT, Segment.RIGHT_GIRDLE, Segment.RIGHT_UPPER_ARM),
  /** The left elbow. */
  LEFT_ELBOW(JointKind.ELBOW, Side.LEFT, Segment.LEFT_UPPER_ARM, Segment.LEFT_FOREARM),
  /** The right elbow. */
  RIGHT_ELBOW(JointKind.ELBOW, Side.RIGHT, Segment.RIGHT_UPPER_ARM, Segment.RIGHT_FOREARM),
  /** The left wrist. */
  LEFT_WRIST(JointKind.WRIST, Side.LEFT, Segment.LEFT_FOREARM, Segment.LEFT_HAND),
  /** The right wrist. */
  RIGHT_WRIST(JointKind.WRIST, Side.RIGHT, Segment.RIGHT_FOREARM, Segment.RIGHT_HAND),
  /** The left hip. */
  LEFT_HIP(JointKind.HIP, Side.LEFT, Segment.PELVIS, Segment.LEFT_THIGH),
  /** The right hip. */
  RIGHT_HIP(JointKind.HIP, Side.RIGHT, Segment.PELVIS, Segment.RIGHT_THIGH),
  /** The left knee. */
  LEFT_KNEE(JointKind.KNEE, Side.LEFT, Segment.LEFT_THIGH, Segment.LEFT_SHANK),
  /** The right knee. */
  RIGHT_KNEE(JointKind.KNEE, Side.RIGHT, Segment.RIGHT_THIGH, Segment.RIGHT_SHANK),
  /** The left ankle. */
  LEFT_ANKLE(JointKind.ANKLE, Side.LEFT, Segment.LEFT_SHANK, Segment.LEFT_FOOT),
  /** The right ankle. */
  RIGHT_ANKLE(JointKind.ANKLE, Side.RIGHT, Segment.RIGHT_SHANK, Segment.RIGHT_FOOT),
  /** The ball of the left foot. */
  LEFT_TOES(JointKind.TOES, Side.LEFT, Segment.LEFT_FOOT, Segment.LEFT_TOES),
  /** The ball of the right foot. */
  RIGHT_TOES(JointKind.TOES, Side.RIGHT, Segment.RIGHT_FOOT, Segment.RIGHT_TOES);

  private final JointKind kind;
  private final @Nullable Side side;
  private final Segment parent;
  private final Segment child;

  Joint(JointKind kind, @Nullable Side side, Segment parent, Segment child) {
    this.kind = kind;
    this.side = side;
    this.parent = parent;
    this.child = child;
  }

  /** Which movements it has. */
  public JointKind kind() {
    return kind;
  }

  /** The side of a limb's joint; empty in the middle of the body. */
  public Optional<Side> side() {
    return Optional.ofNullable(side);
  }

  /** What the child hangs on. */
  public Segment parent() {
    return parent;
  }

  /** What moves about this joint. */
  public Segment child() {
    return child;
  }

  /** The joint in its place in the mirror image; itself in the middle of the body. */
  public Joint mirrored() {
    return side == null ? this : valueOf(Words.otherSide(this));
  }

  /** The one of a pair on a side: {@code onSide(Joint.LEFT_HIP, side)}. */
  public static Joint onSide(Joint ofPair, Side side) {
    return ofPair.side == null || ofPair.side == side ? ofPair : ofPair.mirrored();
  }

  /** The words for a person, such as {@code left hip}. */
  public String words() {
    return side == null ? kind.words() : side.word() + " " + kind.words();
  }
}
