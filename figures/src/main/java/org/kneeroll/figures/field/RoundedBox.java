package org.kneeroll.figures.field;

/** A box with rounded edges whose sides lie along the axes of a frame. */
public final class RoundedBox implements Solid {

  private final Placed placed;
  private final double a;
  private final double b;
  private final double c;
  private final double rounding;
  private final Ball bounds;

  /**
   * A box around the origin of its frame.
   *
   * @param placed where its centre and axes lie
   * @param a half its length along the frame's x, positive
   * @param b half its length along the frame's y, positive
   * @param c half its length along the frame's z, positive
   * @param rounding radius of the edges, at most the least half-length
   */
  public RoundedBox(Placed placed, double a, double b, double c, double rounding) {
    this.placed = placed;
    this.a = a - rounding;
    this.b = b - rounding;
    this.c = c - rounding;
    this.rounding = rounding;
    bounds = new Ball(placed.x(), placed.y(), placed.z(), Math.sqrt(a * a + b * b + c * c));
  }

  @Override
  public double distance(double x, double y, double z) {
    double dx = Math.abs(placed.localX(x, y, z)) - a;
    double dy = Math.abs(placed.localY(x, y, z)) - b;
    double dz = Math.abs(placed.localZ(x, y, z)) - c;
    double ox = Math.max(dx, 0);
    double oy = Math.max(dy, 0);
    double oz = Math.max(dz, 0);
    double inside = Math.min(Math.max(dx, Math.max(dy, dz)), 0);
    return Math.sqrt(ox * ox + oy * oy + oz * oz) + inside - rounding;
  }

  @Override
  public Ball bounds() {
    return bounds;
  }
}
