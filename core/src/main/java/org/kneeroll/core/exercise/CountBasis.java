package org.kneeroll.core.exercise;

/** What one repetition is counted on. */
public enum CountBasis implements Term {
  /** The number holds for each side. */
  SIDE,
  /** The number holds for both sides together. */
  TOTAL,
  /** Left and right together are one. */
  CYCLE;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
