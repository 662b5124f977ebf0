package org.kneeroll.core.exercise;

/** Which limb does a one-sided exercise. */
public enum Limb implements Term {
  /** The one with the symptoms. */
  AFFECTED,
  /** The other one. */
  UNAFFECTED,
  /** The left one. */
  LEFT,
  /** The right one. */
  RIGHT;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
