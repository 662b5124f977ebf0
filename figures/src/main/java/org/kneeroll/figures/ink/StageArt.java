package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.contour.Loops;
import org.kneeroll.figures.contour.Polyline;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.raster.Camera;
import org.kneeroll.figures.raster.Window;
import org.kneeroll.figures.scene.Stage;

/** Draws what a body rests on, and the shadow where it touches that. */
final class StageArt {

  private static final double EDGE_MM = 0.16;
  private static final double SHADOW_REACH = 0.032;
  private static final int STEP = 4;
  private static final double LEAST_SHADOW_MM2 = 1.5;

  private final Stage stage;
  private final Camera camera;
  private final Window window;
  private final Pen pen;

  StageArt(Stage stage, Camera camera, Window window, Pen pen) {
    this.stage = stage;
    this.camera = camera;
    this.window = window;
    this.pen = pen;
  }

  void draw(Field field) {
    if (stage.isSlab()) {
      slab();
    } else {
      pen.add(Ink.FLOOR, 0, rim(0));
    }
    shadow(field);
  }

  /** The rim of the ground at a height. */
  private List<Outline.Segment> rim(double y) {
    List<Outline.Segment> rim = new ArrayList<>();
    for (double[][] corner : stage.corners()) {
      double[] begin = seen(corner[0], y);
      double[] first = seen(corner[1], y);
      double[] second = seen(corner[2], y);
      double[] end = seen(corner[3], y);
      rim.add(
          rim.isEmpty()
              ? new Outline.Move(begin[0], begin[1])
              : new Outline.Line(begin[0], begin[1]));
      rim.add(new Outline.Curve(first[0], first[1], second[0], second[1], end[0], end[1]));
    }
    rim.add(new Outline.Close());
    return rim;
  }

  private double[] seen(double[] p, double y) {
    return new double[] {
      window.x(camera.across(p[0], y, p[1])), window.y(camera.down(p[0], y, p[1]))
    };
  }

  /** The bottom, what joins it to the top at both ends of the view, and the top over both. */
  private void slab() {
    List<Outline.Segment> bottom = rim(-stage.thickness());
    List<Outline.Segment> top = rim(0);
    int edge = pen.units(EDGE_MM);
    pen.add(Ink.MAT_EDGE, 0, bottom);
    pen.add(Ink.FINE_LINE, edge, bottom);
    between(edge);
    pen.add(Ink.MAT, 0, top);
    pen.add(Ink.FINE_LINE, edge, top);
  }

  /** From the ends of the top that are furthest left and right straight down to the bottom. */
  private void between(int edge) {
    double[] left = {1e9, 0};
    double[] right = {-1e9, 0};
    for (double[] point : stage.rim()) {
      double[] p = seen(point, 0);
      left = p[0] < left[0] ? p : left;
      right = p[0] > right[0] ? p : right;
    }
    double drop = window.y(camera.down(0, -stage.thickness(), 0)) - window.y(camera.down(0, 0, 0));
    List<Outline.Segment> leftEnd =
        List.of(new Outline.Move(left[0], left[1]), new Outline.Line(left[0], left[1] + drop));
    List<Outline.Segment> rightEnd =
        List.of(new Outline.Move(right[0], right[1] + drop), new Outline.Line(right[0], right[1]));
    List<Outline.Segment> side = new ArrayList<>(leftEnd);
    side.add(new Outline.Line(right[0], right[1] + drop));
    side.add(new Outline.Line(right[0], right[1]));
    pen.add(Ink.MAT_EDGE, 0, side);
    List<Outline.Segment> ends = new ArrayList<>(leftEnd);
    ends.addAll(rightEnd);
    pen.add(Ink.FINE_LINE, edge, ends);
  }

  /** Where the ground lies close under something. */
  private void shadow(Field field) {
    int columns = window.columns() / STEP + 1;
    int rows = window.rows() / STEP + 1;
    double[] gap = new double[columns * rows];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        gap[y * columns + x] = gapAt(field, x * STEP, y * STEP) - SHADOW_REACH;
      }
    }
    Loops.Region dark =
        (x, y) -> x >= 0 && y >= 0 && x < columns && y < rows && gap[y * columns + x] < 0;
    List<Polyline> loops =
        Loops.around(
            dark,
            columns,
            rows,
            (lying, x, y) -> {
              int ax = lying ? x : x - 1;
              int ay = lying ? y - 1 : y;
              boolean inside = ax >= 0 && ay >= 0 && x < columns && y < rows;
              double a = inside ? gap[ay * columns + ax] : 1;
              double b = inside ? gap[y * columns + x] : 1;
              return a * b < 0 ? a / (a - b) : 0.5;
            });
    double leastArea = LEAST_SHADOW_MM2 * pen.raysPerMm() * pen.raysPerMm();
    List<Polyline> smooth = new ArrayList<>();
    for (Polyline loop : loops) {
      List<double[]> points = new ArrayList<>();
      for (double[] p : loop.points()) {
        points.add(new double[] {(p[0] - 0.5) * STEP + 0.5, (p[1] - 0.5) * STEP + 0.5});
      }
      Polyline wide = new Polyline(points, true);
      if (wide.area() >= leastArea) {
        smooth.add(wide.resampled(2).smoothed(2.5));
      }
    }
    if (!smooth.isEmpty()) {
      pen.fill(Ink.SHADOW, smooth);
    }
  }

  private double gapAt(Field field, double column, double row) {
    double across = window.left() + (column + 0.5) / window.raysPerMetre();
    double down = window.top() + (row + 0.5) / window.raysPerMetre();
    double[] r = camera.right();
    double[] u = camera.up();
    double[] c = camera.toViewer();
    double x = r[0] * across - u[0] * down;
    double y = r[1] * across - u[1] * down;
    double z = r[2] * across - u[2] * down;
    double s = -y / c[1];
    x += c[0] * s;
    z += c[2] * s;
    boolean onStage =
        !stage.isSlab()
            || (x > stage.left() && x < stage.right() && z > stage.far() && z < stage.near());
    return onStage ? field.distance(x, 0.004, z) : 1;
  }
}
