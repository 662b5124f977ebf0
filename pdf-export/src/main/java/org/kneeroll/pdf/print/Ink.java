package org.kneeroll.pdf.print;

/** What a leaflet is printed with. */
public enum Ink {
  /** The brand's colours. */
  COLOUR("colour"),
  /**
   * Greys as light or dark as the colours that they stand for, so that every contrast stays what it
   * was.
   */
  GREY("grey");

  private final String word;

  Ink(String word) {
    this.word = word;
  }

  /** The word that stands for it in a command. */
  @Override
  public String toString() {
    return word;
  }
}
