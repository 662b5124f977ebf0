package org.kneeroll.figures.raster;

/**
 * A view without perspective: parallel rays from far away.
 *
 * @param right x, y and z of the unit vector that points right in the picture
 * @param up x, y and z of the unit vector that points up in the picture
 * @param toViewer x, y and z of the unit vector that points to the viewer
 */
@SuppressWarnings("ArrayRecordComponent") // three numbers each, never handed out for writing
public record Camera(double[] right, double[] up, double[] toViewer) {

  /**
   * A camera that stands around an upright axis.
   *
   * @param azimuthDegrees from the world's z axis towards its x axis
   * @param elevationDegrees above the horizon, -90 to 90
   */
  public static Camera at(double azimuthDegrees, double elevationDegrees) {
    double azimuth = StrictMath.toRadians(azimuthDegrees);
    double elevation = StrictMath.toRadians(elevationDegrees);
    double sa = StrictMath.sin(azimuth);
    double ca = StrictMath.cos(azimuth);
    double se = StrictMath.sin(elevation);
    double ce = StrictMath.cos(elevation);
    return new Camera(
        new double[] {ca, 0, -sa},
        new double[] {-sa * se, ce, -ca * se},
        new double[] {sa * ce, se, ca * ce});
  }

  /** How far right a point is seen, in metres. */
  public double across(double x, double y, double z) {
    return right[0] * x + right[1] * y + right[2] * z;
  }

  /** How far down a point is seen, in metres. */
  public double down(double x, double y, double z) {
    return -(up[0] * x + up[1] * y + up[2] * z);
  }

  /** How near a point is to the viewer, in metres; more is nearer. */
  public double nearness(double x, double y, double z) {
    return toViewer[0] * x + toViewer[1] * y + toViewer[2] * z;
  }
}
