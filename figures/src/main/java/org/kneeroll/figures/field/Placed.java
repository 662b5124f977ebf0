package org.kneeroll.figures.field;

/**
 * Where something lies and how it is turned, unpacked for speed.
 *
 * @param x of its origin in the world
 * @param y of its origin in the world
 * @param z of its origin in the world
 * @param axes its x, y and z axes as unit vectors in the world, nine numbers; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // nine doubles, read in the innermost loop
public record Placed(double x, double y, double z, double[] axes) {

  /**
   * A point given in this frame, as x, y and z in the world.
   *
   * @param lx along the frame's x axis
   * @param ly along the frame's y axis
   * @param lz along the frame's z axis
   */
  public double[] at(double lx, double ly, double lz) {
    return new double[] {
      x + axes[0] * lx + axes[3] * ly + axes[6] * lz,
      y + axes[1] * lx + axes[4] * ly + axes[7] * lz,
      z + axes[2] * lx + axes[5] * ly + axes[8] * lz
    };
  }

  /** A frame with the same axes and its origin at a point given in this one. */
  public Placed moved(double lx, double ly, double lz) {
    double[] origin = at(lx, ly, lz);
    return new Placed(origin[0], origin[1], origin[2], axes);
  }

  /** A frame turned about its own z axis: its -y axis swings towards its x axis. */
  public Placed bent(double degrees) {
    double c = StrictMath.cos(StrictMath.toRadians(degrees));
    double s = StrictMath.sin(StrictMath.toRadians(degrees));
    double[] turned = axes.clone();
    for (int i = 0; i < 3; i++) {
      turned[i] = axes[i] * c + axes[3 + i] * s;
      turned[3 + i] = axes[3 + i] * c - axes[i] * s;
    }
    return new Placed(x, y, z, turned);
  }

  /** A frame turned about its own x axis: its -y axis swings towards its z axis. */
  public Placed spread(double degrees) {
    double c = StrictMath.cos(StrictMath.toRadians(degrees));
    double s = StrictMath.sin(StrictMath.toRadians(degrees));
    double[] turned = axes.clone();
    for (int i = 0; i < 3; i++) {
      turned[3 + i] = axes[3 + i] * c - axes[6 + i] * s;
      turned[6 + i] = axes[6 + i] * c + axes[3 + i] * s;
    }
    return new Placed(x, y, z, turned);
  }

  /** How far along this frame's x axis a point of the world lies. */
  public double localX(double px, double py, double pz) {
    return (px - x) * axes[0] + (py - y) * axes[1] + (pz - z) * axes[2];
  }

  /** How far along this frame's y axis a point of the world lies. */
  public double localY(double px, double py, double pz) {
    return (px - x) * axes[3] + (py - y) * axes[4] + (pz - z) * axes[5];
  }

  /** How far along this frame's z axis a point of the world lies. */
  public double localZ(double px, double py, double pz) {
    return (px - x) * axes[6] + (py - y) * axes[7] + (pz - z) * axes[8];
  }
}
