package org.kneeroll.core.diagnostic;

/** How much a diagnostic weighs, from what stops a leaflet to what is only worth a thought. */
public enum Severity {
  /** The content is wrong or incomplete; nothing is printed from it. SARIF {@code error}. */
  ERROR("error"),
  /** The content is likely wrong; it can still be printed. SARIF {@code warning}. */
  WARNING("warning"),
  /** A suggestion, never a verdict. SARIF {@code note}. */
  ADVICE("advice");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word that stands in messages and in settings files. */
  public String word() {
    return word;
  }
}
