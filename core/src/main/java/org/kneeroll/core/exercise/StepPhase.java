package org.kneeroll.core.exercise;

/** What a step of the instructions does. */
public enum StepPhase implements Term {
  /** Reaches the start position; never counted as the movement. */
  PREPARE,
  /** Makes the movement. */
  MOVE,
  /** Stays in the end position. */
  HOLD,
  /** Goes back. */
  RETURN,
  /** Says what is done again, and on which side. */
  REPEAT,
  /** Says how to breathe. */
  BREATHE;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
