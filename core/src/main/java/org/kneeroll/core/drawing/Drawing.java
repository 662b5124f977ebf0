package org.kneeroll.core.drawing;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A picture: shapes painted one over the other inside a rectangle.
 *
 * @param width of the rectangle in the picture's own units, positive
 * @param height of the rectangle in the picture's own units, positive
 * @param shapes in painting order; the y axis points down from the top left corner
 */
public record Drawing(double width, double height, List<Shape> shapes) {

  /**
   * Checks the size and copies the shapes.
   *
   * @throws IllegalArgumentException if a side is not a positive number
   */
  public Drawing {
    if (!(width > 0) || !(height > 0) || Double.isInfinite(width + height)) {
      throw new IllegalArgumentException("not a size: " + width + " x " + height);
    }
    shapes = List.copyOf(shapes);
  }

  /** A picture that is made of dots alone, with one unit to a dot. */
  public static Drawing of(Bitmap bitmap) {
    Shape image = new Shape.Image(bitmap, 0, 0, bitmap.columns(), bitmap.rows());
    return new Drawing(bitmap.columns(), bitmap.rows(), List.of(image));
  }

  /** The same picture in other colours. */
  public Drawing recoloured(UnaryOperator<Colour> change) {
    return new Drawing(
        width, height, shapes.stream().map(shape -> shape.recoloured(change)).toList());
  }
}
