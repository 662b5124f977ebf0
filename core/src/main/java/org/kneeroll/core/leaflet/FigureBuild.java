package org.kneeroll.core.leaflet;

import org.kneeroll.core.exercise.Term;

/** How broad the body in figures is. The pose is the same for all. */
public enum FigureBuild implements Term {
  /** Girths at the 5th percentile of the measured people. */
  SLIM,
  /** The median girths. */
  AVERAGE,
  /** Girths at the 95th percentile. */
  FULL;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
