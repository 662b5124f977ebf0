package org.kneeroll.figures.raster;

import java.util.Arrays;

/**
 * What was seen: for every ray the part, the material and the nearness, and between rays that saw
 * different things the exact place of the change.
 *
 * <p>Edges lie between neighbouring rays. Edge {@code (x, y)} of the lying kind is between the rays
 * {@code (x, y - 1)} and {@code (x, y)}, of the standing kind between {@code (x - 1, y)} and {@code
 * (x, y)}. They are counted like those of a {@link org.kneeroll.figures.contour.Grid}.
 */
public final class Raster {

  /** The nearness of nothing, in metres: further away than anything. */
  static final double NOTHING = -1e6;

  private final Window window;
  private final int[] part;
  private final int[] material;
  private final double[] nearness;
  private final float[] place;
  private final float[] step;
  private int[] changes = new int[4096];
  private int changeCount;
  private int samples;

  Raster(Window window) {
    this.window = window;
    int rays = window.columns() * window.rows();
    int edges = 2 * (window.columns() + 1) * (window.rows() + 1);
    part = new int[rays];
    material = new int[rays];
    nearness = new double[rays];
    Arrays.fill(nearness, NOTHING);
    place = new float[edges];
    step = new float[edges];
  }

  /** What was looked at. */
  public Window window() {
    return window;
  }

  /** Rays in a row. */
  public int columns() {
    return window.columns();
  }

  /** Rays in a column. */
  public int rows() {
    return window.rows();
  }

  /** The part seen by a ray, 0 for none or outside of the window. */
  public int part(int x, int y) {
    return outside(x, y) ? 0 : part[y * columns() + x];
  }

  /** The material seen by a ray, 0 for none or outside of the window. */
  public int material(int x, int y) {
    return outside(x, y) ? 0 : material[y * columns() + x];
  }

  /** How near to the viewer a ray met something, in metres; far below zero for nothing. */
  public double nearness(int x, int y) {
    return outside(x, y) ? NOTHING : nearness[y * columns() + x];
  }

  /** Looks at edges. */
  @FunctionalInterface
  public interface EdgeVisitor {
    /** Looks at one lying or standing edge. */
    void see(boolean lying, int x, int y);
  }

  /** Hands on every edge whose two rays differ, in a fixed order. */
  public void changes(EdgeVisitor visitor) {
    for (int i = 0; i < changeCount; i++) {
      int edge = changes[i] / 2;
      int edgeColumns = columns() + 1;
      visitor.see(changes[i] % 2 == 0, edge % edgeColumns, edge / edgeColumns);
    }
  }

  /** Whether the two rays of an edge differ. */
  public boolean isChange(boolean lying, int x, int y) {
    return place[edge(lying, x, y)] != 0;
  }

  /**
   * Where between its two rays an edge lies, 0 to 1 from the first; the middle if they see the
   * same.
   */
  public double place(boolean lying, int x, int y) {
    return isChange(lying, x, y) ? place[edge(lying, x, y)] : 0.5;
  }

  /** By how many metres the depth steps at an edge, where the step itself is seen. */
  public double step(boolean lying, int x, int y) {
    return step[edge(lying, x, y)];
  }

  void see(int x, int y, int seenPart, int seenMaterial, double near) {
    int i = y * columns() + x;
    part[i] = seenPart;
    material[i] = seenMaterial;
    nearness[i] = near;
  }

  void change(boolean lying, int x, int y, double exactPlace, double depth) {
    int edge = edge(lying, x, y);
    place[edge] = (float) exactPlace;
    step[edge] = (float) depth;
    if (changeCount == changes.length) {
      changes = Arrays.copyOf(changes, 2 * changeCount);
    }
    changes[changeCount++] = edge;
  }

  private int edge(boolean lying, int x, int y) {
    return 2 * (y * (columns() + 1) + x) + (lying ? 0 : 1);
  }

  void seenWith(int distances) {
    samples = distances;
  }

  /** How often the field was asked for a distance to see all this: what it cost. */
  int samples() {
    return samples;
  }

  private boolean outside(int x, int y) {
    return x < 0 || y < 0 || x >= columns() || y >= rows();
  }
}
