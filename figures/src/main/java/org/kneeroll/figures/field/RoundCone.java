package org.kneeroll.figures.field;

/** What two balls and the cone that touches both enclose: a limb that gets thinner. */
public final class RoundCone implements Solid {

  private final double ax;
  private final double ay;
  private final double az;
  private final double ux;
  private final double uy;
  private final double uz;
  private final double lengthSquared;
  private final double firstRadius;
  private final double radiusDifference;
  private final double slantSquared;
  private final double inverseSquare;
  private final double secondRadius;
  private final Ball bounds;

  /**
   * A cone between two points with a radius at each.
   *
   * @param a x, y and z of the first end
   * @param radiusA at the first end, positive
   * @param b x, y and z of the second end
   * @param radiusB at the second end, positive
   */
  public RoundCone(double[] a, double radiusA, double[] b, double radiusB) {
    ax = a[0];
    ay = a[1];
    az = a[2];
    ux = b[0] - ax;
    uy = b[1] - ay;
    uz = b[2] - az;
    lengthSquared = Math.max(1e-12, ux * ux + uy * uy + uz * uz);
    firstRadius = radiusA;
    secondRadius = radiusB;
    radiusDifference = radiusA - radiusB;
    slantSquared = Math.max(1e-12, lengthSquared - radiusDifference * radiusDifference);
    inverseSquare = 1 / lengthSquared;
    bounds = new Ball(ax, ay, az, radiusA).with(new Ball(b[0], b[1], b[2], radiusB));
  }

  /** Source: I. Quilez, distance functions, "round cone" (published method, own code). */
  @Override
  public double distance(double x, double y, double z) {
    double px = x - ax;
    double py = y - ay;
    double pz = z - az;
    double along = px * ux + py * uy + pz * uz;
    double beyond = along - lengthSquared;
    double cx = px * lengthSquared - ux * along;
    double cy = py * lengthSquared - uy * along;
    double cz = pz * lengthSquared - uz * along;
    double across = cx * cx + cy * cy + cz * cz;
    double alongSquare = along * along * lengthSquared;
    double beyondSquare = beyond * beyond * lengthSquared;
    double k = Math.signum(radiusDifference) * radiusDifference * radiusDifference * across;
    if (Math.signum(beyond) * slantSquared * beyondSquare > k) {
      return Math.sqrt(across + beyondSquare) * inverseSquare - secondRadius;
    }
    if (Math.signum(along) * slantSquared * alongSquare < k) {
      return Math.sqrt(across + alongSquare) * inverseSquare - firstRadius;
    }
    return (Math.sqrt(across * slantSquared * inverseSquare) + along * radiusDifference)
            * inverseSquare
        - firstRadius;
  }

  @Override
  public Ball bounds() {
    return bounds;
  }
}
