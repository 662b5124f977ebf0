package org.kneeroll.core.exercise;

/** From where a picture is looked at. */
public enum PictureView implements Term {
  /** From the right. */
  SIDE,
  /** From the front; of a person who lies, from the feet and above. */
  FRONT,
  /** Half from the front, half from the right. */
  FRONT_QUARTER,
  /** Half from the feet, half from the right and above. */
  THREE_QUARTER,
  /** Half from behind, half from the right. */
  BACK_QUARTER;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
