package org.kneeroll.figures.field;

/** A stretched ball whose axes lie in a frame. */
public final class Ellipsoid implements Solid {

  private final Placed placed;
  private final double perA;
  private final double perB;
  private final double perC;
  private final double least;
  private final Ball bounds;

  /**
   * An ellipsoid around the origin of its frame.
   *
   * @param placed where its centre and axes lie
   * @param a half-axis along the frame's x, positive
   * @param b half-axis along the frame's y, positive
   * @param c half-axis along the frame's z, positive
   */
  public Ellipsoid(Placed placed, double a, double b, double c) {
    this.placed = placed;
    perA = 1 / a;
    perB = 1 / b;
    perC = 1 / c;
    least = Math.min(a, Math.min(b, c));
    bounds = new Ball(placed.x(), placed.y(), placed.z(), Math.max(a, Math.max(b, c)));
  }

  /** First-order distance: exact on the surface, a little off away from it. */
  @Override
  public double distance(double x, double y, double z) {
    double px = placed.localX(x, y, z) * perA;
    double py = placed.localY(x, y, z) * perB;
    double pz = placed.localZ(x, y, z) * perC;
    double scale = Math.sqrt(px * px + py * py + pz * pz);
    double gx = px * perA;
    double gy = py * perB;
    double gz = pz * perC;
    double slope = Math.sqrt(gx * gx + gy * gy + gz * gz);
    return slope < 1e-9 ? -least : scale * (scale - 1) / slope;
  }

  @Override
  public Ball bounds() {
    return bounds;
  }
}
