package org.kneeroll.core.exercise;

/** How far content has come on its way to a reader. */
public enum Status implements Term {
  /** Not reviewed by a clinician; every page says so. */
  DRAFT,
  /** Signed by a named reviewer with a role and a date. */
  REVIEWED,
  /** No longer to be used; kept so that its id is never given to anything else. */
  RETIRED;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
