package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.figures.contour.Polyline;

/**
 * Finds places for arrows: beside the way that a landmark goes, off the body, and off each other.
 *
 * <p>Courses are lines across and down the view, in metres.
 */
final class ArrowPlan {

  private static final double SHORTEST_MM = 8;
  private static final double NEAREST_MM = 2.4;
  private static final double STEP_MM = 1.1;
  private static final int STEPS = 11;

  /** What a millimetre further off costs, in shares of the arrow that cover the body. */
  private static final double DISTANCE_COST = 0.03;

  /** From this share of its chord on, a way that rises above it counts as bent. */
  private static final double BENT = 0.07;

  private static final int SIGN_ANGLES = 24;
  private static final int SIGN_RINGS = 5;
  private static final double LEAST_UNDER_SIGN = 1;

  private static final double WRONG_SIDE_COST = 0.25;

  /** How far an arrow that only points may slide along its way: there and back, in steps. */
  private static final int SLIDES = 4;

  private static final double SLIDE_MM = 3;

  private final Sketch sketch;
  private final double mmPerMetre;
  private final List<Polyline> placed = new ArrayList<>();

  /**
   * A plan for one picture.
   *
   * @param mmPerMetre about how large it is going to be
   */
  ArrowPlan(Sketch sketch, double mmPerMetre) {
    this.sketch = sketch;
    this.mmPerMetre = mmPerMetre;
  }

  /** The course of an arrow along a way. */
  Polyline place(List<double[]> way) {
    Polyline real = new Polyline(way, false);
    Polyline line = longEnough(real);
    line = line.resampled(line.length() / 48);
    int slides = real.length() * mmPerMetre < SHORTEST_MM ? SLIDES : 0;
    Polyline best = line;
    double least = Double.MAX_VALUE;
    double side = outerSide(line);
    for (int i = 0; i < STEPS; i++) {
      double clearance = i == 0 && slides > 0 ? 0 : NEAREST_MM + i * STEP_MM;
      for (double sign : new double[] {side, -side}) {
        Polyline moved = beside(line, sign * clearance / mmPerMetre);
        for (int k = -slides; k <= slides; k++) {
          double slideMm = k * SLIDE_MM;
          Polyline candidate = slid(moved, slideMm / mmPerMetre);
          double farMm = Math.hypot(clearance, slideMm);
          double cost =
              covered(candidate) + farMm * DISTANCE_COST + (sign == side ? 0 : WRONG_SIDE_COST);
          if (cost < least) {
            least = cost;
            best = candidate;
          }
        }
      }
    }
    placed.add(best);
    return best;
  }

  /** A line moved along its chord. */
  private static Polyline slid(Polyline line, double by) {
    List<double[]> p = line.points();
    double[] normal = normal(p.get(0), p.get(p.size() - 1));
    return by == 0
        ? line
        : new Polyline(
            p.stream()
                .map(q -> new double[] {q[0] + normal[1] * by, q[1] - normal[0] * by})
                .toList(),
            false);
  }

  private Polyline longEnough(Polyline line) {
    double wanted = SHORTEST_MM / mmPerMetre;
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
      return new Polyline(List.of(a, new double[] {a[0] + wanted, a[1]}), false);
    }
    double k = wanted / 2 / chord;
    double mx = (a[0] + b[0]) / 2;
    double my = (a[1] + b[1]) / 2;
    return new Polyline(
        List.of(new double[] {mx - dx * k, my - dy * k}, new double[] {mx + dx * k, my + dy * k}),
        false);
  }

  /**
   * The side of a line where an arrow beside it goes: the outside of its bend, or of a straight one
   * the side that is turned away from the middle of the body. 1 or -1.
   */
  private double outerSide(Polyline line) {
    List<double[]> p = line.points();
    double[] a = p.get(0);
    double[] b = p.get(p.size() - 1);
    double[] m = p.get(p.size() / 2);
    double[] normal = normal(a, b);
    double rise = (m[0] - (a[0] + b[0]) / 2) * normal[0] + (m[1] - (a[1] + b[1]) / 2) * normal[1];
    if (Math.abs(rise) > BENT * Polyline.distance(a, b)) {
      return rise < 0 ? -1 : 1;
    }
    double[] middle = sketch.middle();
    double away = -(b[1] - a[1]) * (m[0] - middle[0]) + (b[0] - a[0]) * (m[1] - middle[1]);
    return away < 0 ? -1 : 1;
  }

  private static Polyline beside(Polyline line, double by) {
    List<double[]> p = line.points();
    int n = p.size();
    double[] chord = normal(p.get(0), p.get(n - 1));
    List<double[]> moved = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double[] own = normal(p.get(Math.max(0, i - 6)), p.get(Math.min(n - 1, i + 6)));
      moved.add(
          new double[] {
            p.get(i)[0] + (chord[0] + own[0]) / 2 * by, p.get(i)[1] + (chord[1] + own[1]) / 2 * by
          });
    }
    return new Polyline(moved, false);
  }

  private static double[] normal(double[] a, double[] b) {
    double nx = -(b[1] - a[1]);
    double ny = b[0] - a[0];
    double length = Math.max(1e-9, Math.sqrt(nx * nx + ny * ny));
    return new double[] {nx / length, ny / length};
  }

  /** The share of a line that lies over the body or another arrow; a face counts more. */
  private double covered(Polyline line) {
    double reach = ArrowArt.halfWidthMm() / mmPerMetre;
    double covered = 0;
    for (double[] p : line.points()) {
      double worst = sketch.over(p[0], p[1]);
      worst = Math.max(worst, sketch.over(p[0] - reach, p[1]));
      worst = Math.max(worst, sketch.over(p[0] + reach, p[1]));
      worst = Math.max(worst, sketch.over(p[0], p[1] - reach));
      worst = Math.max(worst, sketch.over(p[0], p[1] + reach));
      covered += worst + overArrow(p, reach);
    }
    return covered / line.points().size();
  }

  private double overArrow(double[] p, double reach) {
    double over = 0;
    for (Polyline other : placed) {
      for (double[] q : other.points()) {
        double dx = p[0] - q[0];
        double dy = p[1] - q[1];
        over = dx * dx + dy * dy < 4 * reach * reach ? 2 : over;
      }
    }
    return over;
  }

  /**
   * The middle of a round sign near the head of the arrow that was placed first, or near the top of
   * the picture if there is none.
   *
   * @param frame left, top, right and bottom of the picture; growing it costs
   */
  double[] sign(double[] frame) {
    double[] near = {sketch.middle()[0], frame[1]};
    if (!placed.isEmpty()) {
      List<double[]> course = placed.get(0).points();
      near = course.get(course.size() - 1);
    }
    double radius = ClockArt.halfWidthMm() / mmPerMetre;
    double[] best = near;
    double least = Double.MAX_VALUE;
    for (int ring = 0; ring < SIGN_RINGS; ring++) {
      double distance = radius * (1.7 + ring * 0.6);
      for (int i = 0; i < SIGN_ANGLES; i++) {
        double angle = 2 * Math.PI * i / SIGN_ANGLES;
        double[] at = {
          near[0] + distance * StrictMath.sin(angle), near[1] - distance * StrictMath.cos(angle)
        };
        double cost = hidden(at, radius) + growth(at, radius, frame) / radius + ring * 0.06;
        if (cost < least - 1e-9) {
          least = cost;
          best = at;
        }
      }
    }
    return best;
  }

  /** How far a disc reaches out of a frame, in metres. */
  private static double growth(double[] at, double radius, double[] frame) {
    return Math.max(0, frame[0] - at[0] + radius)
        + Math.max(0, frame[1] - at[1] + radius)
        + Math.max(0, at[0] + radius - frame[2])
        + Math.max(0, at[1] + radius - frame[3]);
  }

  /** How much a disc would cover, of the body and of arrows. */
  private double hidden(double[] middle, double radius) {
    double hidden = overArrow(middle, radius);
    for (int i = 0; i < SIGN_ANGLES; i++) {
      double angle = 2 * Math.PI * i / SIGN_ANGLES;
      double across = middle[0] + radius * StrictMath.sin(angle);
      double down = middle[1] + radius * StrictMath.cos(angle);
      hidden += underSign(across, down) / SIGN_ANGLES;
    }
    return hidden + underSign(middle[0], middle[1]);
  }

  /** A sign, unlike an arrow, is no clearer over the shirt than over a limb. */
  private double underSign(double across, double down) {
    double over = sketch.over(across, down);
    return over == 0 ? 0 : Math.max(over, LEAST_UNDER_SIGN);
  }
}
