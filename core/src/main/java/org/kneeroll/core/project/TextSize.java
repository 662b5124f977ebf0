package org.kneeroll.core.project;

import org.kneeroll.core.exercise.Term;

/** How large the text of a project's leaflets is. */
public enum TextSize implements Term {
  /** 12 pt. */
  STANDARD,
  /** 14 pt. */
  CLEAR,
  /** 18 pt. */
  LARGE;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
