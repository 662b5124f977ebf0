package org.kneeroll.core.exercise;

/** Which side works in a picture of an exercise that has sides. */
public enum DrawnSide implements Term {
  /** The person's right. */
  RIGHT,
  /** The person's left. */
  LEFT;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
