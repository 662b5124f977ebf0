package org.kneeroll.core.exercise;

/** What an exercise is meant to do; it decides which parts of the invariants apply. */
public enum Aim implements Term {
  /** Gentle movement while a region is painful. */
  SETTLE_PAIN,
  /** To move further or more easily. */
  MOBILITY,
  /** To lengthen; ends at a stretch that is felt. */
  STRETCH,
  /** To steer and steady a movement. */
  MOTOR_CONTROL,
  /** To work against a load. */
  STRENGTH,
  /** To stay upright. */
  BALANCE,
  /** To let a nerve glide; may tingle for a moment. */
  NEURODYNAMIC,
  /** To keep blood and fluid moving. */
  CIRCULATION;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /** Whether the three invariants hold in full, as for nearly every exercise for a painful back. */
  public boolean isGentle() {
    return this == SETTLE_PAIN || this == MOBILITY;
  }
}
