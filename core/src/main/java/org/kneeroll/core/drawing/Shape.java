package org.kneeroll.core.drawing;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** One thing that is painted in a {@link Drawing}: a path, or a picture made of dots. */
public sealed interface Shape {

  /** The same in other colours. */
  Shape recoloured(UnaryOperator<Colour> change);

  /** The same elsewhere: all lengths multiplied, then moved. */
  Shape placed(double scale, double dx, double dy);

  /** A painted path. */
  sealed interface Path extends Shape {
    /** Its course. */
    Outline outline();

    /** What it is painted with. */
    Colour colour();
  }

  /**
   * A filled path.
   *
   * @param outline what to fill; open parts are closed
   * @param colour the paint
   * @param evenOdd whether a point is inside by the even-odd rule; otherwise by non-zero winding
   */
  record Fill(Outline outline, Colour colour, boolean evenOdd) implements Path {
    /** Refuses nulls. */
    public Fill {
      Objects.requireNonNull(outline, "outline");
      Objects.requireNonNull(colour, "colour");
    }

    @Override
    public Fill recoloured(UnaryOperator<Colour> change) {
      return new Fill(outline, change.apply(colour), evenOdd);
    }

    @Override
    public Fill placed(double scale, double dx, double dy) {
      return new Fill(outline.placed(scale, dx, dy), colour, evenOdd);
    }
  }

  /**
   * A stroked path, with round caps and joins.
   *
   * @param outline the line to follow
   * @param colour the paint
   * @param lineWidth in the drawing's units, positive
   */
  record Stroke(Outline outline, Colour colour, double lineWidth) implements Path {
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

    @Override
    public Stroke placed(double scale, double dx, double dy) {
      return new Stroke(outline.placed(scale, dx, dy), colour, lineWidth * scale);
    }
  }

  /**
   * A picture made of dots, stretched over a rectangle.
   *
   * @param bitmap the dots
   * @param x left edge
   * @param y upper edge
   * @param width positive
   * @param height positive
   */
  record Image(Bitmap bitmap, double x, double y, double width, double height) implements Shape {
    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if a side is not positive
     */
    public Image {
      Objects.requireNonNull(bitmap, "bitmap");
      if (!(width > 0) || !(height > 0)) {
        throw new IllegalArgumentException("not a size: " + width + " x " + height);
      }
    }

    @Override
    public Image recoloured(UnaryOperator<Colour> change) {
      return new Image(bitmap.recoloured(change), x, y, width, height);
    }

    @Override
    public Image placed(double scale, double dx, double dy) {
      return new Image(bitmap, x * scale + dx, y * scale + dy, width * scale, height * scale);
    }
  }
}
