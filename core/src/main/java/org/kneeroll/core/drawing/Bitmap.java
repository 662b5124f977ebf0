package org.kneeroll.core.drawing;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A rectangle of coloured dots. Immutable; equal to another one with the same dots. */
public final class Bitmap {

  /** Bytes of a dot: red, green, blue. */
  public static final int CHANNELS = 3;

  private final int columns;
  private final int rows;
  private final byte[] colours;
  private final byte @Nullable [] opacity;

  private Bitmap(int columns, int rows, byte[] colours, byte @Nullable [] opacity) {
    this.columns = columns;
    this.rows = rows;
    this.colours = colours;
    this.opacity = opacity;
  }

  /**
   * A bitmap of dots in sRGB, row by row from the top left.
   *
   * @param colours red, green and blue of each dot; copied
   * @param opacity of each dot, 0 for none to 255; copied; null if all dots are opaque
   * @throws IllegalArgumentException if a side is not positive or an array has another length
   */
  public static Bitmap of(int columns, int rows, byte[] colours, byte @Nullable [] opacity) {
    long dots = (long) columns * rows;
    if (columns < 1 || rows < 1 || colours.length != dots * CHANNELS) {
      throw new IllegalArgumentException(
          columns + " x " + rows + " dots in " + colours.length + " bytes");
    }
    if (opacity != null && opacity.length != dots) {
      throw new IllegalArgumentException(dots + " dots, " + opacity.length + " opacities");
    }
    return new Bitmap(columns, rows, colours.clone(), opacity == null ? null : opacity.clone());
  }

  /** Dots from left to right. */
  public int columns() {
    return columns;
  }

  /** Dots from top to bottom. */
  public int rows() {
    return rows;
  }

  /** A copy of the red, green and blue of all dots, row by row. */
  public byte[] colours() {
    return colours.clone();
  }

  /** A copy of the opacities of all dots, row by row; null if all are opaque. */
  public byte @Nullable [] opacity() {
    return opacity == null ? null : opacity.clone();
  }

  /** The same dots in other colours. */
  public Bitmap recoloured(UnaryOperator<Colour> change) {
    byte[] changed = new byte[colours.length];
    int last = -1;
    Colour colour = Colour.BLACK;
    for (int i = 0; i < colours.length; i += CHANNELS) {
      int rgb = (colours[i] & 0xFF) << 16 | (colours[i + 1] & 0xFF) << 8 | (colours[i + 2] & 0xFF);
      if (rgb != last) {
        colour = change.apply(new Colour(rgb));
        last = rgb;
      }
      changed[i] = (byte) colour.red();
      changed[i + 1] = (byte) colour.green();
      changed[i + 2] = (byte) colour.blue();
    }
    return new Bitmap(columns, rows, changed, opacity);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bitmap that
        && columns == that.columns
        && rows == that.rows
        && Arrays.equals(colours, that.colours)
        && Arrays.equals(opacity, that.opacity);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(colours) + columns;
  }

  @Override
  public String toString() {
    return columns + " x " + rows + " dots";
  }
}
