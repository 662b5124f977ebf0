package org.kneeroll.core.anatomy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the body that keeps its shape: what lies between two joints. */
public enum Segment {
  /** The root: its origin is the middle between the hip joints. */
  PELVIS(null),
  /** From the joint of the fifth lumbar vertebra with the sacrum up to the last rib. */
  LUMBAR(null),
  /** The chest: from below the last thoracic vertebra up to the seventh cervical one. */
  THORAX(null),
  /** From the seventh cervical vertebra to below the skull. */
  NECK(null),
  /** The skull: its origin lies between the ear lobes. */
  HEAD(null),
  /** The left collar bone and shoulder blade: from the breastbone outwards. */
  LEFT_GIRDLE(Side.LEFT),
  /** The right collar bone and shoulder blade. */
  RIGHT_GIRDLE(Side.RIGHT),
  /** The left upper arm: it points down its own y axis, as all limbs do. */
  LEFT_UPPER_ARM(Side.LEFT),
  /** The right upper arm. */
  RIGHT_UPPER_ARM(Side.RIGHT),
  /** The left forearm. Its x axis points where the palm faces while the wrist is straight. */
  LEFT_FOREARM(Side.LEFT),
  /** The right forearm. */
  RIGHT_FOREARM(Side.RIGHT),
  /** The left hand: x where the palm faces, thumb at negative z. */
  LEFT_HAND(Side.LEFT),
  /** The right hand: x where the palm faces, thumb at positive z. */
  RIGHT_HAND(Side.RIGHT),
  /** The left thigh. */
  LEFT_THIGH(Side.LEFT),
  /** The right thigh. */
  RIGHT_THIGH(Side.RIGHT),
  /** The left shin. */
  LEFT_SHANK(Side.LEFT),
  /** The right shin. */
  RIGHT_SHANK(Side.RIGHT),
  /**
   * The left foot: its origin is the ankle, its x axis points to the toes, y away from the sole.
   */
  LEFT_FOOT(Side.LEFT),
  /** The right foot. */
  RIGHT_FOOT(Side.RIGHT),
  /** The toes of the left foot: their origin is the ball of the foot. */
  LEFT_TOES(Side.LEFT),
  /** The toes of the right foot. */
  RIGHT_TOES(Side.RIGHT);

  private final @Nullable Side side;

  Segment(@Nullable Side side) {
    this.side = side;
  }

  /** The side of a limb; empty for the trunk, the neck and the head. */
  public Optional<Side> side() {
    return Optional.ofNullable(side);
  }

  /** The segment in its place in the mirror image; itself in the middle of the body. */
  public Segment mirrored() {
    return side == null ? this : valueOf(Words.otherSide(this));
  }

  /** The one of a pair on a side: {@code onSide(Segment.LEFT_FOOT, side)}. */
  public static Segment onSide(Segment ofPair, Side side) {
    return ofPair.side == null || ofPair.side == side ? ofPair : ofPair.mirrored();
  }

  /** The words for a person, such as {@code left upper arm}. */
  public String words() {
    if (this == LUMBAR || this == THORAX) {
      return this == LUMBAR ? "belly" : "chest";
    }
    return Words.of(this);
  }
}
