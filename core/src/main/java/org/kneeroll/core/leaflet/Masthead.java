package org.kneeroll.core.leaflet;

import org.kneeroll.core.exercise.Term;

/** How the head of a leaflet's first page is built. */
public enum Masthead implements Term {
  /** Organisation and logo on white, the title on a band of the primary colour. */
  BAND,
  /**
   * The logo large beside the organisation, the title in the primary colour on white above a rule
   * of the accent colour. Spends little ink.
   */
  LETTERHEAD;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
