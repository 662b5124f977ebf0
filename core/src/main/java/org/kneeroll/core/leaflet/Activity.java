package org.kneeroll.core.leaflet;

import org.kneeroll.core.exercise.Term;

/** An activity of every day that a drawing may show beside advice. */
public enum Activity implements Term {
  /** Walking at an easy pace. */
  WALKING;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
