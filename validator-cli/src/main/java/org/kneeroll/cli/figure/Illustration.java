package org.kneeroll.cli.figure;

import java.util.Objects;
import org.kneeroll.core.drawing.Drawing;

/**
 * A finished picture.
 *
 * @param drawing the picture
 * @param widthMm the width that its lines are made for, in millimetres
 * @param alternativeText what it shows, in words
 */
public record Illustration(Drawing drawing, double widthMm, String alternativeText) {

  /** Refuses nulls. */
  public Illustration {
    Objects.requireNonNull(drawing, "drawing");
    Objects.requireNonNull(alternativeText, "alternativeText");
  }
}
