package org.kneeroll.pdf.file;

import java.util.Arrays;
import java.util.Optional;

/** Which edition of the rules for accessible PDF a file keeps; no file can keep both. */
public enum Standard {
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

  /** What it is called on the command line, such as {@code ua1}. */
  public String word() {
    return word;
  }

  /** The standard of a word; empty if there is none. */
  public static Optional<Standard> of(String word) {
    return Arrays.stream(values()).filter(standard -> standard.word.equals(word)).findFirst();
  }
}
