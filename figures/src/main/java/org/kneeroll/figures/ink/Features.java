package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.figures.contour.Polyline;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Placed;
import org.kneeroll.figures.flesh.Figure;
import org.kneeroll.figures.flesh.Part;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.raster.Camera;
import org.kneeroll.figures.raster.Raster;

/** The lines of a calm face, and strands of hair: drawn on the skin where the skin is seen. */
final class Features {

  private static final double FACE_MM = 0.26;
  private static final double STRAND_MM = 0.16;
  private static final double STEP = 0.0012;
  private static final double VISIBLE = 0.007;

  private final Placed head;
  private final Field surface;
  private final Camera camera;
  private final Raster raster;
  private final Pen pen;

  /**
   * Features of a head.
   *
   * @param head the frame whose origin lies at the height of the chin
   * @param surface skull, face and hair
   */
  Features(Placed head, Field surface, Camera camera, Raster raster, Pen pen) {
    this.head = head;
    this.surface = surface;
    this.camera = camera;
    this.raster = raster;
    this.pen = pen;
  }

  /** Points in metres: forward from the middle of the head, above the chin, to the right. */
  private static final double[][] EYE = {
    {0.100, 0.0975, 0.0205},
    {0.100, 0.0940, 0.0265},
    {0.097, 0.0930, 0.0325},
    {0.092, 0.0942, 0.0390},
    {0.086, 0.0985, 0.0445}
  };

  private static final double[][] BROW = {
    {0.104, 0.1165, 0.0165},
    {0.102, 0.1205, 0.0275},
    {0.095, 0.1205, 0.0385},
    {0.086, 0.1160, 0.0480}
  };

  private static final double[][] MOUTH = {
    {0.088, 0.0445, -0.0225},
    {0.094, 0.0385, -0.0145},
    {0.098, 0.0362, 0},
    {0.094, 0.0385, 0.0145},
    {0.088, 0.0445, 0.0225}
  };

  private static final double[][] NOSE = {
    {0.102, 0.0745, -0.0120},
    {0.108, 0.0712, -0.0060},
    {0.110, 0.0700, 0},
    {0.108, 0.0712, 0.0060},
    {0.102, 0.0745, 0.0120}
  };

  private static final double[][][] STRANDS = {
    {{0.055, 0.195, 0.030}, {0.020, 0.222, 0.034}, {-0.030, 0.226, 0.028}},
    {{0.040, 0.165, 0.065}, {0.000, 0.190, 0.072}, {-0.050, 0.190, 0.060}},
    {{-0.030, 0.120, 0.082}, {-0.060, 0.150, 0.070}, {-0.085, 0.165, 0.045}}
  };

  void draw() {
    List<Polyline> face = new ArrayList<>();
    for (int g = -1; g <= 1; g += 2) {
      seen(EYE, g, Part.HEAD, face);
      seen(BROW, g, Part.HEAD, face);
    }
    seen(MOUTH, 1, Part.HEAD, face);
    seen(NOSE, 1, Part.HEAD, face);
    if (!face.isEmpty()) {
      pen.stroke(Ink.LINE, FACE_MM, face);
    }
    List<Polyline> strands = new ArrayList<>();
    for (double[][] strand : STRANDS) {
      for (int g = -1; g <= 1; g += 2) {
        seen(strand, g, Part.HAIR, strands);
      }
    }
    if (!strands.isEmpty()) {
      pen.stroke(Ink.HAIR_DARK, STRAND_MM, strands);
    }
  }

  private void seen(double[][] course, int sign, int part, List<Polyline> lines) {
    double size = Figure.headSize();
    List<double[]> run = new ArrayList<>();
    for (double[] point : bent(course)) {
      double[] p = snapped(head.at(point[0] * size, point[1] * size, sign * point[2] * size));
      double x = raster.window().x(camera.across(p[0], p[1], p[2]));
      double y = raster.window().y(camera.down(p[0], p[1], p[2]));
      if (isSeen(x, y, camera.nearness(p[0], p[1], p[2]), part)) {
        run.add(new double[] {x, y});
      } else {
        finish(run, lines);
        run = new ArrayList<>();
      }
    }
    finish(run, lines);
  }

  private void finish(List<double[]> run, List<Polyline> lines) {
    if (run.size() > 3) {
      Polyline line = new Polyline(run, false);
      if (line.length() > 0.35 * pen.raysPerMm()) {
        lines.add(line.resampled(0.7).smoothed(1));
      }
    }
  }

  private boolean isSeen(double x, double y, double nearness, int part) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    return raster.part(column, row) == part
        && Math.abs(raster.nearness(column, row) - nearness) < VISIBLE;
  }

  /** Points close together on the smooth curve through a few. */
  private static List<double[]> bent(double[][] p) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i + 1 < p.length; i++) {
      double[] a = p[Math.max(0, i - 1)];
      double[] b = p[i];
      double[] c = p[i + 1];
      double[] d = p[Math.min(p.length - 1, i + 2)];
      for (int k = 0; k < 8; k++) {
        double t = k / 8.0;
        double[] q = new double[3];
        for (int j = 0; j < 3; j++) {
          q[j] =
              b[j]
                  + t * (c[j] - a[j]) / 2
                  + t * t * (a[j] - 2.5 * b[j] + 2 * c[j] - d[j] / 2)
                  + t * t * t * (1.5 * b[j] - a[j] / 2 - 1.5 * c[j] + d[j] / 2);
        }
        points.add(q);
      }
    }
    points.add(p[p.length - 1]);
    return points;
  }

  private double[] snapped(double[] start) {
    double[] p = start.clone();
    for (int i = 0; i < 5; i++) {
      double d = surface.distance(p[0], p[1], p[2]);
      double gx = surface.distance(p[0] + STEP, p[1], p[2]) - d;
      double gy = surface.distance(p[0], p[1] + STEP, p[2]) - d;
      double gz = surface.distance(p[0], p[1], p[2] + STEP) - d;
      double length = Math.max(1e-9, Math.sqrt(gx * gx + gy * gy + gz * gz));
      p[0] -= d * gx / length;
      p[1] -= d * gy / length;
      p[2] -= d * gz / length;
    }
    return p;
  }
}
