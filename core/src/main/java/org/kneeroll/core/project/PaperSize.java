package org.kneeroll.core.project;

import org.kneeroll.core.exercise.Term;

/** The sheets on which a project's leaflets are printed. */
public enum PaperSize implements Term {
  /** 210 by 297 mm. */
  A4,
  /** 8.5 by 11 inches, North America's paper. */
  LETTER,
  /** 148 by 210 mm, half of A4. */
  A5;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
