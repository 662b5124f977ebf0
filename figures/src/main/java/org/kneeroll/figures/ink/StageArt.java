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
      patch();
    }
    shadow(field);
  }

  private void slab() {
    double[][] c = stage.corners();
    List<Outline.Segment> top = new ArrayList<>();
    for (double[] corner : c) {
      top.add(to(top.isEmpty(), corner[0], 0, corner[1]));
    }
    top.add(new Outline.Close());
    pen.add(Ink.MAT, 0, top);
    double[][] outward = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
    List<Outline.Segment> sides = new ArrayList<>();
    List<Outline.Segment> lines = new ArrayList<>(top);
    for (int i = 0; i < 4; i++) {
      if (camera.nearness(outward[i][0], 0, outward[i][1]) > 0.02) {
        double[] a = c[i];
        double[] b = c[(i + 1) % 4];
        List<Outline.Segment> side =
            List.of(
                to(true, a[0], 0, a[1]),
                to(false, a[0], -stage.thickness(), a[1]),
                to(false, b[0], -stage.thickness(), b[1]),
                to(false, b[0], 0, b[1]));
        sides.addAll(side);
        sides.add(new Outline.Close());
        lines.addAll(side);
      }
    }
    pen.add(Ink.MAT_EDGE, 0, sides);
    pen.add(Ink.FINE_LINE, pen.units(EDGE_MM), lines);
  }

  private Outline.Segment to(boolean lift, double x, double y, double z) {
    double px = window.x(camera.across(x, y, z));
    double py = window.y(camera.down(x, y, z));
    return lift ? new Outline.Move(px, py) : new Outline.Line(px, py);
  }

  /** An oval on the floor. */
  private void patch() {
    List<double[]> oval = new ArrayList<>();
    for (double[] p : stage.oval()) {
      oval.add(
          new double[] {
            window.x(camera.across(p[0], 0, p[1])), window.y(camera.down(p[0], 0, p[1]))
          });
    }
    pen.fill(Ink.FLOOR, List.of(new Polyline(oval, true).resampled(4)));
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
