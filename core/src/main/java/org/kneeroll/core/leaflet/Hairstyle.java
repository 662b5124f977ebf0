package org.kneeroll.core.leaflet;

import org.kneeroll.core.exercise.Term;

/** How the hair is worn in figures. */
public enum Hairstyle implements Term {
  /** Tied up in a knot. */
  BUN,
  /** Cut short. */
  SHORT,
  /** Loose, down to the chin. */
  BOB;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
