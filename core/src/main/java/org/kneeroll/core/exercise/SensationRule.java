package org.kneeroll.core.exercise;

/** What may be felt. */
public enum SensationRule implements Term {
  /** No worse than before starting, not spreading, and settling afterwards. */
  NO_INCREASE,
  /** A mild stretch that goes when the movement is released; no pain. */
  MILD_STRETCH,
  /** The muscles work; no pain beyond what was there. */
  EFFORT,
  /** A tingle that goes at once when the movement is released. */
  BRIEF_TINGLE,
  /** Bands on a scale of 0 to 10; needs a source and a named reviewer. */
  TRAFFIC_LIGHT;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
