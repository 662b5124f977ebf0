package org.kneeroll.pdf.file;

import org.kneeroll.core.exercise.Term;

/** Which edition of the rules for accessible PDF a file keeps; no file can keep both. */
public enum Standard implements Term {
  /** PDF/UA-1 (ISO 14289-1) on PDF 1.7: what assistive technology knows today. */
  UA_1("ua1"),
  /**
   * PDF/UA-2 (ISO 14289-2) on PDF 2.0, with PDF/A-4 (ISO 19005-4) and both levels of Well-Tagged
   * PDF 1.0 (accessibility and reuse).
   */
  UA_2("ua2");

  private final String word;

  Standard(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
