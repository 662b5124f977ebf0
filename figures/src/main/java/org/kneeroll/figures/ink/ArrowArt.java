package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.contour.CurveFit;
import org.kneeroll.figures.contour.Polyline;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.raster.Raster;

/**
 * Arrows along the way of a landmark, moved off the body so that both are seen, with white around
 * them.
 */
final class ArrowArt {

  private static final double SHAFT_MM = 0.85;
  private static final double HEAD_MM = 2.9;
  private static final double HEAD_HALF_MM = 1.25;
  private static final double CASING_MM = 0.45;
  private static final double SHORTEST_MM = 7.5;
  private static final double[] CLEARANCES_MM = {2.2, 3.2, 4.4, 5.8, 7.4};

  private final Raster raster;
  private final Pen pen;
  private final double middleX;
  private final double middleY;

  ArrowArt(Raster raster, Pen pen) {
    this.raster = raster;
    this.pen = pen;
    double sumX = 0;
    double sumY = 0;
    double n = 0;
    for (int y = 0; y < raster.rows(); y += 4) {
      for (int x = 0; x < raster.columns(); x += 4) {
        if (raster.part(x, y) != 0) {
          sumX += x;
          sumY += y;
          n++;
        }
      }
    }
    middleX = n == 0 ? raster.columns() / 2.0 : sumX / n;
    middleY = n == 0 ? raster.rows() / 2.0 : sumY / n;
  }

  /** Most room that arrows take beyond the way of their landmarks, in printed millimetres. */
  static double roomMm() {
    return CLEARANCES_MM[CLEARANCES_MM.length - 1] + HEAD_HALF_MM + CASING_MM;
  }

  /** An arrow along a way that is given in rays, from tail to head. */
  void draw(List<double[]> way, boolean bothWays) {
    Polyline course = longEnough(new Polyline(way, false));
    course = course.resampled(1);
    if (course.points().size() < 6) {
      return;
    }
    course = course.smoothed(4);
    Polyline best = course;
    double least = Double.MAX_VALUE;
    for (double clearance : CLEARANCES_MM) {
      Polyline moved = beside(course, clearance * pen.raysPerMm());
      double covered = covered(moved) + clearance * 0.012;
      if (covered < least) {
        least = covered;
        best = moved;
      }
    }
    paint(best, bothWays);
  }

  private Polyline longEnough(Polyline line) {
    double wanted = SHORTEST_MM * pen.raysPerMm();
    double length = line.length();
    if (length >= wanted) {
      return line;
    }
    List<double[]> p = line.points();
    double[] a = p.get(0);
    double[] b = p.get(p.size() - 1);
    double dx = b[0] - a[0];
    double dy = b[1] - a[1];
    double chord = Math.sqrt(dx * dx + dy * dy);
    if (chord < 1e-6) {
      return line;
    }
    double k = wanted / 2 / chord;
    double mx = (a[0] + b[0]) / 2;
    double my = (a[1] + b[1]) / 2;
    return new Polyline(
        List.of(new double[] {mx - dx * k, my - dy * k}, new double[] {mx + dx * k, my + dy * k}),
        false);
  }

  /** Moves a line away from the middle of the body, to the side on which it bulges or lies. */
  private Polyline beside(Polyline line, double by) {
    List<double[]> p = line.points();
    int n = p.size();
    double[] a = p.get(0);
    double[] b = p.get(n - 1);
    double nx = -(b[1] - a[1]);
    double ny = b[0] - a[0];
    double length = Math.max(1e-9, Math.sqrt(nx * nx + ny * ny));
    double[] m = p.get(n / 2);
    double away = nx * (m[0] - middleX) + ny * (m[1] - middleY);
    double sign = away < 0 ? -1 : 1;
    List<double[]> moved = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double[] before = p.get(Math.max(0, i - 6));
      double[] after = p.get(Math.min(n - 1, i + 6));
      double ox = -(after[1] - before[1]);
      double oy = after[0] - before[0];
      double ol = Math.max(1e-9, Math.sqrt(ox * ox + oy * oy));
      double ux = 0.5 * nx / length + 0.5 * ox / ol;
      double uy = 0.5 * ny / length + 0.5 * oy / ol;
      moved.add(new double[] {p.get(i)[0] + sign * ux * by, p.get(i)[1] + sign * uy * by});
    }
    return new Polyline(moved, false);
  }

  /** The share of a line that lies over the body, or outside of the picture. */
  private double covered(Polyline line) {
    double covered = 0;
    for (double[] p : line.points()) {
      int x = (int) Math.floor(p[0]);
      int y = (int) Math.floor(p[1]);
      boolean outside = x < 0 || y < 0 || x >= raster.columns() || y >= raster.rows();
      covered += outside ? 2 : raster.part(x, y) != 0 ? 1 : 0;
    }
    return covered / line.points().size();
  }

  private void paint(Polyline course, boolean bothWays) {
    double head = HEAD_MM * pen.raysPerMm();
    List<double[]> p = course.points();
    int cut = Math.min(p.size() / 2 - 1, (int) Math.rint(head * 0.8));
    int from = bothWays ? cut : 0;
    Polyline shaft = new Polyline(p.subList(from, p.size() - cut), false);
    List<Outline.Segment> line = CurveFit.along(shaft, pen.tolerance() * 1.5);
    List<Outline.Segment> heads = new ArrayList<>(head(p, head, true));
    if (bothWays) {
      heads.addAll(head(p, head, false));
    }
    pen.add(Ink.CASING, pen.units(SHAFT_MM + 2 * CASING_MM), line);
    pen.add(Ink.CASING, pen.units(2 * CASING_MM), heads);
    pen.add(Ink.ARROW, pen.units(SHAFT_MM), line);
    pen.add(Ink.ARROW, 0, heads);
    pen.add(Ink.ARROW, pen.units(0.2), heads);
  }

  private List<Outline.Segment> head(List<double[]> p, double length, boolean atEnd) {
    int last = p.size() - 1;
    int back = Math.min(last, (int) Math.rint(length));
    double[] tip = p.get(atEnd ? last : 0);
    double[] root = p.get(atEnd ? last - back : back);
    double dx = tip[0] - root[0];
    double dy = tip[1] - root[1];
    double d = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
    double ux = dx / d;
    double uy = dy / d;
    double bx = tip[0] - ux * length;
    double by = tip[1] - uy * length;
    double half = HEAD_HALF_MM * pen.raysPerMm();
    return List.of(
        new Outline.Move(tip[0], tip[1]),
        new Outline.Line(bx - uy * half, by + ux * half),
        new Outline.Line(bx + uy * half, by - ux * half),
        new Outline.Close());
  }
}
