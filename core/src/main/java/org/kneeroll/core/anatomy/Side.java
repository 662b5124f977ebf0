package org.kneeroll.core.anatomy;

/** Left or right, as the posed person has it. */
public enum Side {
  /** The person's left. */
  LEFT(-1),
  /** The person's right. */
  RIGHT(1);

  private final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  /** -1 for left and 1 for right: the sign of z on this side. */
  public int sign() {
    return sign;
  }

  /** The other side. */
  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }

  /** {@code left} or {@code right}. */
  public String word() {
    return this == LEFT ? "left" : "right";
  }
}
