package org.kneeroll.figures.field;

/**
 * A round body whose radius changes smoothly along a straight axis, as of turned wood: a thigh, a
 * calf, a forearm. One of these has no bumps where several cones would overlap.
 */
public final class Turned implements Solid {

  /** From here on, in metres, it is enough to know that it is no nearer. */
  private static final double FAR = 0.1;

  private final Placed placed;
  private final double length;
  private final double[] radius;
  private final double[] bow;
  private final double flatness;
  private final double slack;
  private final double widest;
  private final Ball bounds;

  /**
   * A body that begins at the origin of a frame and lies along its -y axis.
   *
   * @param placed where it begins and which way it lies
   * @param length of the axis between the middles of its round ends, positive
   * @param radius at equal distances along the axis, at least two
   * @param bow how far the middle lies towards the frame's x axis, at the same places
   */
  public Turned(Placed placed, double length, double[] radius, double[] bow) {
    this(placed, length, radius, bow, 1);
  }

  /**
   * A body that is not round but oval.
   *
   * @param flatness its breadth along z as a multiple of its depth along x
   */
  public Turned(Placed placed, double length, double[] radius, double[] bow, double flatness) {
    if (radius.length < 2 || radius.length != bow.length) {
      throw new IllegalArgumentException(radius.length + " radii, " + bow.length + " bows");
    }
    this.placed = placed;
    this.length = length;
    this.radius = radius.clone();
    this.bow = bow.clone();
    this.flatness = flatness;
    double most = 0;
    double steepest = 0;
    for (int i = 0; i < radius.length; i++) {
      most = Math.max(most, radius[i] * Math.max(1, flatness) + Math.abs(bow[i]));
      if (i > 0) {
        double change = Math.abs(radius[i] - radius[i - 1]) + Math.abs(bow[i] - bow[i - 1]);
        steepest = Math.max(steepest, 1.3 * change * (radius.length - 1) / length);
      }
    }
    slack = 1 / Math.sqrt(1 + steepest * steepest);
    widest = most;
    double[] middle = placed.at(0, -length / 2, 0);
    bounds = new Ball(middle[0], middle[1], middle[2], length / 2 + widest);
  }

  @Override
  public double distance(double x, double y, double z) {
    double along = -placed.localY(x, y, z);
    double t = along <= 0 ? 0 : along >= length ? 1 : along / length;
    double forward = placed.localX(x, y, z);
    double dy = along - t * length;
    double dz = placed.localZ(x, y, z);
    double away = Math.sqrt(forward * forward + dy * dy + dz * dz) - widest;
    if (away > FAR) {
      return away * slack;
    }
    double place = t * (radius.length - 1);
    int i = Math.min(radius.length - 2, (int) place);
    double f = place - i;
    double dx = forward - between(bow, i, f);
    double r = between(radius, i, f);
    if (flatness != 1) {
      dz /= flatness;
      double scaled = Math.sqrt(dx * dx + dy * dy + dz * dz) - r;
      return scaled * slack * Math.min(1, flatness);
    }
    return (Math.sqrt(dx * dx + dy * dy + dz * dz) - r) * slack;
  }

  /** The curve of Catmull and Rom through the values, level at both ends. */
  private static double between(double[] v, int i, double f) {
    double b = v[i];
    double c = v[i + 1];
    double before = i == 0 ? 0 : (c - v[i - 1]) / 2;
    double after = i + 2 >= v.length ? 0 : (v[i + 2] - b) / 2;
    double f2 = f * f;
    double f3 = f2 * f;
    return (2 * f3 - 3 * f2 + 1) * b
        + (f3 - 2 * f2 + f) * before
        + (3 * f2 - 2 * f3) * c
        + (f3 - f2) * after;
  }

  @Override
  public Ball bounds() {
    return bounds;
  }
}
