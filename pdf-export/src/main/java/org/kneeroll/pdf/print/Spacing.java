package org.kneeroll.pdf.print;

/** How much room text and pictures get. */
public enum Spacing {
  /** Open lines, large pictures. */
  OPEN("open"),
  /**
   * Close lines, small pictures and narrow margins, to spend less paper. The type stays as large as
   * it is.
   */
  COMPACT("compact");

  private final String word;

  Spacing(String word) {
    this.word = word;
  }

  /** The word that stands for it in a command. */
  @Override
  public String toString() {
    return word;
  }
}
