package org.kneeroll.figures.field;

/** What two balls and the cone that touches both enclose: a limb that gets thinner. */
public final class RoundCone implements Solid {

  private final double ax;
  private final double ay;
  private final double az;
  private final double ux;
  private final double uy;
  private final double uz;
  private final double length;
  private final double firstRadius;
  private final double secondRadius;
  private final double sine;
  private final double cosine;
  private final Ball bounds;

  /**
   * A cone between two points with a radius at each. Where one ball holds the other, that ball is
   * all there is.
   *
   * @param a x, y and z of the first end
   * @param radiusA at the first end, positive
   * @param b x, y and z of the second end
   * @param radiusB at the second end, positive
   */
  public RoundCone(double[] a, double radiusA, double[] b, double radiusB) {
    double dx = b[0] - a[0];
    double dy = b[1] - a[1];
    double dz = b[2] - a[2];
    double apart = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy + dz * dz));
    boolean nested = apart <= Math.abs(radiusA - radiusB);
    double[] start = nested && radiusB > radiusA ? b : a;
    ax = start[0];
    ay = start[1];
    az = start[2];
    ux = dx / apart;
    uy = dy / apart;
    uz = dz / apart;
    length = nested ? 0 : apart;
    firstRadius = nested ? Math.max(radiusA, radiusB) : radiusA;
    secondRadius = nested ? firstRadius : radiusB;
    sine = (firstRadius - secondRadius) / apart;
    cosine = Math.sqrt(1 - sine * sine);
    bounds = new Ball(ax, ay, az, radiusA).with(new Ball(b[0], b[1], b[2], radiusB));
  }

  /** The way to the axis leads square to the slanted side, unless it ends beside the axis. */
  @Override
  public double distance(double x, double y, double z) {
    double px = x - ax;
    double py = y - ay;
    double pz = z - az;
    double along = px * ux + py * uy + pz * uz;
    double square = px * px + py * py + pz * pz;
    double acrossSquare = Math.max(0, square - along * along);
    double across = Math.sqrt(acrossSquare);
    double foot = along * cosine - across * sine;
    if (foot <= 0) {
      return Math.sqrt(square) - firstRadius;
    }
    if (foot >= length * cosine) {
      double beyond = along - length;
      return Math.sqrt(acrossSquare + beyond * beyond) - secondRadius;
    }
    return across * cosine + along * sine - firstRadius;
  }

  @Override
  public Ball bounds() {
    return bounds;
  }
}
