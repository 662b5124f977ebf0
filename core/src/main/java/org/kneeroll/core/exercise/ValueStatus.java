package org.kneeroll.core.exercise;

/** Where a clinical value comes from. */
public enum ValueStatus implements Term {
  /** A named source gives it. */
  STATED,
  /** The author suggests it; no source gives it. */
  PROPOSED,
  /** Left for the clinician to fill in. */
  BLANK,
  /** The source is silent. */
  UNKNOWN;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
