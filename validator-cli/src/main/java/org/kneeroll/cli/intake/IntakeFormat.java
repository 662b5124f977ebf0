package org.kneeroll.cli.intake;

import org.kneeroll.core.exercise.Term;

/** How what became of the records is told. */
public enum IntakeFormat implements Term {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
