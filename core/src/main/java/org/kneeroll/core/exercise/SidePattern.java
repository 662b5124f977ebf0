package org.kneeroll.core.exercise;

/** How the work is shared between the two sides. */
public enum SidePattern implements Term {
  /** The movement has no side: the body moves in its middle plane. */
  MIDLINE,
  /** Both sides do the same at the same time. */
  TOGETHER,
  /** One side, then the other, in turn. */
  ALTERNATING,
  /** All repetitions on one side, then all on the other. */
  EACH_SIDE,
  /** One side only: an exception that has to be declared and given a reason. */
  ONE;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /** Whether left and right are different moments, so that a count needs a basis. */
  public boolean takesTurns() {
    return this == ALTERNATING || this == EACH_SIDE;
  }
}
