package org.kneeroll.core.project;

import org.kneeroll.core.exercise.Term;

/** How the findings of a check can be written down. */
public enum ReportFormat implements Term {
  /** Each with its place in the file. */
  FULL,
  /** One line each. */
  CONCISE,
  /** How often each rule was broken. */
  COUNTS,
  /** Kneeroll's own JSON. */
  JSON,
  /** SARIF 2.1.0. */
  SARIF,
  /** Workflow commands of GitHub Actions. */
  GITHUB,
  /** JUnit's XML. */
  JUNIT;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
