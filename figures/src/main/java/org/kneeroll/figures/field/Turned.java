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
  private final double perLength;
  private final Course radius;
  private final Course bow;
  private final double slack;
  private final double widest;
  private final double farSquare;
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
    if (radius.length < 2 || radius.length != bow.length) {
      throw new IllegalArgumentException(radius.length + " radii, " + bow.length + " bows");
    }
    this.placed = placed;
    this.length = length;
    this.perLength = 1 / length;
    this.radius = new Course(radius);
    this.bow = new Course(bow);
    double most = 0;
    double steepest = 0;
    for (int i = 0; i < radius.length; i++) {
      most = Math.max(most, radius[i] + Math.abs(bow[i]));
      if (i > 0) {
        double change = Math.abs(radius[i] - radius[i - 1]) + Math.abs(bow[i] - bow[i - 1]);
        steepest = Math.max(steepest, 1.3 * change * (radius.length - 1) / length);
      }
    }
    slack = 1 / Math.sqrt(1 + steepest * steepest);
    widest = most;
    farSquare = (widest + FAR) * (widest + FAR);
    double[] middle = placed.at(0, -length / 2, 0);
    bounds = new Ball(middle[0], middle[1], middle[2], length / 2 + widest);
  }

  @Override
  public double distance(double x, double y, double z) {
    double along = -placed.localY(x, y, z);
    double share = along <= 0 ? 0 : along >= length ? 1 : along * perLength;
    double forward = placed.localX(x, y, z);
    double dy = along - share * length;
    double dz = placed.localZ(x, y, z);
    double beside = dy * dy + dz * dz;
    double square = forward * forward + beside;
    if (square > farSquare) {
      return (Math.sqrt(square) - widest) * slack;
    }
    double dx = forward - bow.at(share);
    return (Math.sqrt(dx * dx + beside) - radius.at(share)) * slack;
  }

  @Override
  public Ball bounds() {
    return bounds;
  }
}
