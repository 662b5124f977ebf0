package org.kneeroll.figures.theme;

/** How the hair is worn. */
public enum Hair {
  /** Tied up in a knot. */
  BUN("bun"),
  /** Cut short. */
  SHORT("short"),
  /** Loose, down to the chin. */
  BOB("bob");

  private final String word;

  Hair(String word) {
    this.word = word;
  }

  /** The word that authors write. */
  public String word() {
    return word;
  }
}
