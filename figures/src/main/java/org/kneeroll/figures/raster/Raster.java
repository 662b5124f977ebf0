package org.kneeroll.figures.raster;

import java.util.Arrays;

/**
 * What was seen: for every ray the part, the material and the nearness, and between rays that saw
 * different things the exact place of the change.
 *
 * <p>Edges lie between neighbouring rays. Edge {@code (x, y)} of the lying kind is between the rays
 * {@code (x, y - 1)} and {@code (x, y)}, of the standing kind between {@code (x - 1, y)} and {@code
 * (x, y)}; both have {@code columns + 1} places in a row.
 */
public final class Raster {

  /** The nearness of nothing, in metres: further away than anything. */
  static final double NOTHING = -1e6;

  private final Window window;
  private final int[] part;
  private final int[] material;
  private final double[] nearness;
  private final float[] lying;
  private final float[] standing;
  private final float[] lyingStep;
  private final float[] standingStep;
  private int samples;

  Raster(Window window) {
    this.window = window;
    int rays = window.columns() * window.rows();
    int edges = (window.columns() + 1) * (window.rows() + 1);
    part = new int[rays];
    material = new int[rays];
    nearness = new double[rays];
    Arrays.fill(nearness, NOTHING);
    lying = new float[edges];
    standing = new float[edges];
    lyingStep = new float[edges];
    standingStep = new float[edges];
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

  /** Where between its two rays an edge lies, 0 to 1 from the first. */
  public double place(boolean isLying, int x, int y) {
    return (isLying ? lying : standing)[y * (columns() + 1) + x];
  }

  /** By how many metres the depth steps at an edge, where the step itself is seen. */
  public double step(boolean isLying, int x, int y) {
    return (isLying ? lyingStep : standingStep)[y * (columns() + 1) + x];
  }

  void see(int x, int y, int seenPart, int seenMaterial, double near) {
    int i = y * columns() + x;
    part[i] = seenPart;
    material[i] = seenMaterial;
    nearness[i] = near;
  }

  void edge(boolean isLying, int x, int y, double place, double step) {
    int i = y * (columns() + 1) + x;
    (isLying ? lying : standing)[i] = (float) place;
    (isLying ? lyingStep : standingStep)[i] = (float) step;
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
