package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.contour.CurveFit;
import org.kneeroll.figures.contour.Polyline;
import org.kneeroll.figures.plate.Ink;

/** Draws arrows with filled heads, and with white around them. */
final class ArrowArt {

  private static final double SHAFT_MM = 0.95;
  private static final double HEAD_MM = 3.1;
  private static final double HEAD_HALF_MM = 1.4;
  private static final double CASING_MM = 0.45;

  private final Pen pen;

  ArrowArt(Pen pen) {
    this.pen = pen;
  }

  /** How far an arrow reaches to both sides of its course, in printed millimetres. */
  static double halfWidthMm() {
    return HEAD_HALF_MM + CASING_MM + 0.2;
  }

  /** Draws an arrow along a course that is given in rays, from tail to head. */
  void draw(List<double[]> way, boolean bothWays) {
    Polyline course = new Polyline(way, false).resampled(1);
    if (course.points().size() < 8) {
      return;
    }
    paint(course.smoothed(3), bothWays);
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
