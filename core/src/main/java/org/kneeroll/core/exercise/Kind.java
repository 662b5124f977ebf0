package org.kneeroll.core.exercise;

/** The course of the movement. */
public enum Kind implements Term {
  /** To and fro in a small range, without a stop. */
  ROCK,
  /** Out, and back at once. */
  MOVE_AND_RETURN,
  /** Out, stay, and back. */
  MOVE_AND_HOLD,
  /** Stay in the start position; nothing moves. */
  HOLD,
  /** One limb after the other, without a fixed end position. */
  WALK_THROUGH;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
