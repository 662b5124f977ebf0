package org.kneeroll.core.exercise;

/** To which side a one-sided movement of the trunk goes. */
public enum Direction implements Term {
  /** To the side that does not hurt. */
  AWAY_FROM_PAIN,
  /** To the side that hurts. */
  TOWARDS_PAIN,
  /** To the left. */
  LEFT,
  /** To the right. */
  RIGHT;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
