package org.kneeroll.figures.raster;

/**
 * The rectangle of the view that is looked at, and how finely.
 *
 * @param left edge, in metres across the view
 * @param top edge, in metres down the view
 * @param columns of rays
 * @param rows of rays
 * @param raysPerMetre density of the rays
 */
public record Window(double left, double top, int columns, int rows, double raysPerMetre) {

  private static final int MOST_RAYS = 4_000_000;

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if it is empty or larger than any figure
   */
  public Window {
    if (columns < 1 || rows < 1 || (long) columns * rows > MOST_RAYS) {
      throw new IllegalArgumentException("not a window: " + columns + " x " + rows + " rays");
    }
  }

  /** The window around a rectangle of the view. */
  public static Window around(
      double left, double top, double right, double bottom, double raysPerMetre) {
    return new Window(
        left,
        top,
        (int) Math.ceil((right - left) * raysPerMetre),
        (int) Math.ceil((bottom - top) * raysPerMetre),
        raysPerMetre);
  }

  /** Metres across the view of a column, counted in rays from the left edge. */
  double across(double column) {
    return left + (column + 0.5) / raysPerMetre;
  }

  /** Metres down the view of a row, counted in rays from the top edge. */
  double down(double row) {
    return top + (row + 0.5) / raysPerMetre;
  }

  /** Where a distance across the view lies, in rays from the left edge of the window. */
  public double x(double across) {
    return (across - left) * raysPerMetre;
  }

  /** Where a distance down the view lies, in rays from the top edge of the window. */
  public double y(double down) {
    return (down - top) * raysPerMetre;
  }
}
