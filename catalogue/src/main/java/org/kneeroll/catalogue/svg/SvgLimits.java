package org.kneeroll.catalogue.svg;

/**
 * How large a logo may be. Each limit is far above what a logo needs and low enough that no file,
 * however it was made, takes noticeable memory or more than a few seconds.
 */
public final class SvgLimits {

  /** One file, in bytes. Logos have one to thirty kilobytes. */
  public static final int BYTES = 256 * 1024;

  /** Lines, curves and moves in the finished drawing. */
  public static final int SEGMENTS = 20_000;

  /** Elements inside of elements, each {@code use} counted as if its target stood in its place. */
  public static final int DEPTH = 64;

  /** Elements, each {@code use} counted with all that it stands for. */
  static final int ELEMENTS = 5_000;

  /** Pieces that a dashed line falls into. */
  static final int DASHES = 5_000;

  /**
   * Cutting shapes along an edge takes up to the square of their segments; this bounds the sum of
   * these squares.
   */
  static final long CUTTING = 500_000;

  /** As {@link #CUTTING}, in characters of path data that shape the edge, for every element. */
  static final long CUTTING_CHARACTERS = 20_000_000;

  /** The shortest side of a picture, in its own units. */
  static final double SHORTEST_SIDE = 0.01;

  /** The longest side of a picture, and the farthest that a shape may reach, in its own units. */
  static final double LONGEST_SIDE = 100_000;

  private SvgLimits() {}
}
