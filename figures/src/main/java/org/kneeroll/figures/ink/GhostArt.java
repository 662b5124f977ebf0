package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.contour.Chains;
import org.kneeroll.figures.contour.Edges;
import org.kneeroll.figures.contour.Loops;
import org.kneeroll.figures.contour.Polyline;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.raster.Camera;
import org.kneeroll.figures.raster.Raster;
import org.kneeroll.figures.raster.Window;

/**
 * The moving parts in a second position: faint, with a dashed outline, and only where they are away
 * from the body that is drawn in full.
 */
final class GhostArt {

  private static final double LINE_MM = 0.28;
  private static final double DASH_MM = 1.25;
  private static final double SPACE_MM = 0.95;
  private static final double APART = 0.04;
  private static final double SHORTEST_MM = 6;
  private static final double LEAST_FILL_MM2 = 6;
  private static final double STRAIGHT_MM = 0.07;

  private final Raster ghost;
  private final Raster main;
  private final Field body;
  private final Camera camera;
  private final Pen pen;
  private final List<Polyline> dashes = new ArrayList<>();

  /**
   * A ghost.
   *
   * @param ghost what a second look at the moving parts saw
   * @param main what the look at the body saw, through the same window
   * @param body the field of the body
   */
  GhostArt(Raster ghost, Raster main, Field body, Camera camera, Pen pen) {
    this.ghost = ghost;
    this.main = main;
    this.body = body;
    this.camera = camera;
    this.pen = pen;
  }

  /** Fills the ghost, to be painted below the body. */
  void fill() {
    double area = LEAST_FILL_MM2 * pen.raysPerMm() * pen.raysPerMm();
    List<Polyline> loops =
        Loops.around(this::has, ghost.columns(), ghost.rows(), ghost::place).stream()
            .filter(loop -> loop.area() > area)
            .map(loop -> loop.resampled(2).smoothed(1.5))
            .toList();
    if (!loops.isEmpty()) {
      pen.fill(Ink.GHOST, loops);
    }
  }

  /** Draws the dashed outline, to be painted above the body. */
  void outline() {
    Edges edges = new Edges(ghost.columns(), ghost.rows(), ghost::place);
    ghost.changes((lying, x, y) -> edges.put(lying, x, y, kind(lying, x, y)));
    for (Chains.Chain chain : Chains.of(edges)) {
      if (chain.line().length() > SHORTEST_MM * pen.raysPerMm()) {
        dash(chain.line().resampled(1).smoothed(1.8));
      }
    }
    List<Outline.Segment> segments = new ArrayList<>();
    for (Polyline dash : dashes) {
      segments.addAll(bow(dash));
    }
    if (!segments.isEmpty()) {
      pen.add(Ink.GHOST_LINE, pen.units(LINE_MM), segments);
    }
  }

  private boolean has(int x, int y) {
    return ghost.part(x, y) != 0;
  }

  private int kind(boolean lying, int x, int y) {
    int ax = lying ? x : x - 1;
    int ay = lying ? y - 1 : y;
    return has(x, y) ? drawn(x, y) : drawn(ax, ay);
  }

  private int drawn(int x, int y) {
    double near = ghost.nearness(x, y);
    if (main.part(x, y) != 0 && near < main.nearness(x, y) - 0.005) {
      return 0;
    }
    Window window = ghost.window();
    double across = window.left() + (x + 0.5) / window.raysPerMetre();
    double down = window.top() + (y + 0.5) / window.raysPerMetre();
    double[] r = camera.right();
    double[] u = camera.up();
    double[] c = camera.toViewer();
    double px = r[0] * across - u[0] * down + c[0] * near;
    double py = r[1] * across - u[1] * down + c[1] * near;
    double pz = r[2] * across - u[2] * down + c[2] * near;
    return body.distance(px, py, pz) > APART ? 1 : 0;
  }

  private void dash(Polyline line) {
    double period = (DASH_MM + SPACE_MM) * pen.raysPerMm();
    double dash = DASH_MM * pen.raysPerMm();
    double length = line.length();
    // whole dashes at both ends of an open line, evenly spaced
    int count = Math.max(1, (int) Math.rint((length + period - dash) / period));
    double stride = line.closed() ? length / count : (length - dash) / Math.max(1, count - 1);
    List<double[]> points = line.points();
    for (int i = 0; i < count; i++) {
      int from = (int) Math.rint(i * stride);
      int to = Math.min(points.size() - 1, (int) Math.rint(i * stride + dash));
      if (to > from + 1) {
        dashes.add(new Polyline(points.subList(from, to + 1), false));
      }
    }
  }

  /** A dash as one curve, or as a straight line, which takes less room. */
  private List<Outline.Segment> bow(Polyline dash) {
    List<double[]> p = dash.points();
    int n = p.size() - 1;
    double[] a = p.get(0);
    double[] b = p.get(n);
    double[] m = p.get(n / 2);
    double rise = Math.hypot(m[0] - (a[0] + b[0]) / 2, m[1] - (a[1] + b[1]) / 2);
    if (rise < STRAIGHT_MM * pen.raysPerMm()) {
      return List.of(new Outline.Move(a[0], a[1]), new Outline.Line(b[0], b[1]));
    }
    // the quadratic curve through the middle, raised to a cubic
    double cx = 2 * m[0] - (a[0] + b[0]) / 2;
    double cy = 2 * m[1] - (a[1] + b[1]) / 2;
    return List.of(
        new Outline.Move(a[0], a[1]),
        new Outline.Curve(
            a[0] + (cx - a[0]) * 2 / 3,
            a[1] + (cy - a[1]) * 2 / 3,
            b[0] + (cx - b[0]) * 2 / 3,
            b[1] + (cy - b[1]) * 2 / 3,
            b[0],
            b[1]));
  }
}
