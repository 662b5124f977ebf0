package org.kneeroll.figures.plate;

import java.util.List;
import java.util.Objects;
import org.kneeroll.core.drawing.Outline;

/**
 * A figure as paths that name their ink.
 *
 * @param width in {@link #UNITS_PER_MM units}, at the size that the line widths are made for
 * @param height in units
 * @param paths in painting order
 */
public record Plate(int width, int height, List<Path> paths) {

  /** Units in a printed millimetre. All coordinates are whole units: they take the least room. */
  public static final double UNITS_PER_MM = 40;

  /**
   * Copies the paths.
   *
   * @throws IllegalArgumentException if a side is not positive
   */
  public Plate {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("not a size: " + width + " x " + height);
    }
    paths = List.copyOf(paths);
  }

  /**
   * One path.
   *
   * @param ink what it is painted with
   * @param lineWidth of a stroke, in units; 0 for a filled path, which is filled even-odd
   * @param outline in whole units; y points down
   */
  public record Path(Ink ink, int lineWidth, Outline outline) {
    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Path {
      Objects.requireNonNull(ink, "ink");
      Objects.requireNonNull(outline, "outline");
      if (lineWidth < 0) {
        throw new IllegalArgumentException("not a line width: " + lineWidth);
      }
    }
  }
}
