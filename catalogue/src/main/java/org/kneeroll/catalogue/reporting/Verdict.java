package org.kneeroll.catalogue.reporting;

import org.kneeroll.core.exercise.Term;

/** How far a leaflet answers an item. */
public enum Verdict implements Term {
  /** All that the item asks for is said. */
  MET,
  /** Some of it is said, or some exercises say it. */
  PARTLY,
  /** Nothing of it is said. */
  MISSING,
  /** The item asks for something that a leaflet does not have. */
  DOES_NOT_APPLY;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
