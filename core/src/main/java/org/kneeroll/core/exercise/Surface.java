package org.kneeroll.core.exercise;

/** What the body rests on. */
public enum Surface implements Term {
  /** A bed that does not sag. */
  BED,
  /** A mat on the floor. */
  MAT,
  /** The bare floor. */
  FLOOR,
  /** A stable chair. */
  CHAIR,
  /** A treatment couch. */
  PLINTH,
  /** A wall to lean on. */
  WALL;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
