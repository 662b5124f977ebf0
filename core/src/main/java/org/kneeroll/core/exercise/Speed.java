package org.kneeroll.core.exercise;

/** How quickly the movement is made. */
public enum Speed implements Term {
  /** Slower than in daily life. */
  SLOW,
  /** As in daily life. */
  STEADY,
  /** Quicker than in daily life. */
  FAST;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
