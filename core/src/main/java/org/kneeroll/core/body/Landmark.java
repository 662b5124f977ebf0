package org.kneeroll.core.body;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.anatomy.Words;
import org.kneeroll.core.space.Vec3;

/** A point of the body that a person can see or feel, and whose way can be measured. */
public enum Landmark {
  /** The crown of the head. */
  CROWN(Segment.HEAD, 0, .081, 0),
  /** The chin. */
  CHIN(Segment.HEAD, .050, -.044, 0),
  /** The tip of the nose. */
  NOSE(Segment.HEAD, .070, .005, 0),
  /** The back of the head. */
  OCCIPUT(Segment.HEAD, -.058, .020, 0),
  /** The bony bump at the base of the neck: the seventh cervical vertebra. */
  NECK_BASE(Segment.NECK, 0, 0, 0),
  /** The middle of the breastbone. */
  CHEST(Segment.THORAX, .085, .070, 0),
  /** The hollow of the lower back. */
  LOWER_BACK(Segment.LUMBAR, -.040, .045, 0),
  /** The middle between the hip joints. */
  PELVIS(Segment.PELVIS, 0, 0, 0),
  /** The left shoulder joint. */
  LEFT_SHOULDER(Segment.LEFT_UPPER_ARM, 0, 0, 0),
  /** The right shoulder joint. */
  RIGHT_SHOULDER(Segment.RIGHT_UPPER_ARM, 0, 0, 0),
  /** The left elbow. */
  LEFT_ELBOW(Segment.LEFT_FOREARM, 0, 0, 0),
  /** The right elbow. */
  RIGHT_ELBOW(Segment.RIGHT_FOREARM, 0, 0, 0),
  /** The middle of the left palm. */
  LEFT_HAND(Segment.LEFT_HAND, .010, -.045, 0),
  /** The middle of the right palm. */
  RIGHT_HAND(Segment.RIGHT_HAND, .010, -.045, 0),
  /** The tips of the left fingers, held straight. */
  LEFT_FINGERS(Segment.LEFT_HAND, 0, -.108, 0),
  /** The tips of the right fingers, held straight. */
  RIGHT_FINGERS(Segment.RIGHT_HAND, 0, -.108, 0),
  /** The left hip joint. */
  LEFT_HIP(Segment.LEFT_THIGH, 0, 0, 0),
  /** The right hip joint. */
  RIGHT_HIP(Segment.RIGHT_THIGH, 0, 0, 0),
  /** The left knee joint. */
  LEFT_KNEE(Segment.LEFT_SHANK, 0, 0, 0),
  /** The right knee joint. */
  RIGHT_KNEE(Segment.RIGHT_SHANK, 0, 0, 0),
  /** The left ankle joint. */
  LEFT_ANKLE(Segment.LEFT_FOOT, 0, 0, 0),
  /** The right ankle joint. */
  RIGHT_ANKLE(Segment.RIGHT_FOOT, 0, 0, 0),
  /** The underside of the left heel. */
  LEFT_HEEL(Segment.LEFT_FOOT, -.025, -.039, 0),
  /** The underside of the right heel. */
  RIGHT_HEEL(Segment.RIGHT_FOOT, -.025, -.039, 0),
  /** The tips of the left toes. */
  LEFT_TOES(Segment.LEFT_TOES, .047, -.003, 0),
  /** The tips of the right toes. */
  RIGHT_TOES(Segment.RIGHT_TOES, .047, -.003, 0),
  /** The middle between the knees. */
  BOTH_KNEES(null, 0, 0, 0),
  /** The middle between the shoulders. */
  BOTH_SHOULDERS(null, 0, 0, 0);

  private final @Nullable Segment segment;
  private final double x;
  private final double y;
  private final double z;

  Landmark(@Nullable Segment segment, double x, double y, double z) {
    this.segment = segment;
    this.x = x;
    this.y = y;
    this.z = z;
  }

  /** The segment that it belongs to; empty for the middle between two. */
  public Optional<Segment> segment() {
    return Optional.ofNullable(segment);
  }

  Vec3 in(PlacedBody body) {
    if (segment != null) {
      double stature = body.anthropometry().statureM();
      return body.frame(segment).at(new Vec3(x, y, z).times(stature));
    }
    return this == BOTH_KNEES
        ? body.at(LEFT_KNEE).towards(body.at(RIGHT_KNEE), 0.5)
        : body.at(LEFT_SHOULDER).towards(body.at(RIGHT_SHOULDER), 0.5);
  }

  /** The landmark in its place in the mirror image; itself in the middle of the body. */
  public Landmark mirrored() {
    return valueOf(Words.otherSide(this));
  }

  /** The one of a pair on a side: {@code onSide(Landmark.LEFT_KNEE, side)}. */
  public static Landmark onSide(Landmark ofPair, Side side) {
    boolean left = ofPair.name().startsWith("LEFT_");
    boolean right = ofPair.name().startsWith("RIGHT_");
    return (left && side == Side.RIGHT) || (right && side == Side.LEFT)
        ? ofPair.mirrored()
        : ofPair;
  }

  /** The words for a person, such as {@code left knee}. */
  public String words() {
    return Words.of(this);
  }
}
