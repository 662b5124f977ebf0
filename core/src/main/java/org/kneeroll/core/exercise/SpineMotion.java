package org.kneeroll.core.exercise;

/** What the back does during the movement. */
public enum SpineMotion implements Term {
  /** It bends forwards. */
  FLEXION,
  /** It bends backwards. */
  EXTENSION,
  /** It turns. */
  ROTATION,
  /** It bends sideways. */
  SIDE_BEND,
  /** It is kept still. */
  NONE;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
