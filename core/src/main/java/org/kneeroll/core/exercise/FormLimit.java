package org.kneeroll.core.exercise;

/** Something that is kept as it is while the movement is made. */
public enum FormLimit implements Term {
  /** Both shoulder blades stay on the surface. */
  SHOULDERS_FLAT,
  /** The knees stay side by side. */
  KNEES_TOGETHER,
  /** The knees are not bent. */
  KNEES_STRAIGHT,
  /** The knees move forwards and back, not sideways. */
  KNEES_PARALLEL,
  /** The feet stay where they are. */
  FEET_PLANTED,
  /** The feet stay side by side. */
  FEET_TOGETHER,
  /** The heels stay on the surface. */
  HEELS_DOWN,
  /** Both buttocks stay on the surface. */
  BOTTOM_DOWN,
  /** The pelvis does not turn or tilt. */
  PELVIS_STILL,
  /** The pelvis stays on the surface. */
  PELVIS_DOWN,
  /** The curve of the lower back does not change. */
  LOWER_BACK_STILL,
  /** The trunk does not lean. */
  TRUNK_UPRIGHT,
  /** The trunk does not move. */
  TRUNK_STILL,
  /** The head rests. */
  HEAD_SUPPORTED,
  /** The elbows stay on the surface. */
  ELBOWS_DOWN,
  /** The elbow stays beside the trunk. */
  ELBOW_AT_SIDE,
  /** The shoulders are not drawn up. */
  SHOULDERS_RELAXED;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
