package org.kneeroll.core.drawing;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** One painted path of a {@link Drawing}. */
public sealed interface Shape {

  /** The outline. */
  Outline outline();

  /** What it is painted with. */
  Colour colour();

  /** The same path in another colour. */
  Shape recoloured(UnaryOperator<Colour> change);

  /**
   * A filled path.
   *
   * @param outline what to fill; open parts are closed
   * @param colour the paint
   * @param evenOdd whether a point is inside by the even-odd rule; otherwise by non-zero winding
   */
  record Fill(Outline outline, Colour colour, boolean evenOdd) implements Shape {
    /** Refuses nulls. */
    public Fill {
      Objects.requireNonNull(outline, "outline");
      Objects.requireNonNull(colour, "colour");
    }

    @Override
    public Fill recoloured(UnaryOperator<Colour> change) {
      return new Fill(outline, change.apply(colour), evenOdd);
    }
  }

  /**
   * A stroked path, with round caps and joins.
   *
   * @param outline the line to follow
   * @param colour the paint
   * @param lineWidth in the drawing's units, positive
   */
  record Stroke(Outline outline, Colour colour, double lineWidth) implements Shape {
    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if the width is not positive
     */
    public Stroke {
      Objects.requireNonNull(outline, "outline");
      Objects.requireNonNull(colour, "colour");
      if (!(lineWidth > 0)) {
        throw new IllegalArgumentException("not a line width: " + lineWidth);
      }
    }

    @Override
    public Stroke recoloured(UnaryOperator<Colour> change) {
      return new Stroke(outline, change.apply(colour), lineWidth);
    }
  }
}
