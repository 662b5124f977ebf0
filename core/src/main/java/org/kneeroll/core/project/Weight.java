package org.kneeroll.core.project;

import java.util.Optional;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.exercise.Term;

/** How much a project lets the findings of a rule weigh. */
public enum Weight implements Term {
  /** As something that is wrong. */
  ERROR,
  /** As something that is likely wrong. */
  WARNING,
  /** As a suggestion. */
  ADVICE,
  /** Not at all: nothing is said. */
  OFF;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /** The severity of the same name; empty for {@link #OFF}. */
  public Optional<Severity> severity() {
    return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }
}
