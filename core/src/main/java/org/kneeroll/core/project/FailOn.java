package org.kneeroll.core.project;

import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.exercise.Term;

/** The least weight of a finding that makes a check fail. */
public enum FailOn implements Term {
  /** Errors alone. */
  ERROR,
  /** Errors and warnings. */
  WARNING,
  /** Whatever is found. */
  ADVICE,
  /** Nothing: the check only reports. */
  NEVER;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /** Whether a finding of a weight makes a check fail. */
  public boolean failsOn(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.ADVICE;
      case ADVICE -> true;
      case NEVER -> false;
    };
  }
}
