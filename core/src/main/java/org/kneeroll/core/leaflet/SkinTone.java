package org.kneeroll.core.leaflet;

import org.kneeroll.core.exercise.Term;

/** A colour of skin in figures, with the colour of hair that is drawn with it. */
public enum SkinTone implements Term {
  /** Fair, with brown hair. */
  FAIR,
  /** Light brown, with dark brown hair. */
  OLIVE,
  /** Brown, with black hair. */
  BROWN,
  /** Dark brown, with black hair. */
  DARK,
  /** Fair, with grey hair. */
  ELDER;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
