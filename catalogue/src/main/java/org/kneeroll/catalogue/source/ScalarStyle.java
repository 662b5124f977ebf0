package org.kneeroll.catalogue.source;

/** How a single value is written. */
public enum ScalarStyle {
  /** Without quotes. In JSON: numbers, true, false and null. */
  PLAIN,
  /** Between {@code '}: a doubled quote stands for one. */
  SINGLE_QUOTED,
  /** Between {@code "}, with escapes. In JSON: every text. */
  DOUBLE_QUOTED,
  /** After {@code |}: lines stay lines. */
  LITERAL,
  /** After {@code >}: lines are joined. */
  FOLDED;

  /** Whether quotes stand around the value, so that it is a text whatever it looks like. */
  public boolean isQuoted() {
    return this == SINGLE_QUOTED || this == DOUBLE_QUOTED;
  }

  /** Whether the value is an indented block. */
  public boolean isBlock() {
    return this == LITERAL || this == FOLDED;
  }
}
