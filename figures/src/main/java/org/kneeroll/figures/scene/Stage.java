package org.kneeroll.figures.scene;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.Surface;
import org.kneeroll.figures.field.Ball;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.raster.Camera;
import org.kneeroll.figures.raster.Detail;
import org.kneeroll.figures.raster.Raster;
import org.kneeroll.figures.raster.Tracer;
import org.kneeroll.figures.raster.Window;

/**
 * What a body lies or stands on, at height 0.
 *
 * @param isSlab whether it is a mat or bed with edges; otherwise a round patch of floor
 * @param thickness of a mat or bed, in metres
 * @param left least x, in metres
 * @param right greatest x
 * @param far least z
 * @param near greatest z
 */
public record Stage(
    boolean isSlab, double thickness, double left, double right, double far, double near) {

  private static final double UPRIGHT = 0.85;

  /** Nothing that stands on a floor is taken to reach further round its middle, in metres. */
  private static final double FOOT = 0.13;

  /** What hangs higher than this does not stand on the floor, in metres. */
  private static final double ANKLE = 0.15;

  /** How close the look from above is at what lies on a mat. */
  private static final double RAYS_PER_METRE = 50;

  private static final double MAT = 0.03;
  private static final double BED = 0.055;

  /** How round the corners of a mat are, in metres. */
  private static final double ROUNDING = 0.24;

  /** Where the control points of a quarter of a circle lie, as a share of its radius. */
  private static final double QUARTER = 0.5522847498307936;

  private static final int SAMPLES = 12;

  /** An oval around the corners of the box would be 1.41 times as wide; feet reach less far. */
  private static final double OVAL_GROWTH = 1.12;

  /** The stage for a body: a patch of floor for one whose head is high, else a mat or a bed. */
  public static Stage under(PlacedBody body, Surface ground, Field field) {
    boolean upright = body.at(Landmark.CROWN).y() > UPRIGHT;
    double[] box = upright ? standing(field) : fromAbove(field);
    double margin = upright ? 0.02 : 0.06;
    double thickness = ground == Surface.BED || ground == Surface.PLINTH ? BED : MAT;
    double middle = (box[2] + box[3]) / 2;
    double half = Math.max((box[3] - box[2]) / 2 + margin, upright ? 0.16 : 0.25);
    return new Stage(
        !upright, thickness, box[0] - margin, box[1] + margin, middle - half, middle + half);
  }

  /** Least and greatest x, least and greatest z of what is near the floor. */
  private static double[] standing(Field field) {
    double[] box = {1e9, -1e9, 1e9, -1e9};
    field.visit(
        piece -> {
          Ball ball = piece.solid().bounds();
          if (ball.y() - ball.radius() < ANKLE) {
            double reach = Math.min(ball.radius(), FOOT);
            box[0] = Math.min(box[0], ball.x() - reach);
            box[1] = Math.max(box[1], ball.x() + reach);
            box[2] = Math.min(box[2], ball.z() - reach);
            box[3] = Math.max(box[3], ball.z() + reach);
          }
        });
    return box;
  }

  /** Least and greatest x, least and greatest z of all that is there. */
  private static double[] fromAbove(Field field) {
    double[] box = {1e9, -1e9, 1e9, -1e9};
    field.visit(
        piece -> {
          Ball ball = piece.solid().bounds();
          box[0] = Math.min(box[0], ball.x() - ball.radius());
          box[1] = Math.max(box[1], ball.x() + ball.radius());
          box[2] = Math.min(box[2], ball.z() - ball.radius());
          box[3] = Math.max(box[3], ball.z() + ball.radius());
        });
    Window window = Window.around(box[0], box[2], box[1], box[3], RAYS_PER_METRE);
    Raster seen = Tracer.trace(field, Camera.at(0, 90), window, Detail.PARTS);
    double[] tight = {1e9, -1e9, 1e9, -1e9};
    for (int row = 0; row < seen.rows(); row++) {
      for (int column = 0; column < seen.columns(); column++) {
        if (seen.part(column, row) != 0) {
          double x = window.left() + column / RAYS_PER_METRE;
          double z = window.top() + row / RAYS_PER_METRE;
          tight[0] = Math.min(tight[0], x);
          tight[1] = Math.max(tight[1], x);
          tight[2] = Math.min(tight[2], z);
          tight[3] = Math.max(tight[3], z);
        }
      }
    }
    return tight;
  }

  /**
   * The four corners of the ground in turn, each a curve of four points, as x and z: begin, two
   * control points, end. From each to the next goes a straight line. A mat has round corners; an
   * oval of floor is nothing but corners.
   *
   * <p>Round corners keep a picture that looks along a diagonal of the mat small, and the person in
   * it large.
   */
  public double[][][] corners() {
    double growth = isSlab ? 1 : OVAL_GROWTH;
    double alongX = (right - left) / 2 * growth;
    double alongZ = (near - far) / 2 * growth;
    double roundX = isSlab ? Math.min(ROUNDING, Math.min(alongX, alongZ)) : alongX;
    double roundZ = isSlab ? roundX : alongZ;
    double[][][] corners = new double[4][4][];
    for (int i = 0; i < 4; i++) {
      double gx = i == 0 || i == 3 ? 1 : -1;
      double gz = i < 2 ? 1 : -1;
      double x = (left + right) / 2 + gx * (alongX - roundX);
      double z = (far + near) / 2 + gz * (alongZ - roundZ);
      double[] onSide = {x + gx * roundX, z};
      double[] towardsSide = {x + gx * roundX, z + gz * roundZ * QUARTER};
      double[] towardsEnd = {x + gx * roundX * QUARTER, z + gz * roundZ};
      double[] onEnd = {x, z + gz * roundZ};
      corners[i] =
          i % 2 == 0
              ? new double[][] {onSide, towardsSide, towardsEnd, onEnd}
              : new double[][] {onEnd, towardsEnd, towardsSide, onSide};
    }
    return corners;
  }

  /** How far a camera sees it: least and greatest across, least and greatest down. */
  public double[] seenBy(Camera camera) {
    double[] box = {1e9, -1e9, 1e9, -1e9};
    for (double[] p : rim()) {
      for (double y : new double[] {0, isSlab ? -thickness : 0}) {
        double across = camera.across(p[0], y, p[1]);
        double down = camera.down(p[0], y, p[1]);
        box[0] = Math.min(box[0], across);
        box[1] = Math.max(box[1], across);
        box[2] = Math.min(box[2], down);
        box[3] = Math.max(box[3], down);
      }
    }
    return box;
  }

  /** Points along all corners, as x and z. */
  public List<double[]> rim() {
    List<double[]> rim = new ArrayList<>();
    for (double[][] corner : corners()) {
      for (int i = 0; i <= SAMPLES; i++) {
        rim.add(on(corner, (double) i / SAMPLES));
      }
    }
    return rim;
  }

  private static double[] on(double[][] curve, double t) {
    double u = 1 - t;
    double[] point = new double[2];
    for (int k = 0; k < 2; k++) {
      point[k] =
          u * u * u * curve[0][k]
              + 3 * u * u * t * curve[1][k]
              + 3 * u * t * t * curve[2][k]
              + t * t * t * curve[3][k];
    }
    return point;
  }
}
