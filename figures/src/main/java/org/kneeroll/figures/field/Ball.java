package org.kneeroll.figures.field;

/**
 * A ball around something, for leaving out early what is too far away to matter.
 *
 * @param x of the centre
 * @param y of the centre
 * @param z of the centre
 * @param radius not negative
 */
public record Ball(double x, double y, double z, double radius) {

  /** A distance that no point outside undercuts; negative inside. */
  double distance(double px, double py, double pz) {
    double dx = px - x;
    double dy = py - y;
    double dz = pz - z;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - radius;
  }

  /** Whether a point lies nearer to the ball than some distance, or in it; takes no root. */
  public boolean isWithin(double reach, double px, double py, double pz) {
    double dx = px - x;
    double dy = py - y;
    double dz = pz - z;
    double most = radius + reach;
    return most > 0 && dx * dx + dy * dy + dz * dz < most * most;
  }

  /** A ball around this one and another. */
  Ball with(Ball other) {
    double gap = other.distance(x, y, z) + other.radius;
    if (gap + other.radius <= radius) {
      return this;
    }
    if (gap + radius <= other.radius) {
      return other;
    }
    double grown = (gap + radius + other.radius) / 2;
    double share = (grown - radius) / gap;
    return new Ball(
        x + (other.x - x) * share, y + (other.y - y) * share, z + (other.z - z) * share, grown);
  }

  /** This ball with a larger radius. */
  Ball grownBy(double margin) {
    return new Ball(x, y, z, radius + margin);
  }
}
