package org.kneeroll.core.exercise;

/**
 * How long the problem has lasted. Its length in weeks is a matter of definition and not fixed
 * here.
 */
public enum Stage implements Term {
  /** The first weeks; under six in the definition of the Welsh clinical portal. */
  ACUTE,
  /** Between the first weeks and three months. */
  SUBACUTE,
  /** Longer than about three months; also called chronic. */
  PERSISTENT;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
