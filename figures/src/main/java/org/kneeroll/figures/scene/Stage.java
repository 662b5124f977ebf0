package org.kneeroll.figures.scene;

import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.Surface;
import org.kneeroll.figures.field.Ball;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.flesh.Part;
import org.kneeroll.figures.raster.Camera;

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
  private static final double MAT = 0.03;
  private static final double BED = 0.055;
  private static final int OVAL_POINTS = 72;

  /** An oval around the corners of the box would be 1.41 times as wide; feet reach less far. */
  private static final double OVAL_GROWTH = 1.12;

  /** The stage for a body: a patch of floor for one whose head is high, else a mat or a bed. */
  public static Stage under(PlacedBody body, Surface ground, Field field) {
    boolean upright = body.at(Landmark.CROWN).y() > UPRIGHT;
    double[] box = {1e9, -1e9, 1e9, -1e9};
    field.visit(
        piece -> {
          Ball ball = piece.solid().bounds();
          if (upright && ball.y() - ball.radius() > 0.15) {
            return;
          }
          double reach =
              Part.isProp(piece.part()) && !upright ? ball.radius() * 0.7 : ball.radius();
          box[0] = Math.min(box[0], ball.x() - reach);
          box[1] = Math.max(box[1], ball.x() + reach);
          box[2] = Math.min(box[2], ball.z() - reach);
          box[3] = Math.max(box[3], ball.z() + reach);
        });
    double margin = 0.06;
    double thickness = ground == Surface.BED || ground == Surface.PLINTH ? BED : MAT;
    double middle = (box[2] + box[3]) / 2;
    double half = Math.max((box[3] - box[2]) / 2 + margin, upright ? 0.16 : 0.33);
    return new Stage(
        !upright, thickness, box[0] - margin, box[1] + margin, middle - half, middle + half);
  }

  /** The four corners of the top as x and z, in turn. */
  public double[][] corners() {
    return new double[][] {{left, far}, {right, far}, {right, near}, {left, near}};
  }

  /** Points of the oval on the floor, as x and z. */
  public double[][] oval() {
    double[][] points = new double[OVAL_POINTS][];
    double a = (right - left) / 2 * OVAL_GROWTH;
    double b = (near - far) / 2 * OVAL_GROWTH;
    for (int i = 0; i < OVAL_POINTS; i++) {
      double angle = StrictMath.PI * 2 * i / OVAL_POINTS;
      points[i] =
          new double[] {
            (left + right) / 2 + a * StrictMath.cos(angle),
            (far + near) / 2 + b * StrictMath.sin(angle)
          };
    }
    return points;
  }

  /** How far a camera sees it: least and greatest across, least and greatest down. */
  public double[] seenBy(Camera camera) {
    double[] box = {1e9, -1e9, 1e9, -1e9};
    if (!isSlab) {
      for (double[] p : oval()) {
        double across = camera.across(p[0], 0, p[1]);
        double down = camera.down(p[0], 0, p[1]);
        box[0] = Math.min(box[0], across);
        box[1] = Math.max(box[1], across);
        box[2] = Math.min(box[2], down);
        box[3] = Math.max(box[3], down);
      }
      return box;
    }
    for (double[] corner : corners()) {
      for (double y : new double[] {0, -thickness}) {
        double across = camera.across(corner[0], y, corner[1]);
        double down = camera.down(corner[0], y, corner[1]);
        box[0] = Math.min(box[0], across);
        box[1] = Math.max(box[1], across);
        box[2] = Math.min(box[2], down);
        box[3] = Math.max(box[3], down);
      }
    }
    return box;
  }
}
