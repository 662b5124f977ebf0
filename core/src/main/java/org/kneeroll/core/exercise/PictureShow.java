package org.kneeroll.core.exercise;

/** How a picture shows that something moves. */
public enum PictureShow implements Term {
  /** One body, with the moving parts once more in faint lines. */
  GHOST,
  /** Two or more panels side by side. */
  STRIP,
  /** One body and an arrow: for movements too small to see. */
  ARROW,
  /** One body alone: nothing moves. */
  STILL;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
