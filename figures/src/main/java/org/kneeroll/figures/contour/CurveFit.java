package org.kneeroll.figures.contour;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Outline;

/**
 * Fits cubic Bézier curves to a line, as few as stay within a tolerance, and keeps its corners.
 *
 * <p>Source: P. J. Schneider, "An algorithm for automatically fitting digitized curves", Graphics
 * Gems, 1990 (published method, own code).
 */
public final class CurveFit {

  private static final double CORNER_COSINE = 0.55;

  /** Least reach for telling a corner, in points. */
  private static final int LEAST_ARM = 4;

  /** The same as a multiple of the tolerance: what is smaller than that is no corner. */
  private static final double ARM_TOLERANCES = 4;

  private static final int ROUNDS = 4;

  private final double tolerance;
  private final double straightness;
  private final int arm;
  private final List<Outline.Segment> pen = new ArrayList<>();

  private CurveFit(double tolerance, double straightness) {
    this.tolerance = tolerance;
    this.straightness = straightness;
    this.arm = Math.max(LEAST_ARM, (int) Math.ceil(ARM_TOLERANCES * tolerance));
  }

  /**
   * The curves along a line whose points lie about equally far apart.
   *
   * @param tolerance how far a point may lie from the curve, positive, in the line's units
   */
  public static List<Outline.Segment> along(Polyline line, double tolerance) {
    return along(line, tolerance, 0);
  }

  /**
   * The curves along a line, and straight pieces where it is nearly straight: these take a third of
   * the room.
   *
   * @param straightness how far a straight piece may lie from a point; 0 for none of them
   */
  public static List<Outline.Segment> along(Polyline line, double tolerance, double straightness) {
    CurveFit fit = new CurveFit(tolerance, straightness);
    fit.draw(line);
    return fit.pen;
  }

  private void draw(Polyline line) {
    double[][] points = line.points().toArray(new double[0][]);
    int n = points.length;
    List<Integer> corners = corners(points, line.closed());
    if (!line.closed()) {
      pen.add(new Outline.Move(points[0][0], points[0][1]));
      int from = 0;
      for (int corner : corners) {
        piece(points, from, corner);
        from = corner;
      }
      piece(points, from, n - 1);
      return;
    }
    if (n < 3) {
      return;
    }
    int first = corners.isEmpty() ? 0 : corners.get(0);
    pen.add(new Outline.Move(points[first][0], points[first][1]));
    if (corners.isEmpty()) {
      double[][] ring = cut(points, 0, n);
      double[] tangent = unit(points[1], points[n - 1]);
      fit(ring, 0, ring.length - 1, tangent, negative(tangent), 0);
    } else {
      for (int i = 0; i < corners.size(); i++) {
        int from = corners.get(i);
        int to = i + 1 < corners.size() ? corners.get(i + 1) : first + n;
        double[][] side = cut(points, from, to);
        piece(side, 0, side.length - 1);
      }
    }
    pen.add(new Outline.Close());
  }

  private void piece(double[][] p, int from, int to) {
    if (to <= from) {
      return;
    }
    int arm = Math.min(3, to - from);
    fit(p, from, to, unit(p[from + arm], p[from]), unit(p[to - arm], p[to]), 0);
  }

  private static double[][] cut(double[][] p, int from, int to) {
    double[][] part = new double[to - from + 1][];
    for (int i = from; i <= to; i++) {
      part[i - from] = p[i % p.length];
    }
    return part;
  }

  /** Points where the line bends sharply, and more than any other near them. */
  private List<Integer> corners(double[][] p, boolean closed) {
    int n = p.length;
    List<Integer> corners = new ArrayList<>();
    if (n < 3 * arm) {
      return corners;
    }
    double[] cosine = new double[n];
    for (int i = 0; i < n; i++) {
      boolean atEnd = !closed && (i < arm || i >= n - arm);
      double[] before = unit(p[i], p[Math.floorMod(i - arm, n)]);
      double[] after = unit(p[(i + arm) % n], p[i]);
      cosine[i] = atEnd ? 1 : before[0] * after[0] + before[1] * after[1];
    }
    for (int i = 0; i < n; i++) {
      boolean sharpest = cosine[i] < CORNER_COSINE;
      for (int j = -arm; sharpest && j <= arm; j++) {
        double other = cosine[Math.floorMod(i + j, n)];
        sharpest = j == 0 || other > cosine[i] || (other == cosine[i] && j > 0);
      }
      if (sharpest) {
        corners.add(i);
      }
    }
    return corners;
  }

  private void fit(double[][] p, int from, int to, double[] start, double[] end, int depth) {
    if (isStraight(p, from, to)) {
      pen.add(new Outline.Line(p[to][0], p[to][1]));
      return;
    }
    if (to - from == 1) {
      double third = Polyline.distance(p[from], p[to]) / 3;
      emit(bezier(p[from], start, third, end, third, p[to]));
      return;
    }
    double[] u = chordLengths(p, from, to);
    double[][] curve = leastSquares(p, from, to, u, start, end);
    int worst = from;
    double error = Double.MAX_VALUE;
    for (int round = 0; round <= ROUNDS; round++) {
      error = 0;
      for (int i = from + 1; i < to; i++) {
        double miss = Polyline.distance(at(curve, u[i - from]), p[i]);
        if (miss > error) {
          error = miss;
          worst = i;
        }
      }
      if (error <= tolerance) {
        emit(curve);
        return;
      }
      if (error > tolerance * 6 || round == ROUNDS) {
        break;
      }
      for (int i = from; i <= to; i++) {
        u[i - from] = nearer(curve, p[i], u[i - from]);
      }
      curve = leastSquares(p, from, to, u, start, end);
    }
    int split = Math.max(from + 1, Math.min(to - 1, worst));
    int arm = Math.min(3, Math.min(split - from, to - split));
    double[] tangent = unit(p[split - arm], p[split + arm]);
    fit(p, from, split, start, tangent, depth + 1);
    fit(p, split, to, negative(tangent), end, depth + 1);
  }

  private boolean isStraight(double[][] p, int from, int to) {
    double[] along = unit(p[to], p[from]);
    for (int i = from; i < to && straightness > 0; i++) {
      double dx = p[i][0] - p[from][0];
      double dy = p[i][1] - p[from][1];
      if (Math.abs(dx * along[1] - dy * along[0]) > straightness
          || dx * along[0] + dy * along[1] < -straightness) {
        return false;
      }
    }
    return straightness > 0 && Polyline.distance(p[from], p[to]) > straightness;
  }

  private static double[] chordLengths(double[][] p, int from, int to) {
    double[] u = new double[to - from + 1];
    for (int i = 1; i < u.length; i++) {
      u[i] = u[i - 1] + Polyline.distance(p[from + i], p[from + i - 1]);
    }
    double whole = Math.max(1e-12, u[u.length - 1]);
    for (int i = 1; i < u.length; i++) {
      u[i] /= whole;
    }
    return u;
  }

  private static double[][] leastSquares(
      double[][] p, int from, int to, double[] u, double[] start, double[] end) {
    double[] a = p[from];
    double[] b = p[to];
    double c00 = 0;
    double c01 = 0;
    double c11 = 0;
    double x0 = 0;
    double x1 = 0;
    for (int i = from; i <= to; i++) {
      double t = u[i - from];
      double s = 1 - t;
      double b1 = 3 * t * s * s;
      double b2 = 3 * t * t * s;
      double w0 = s * s * s + b1;
      double w1 = b2 + t * t * t;
      double rx = p[i][0] - a[0] * w0 - b[0] * w1;
      double ry = p[i][1] - a[1] * w0 - b[1] * w1;
      c00 += b1 * b1;
      c01 += b1 * b2 * (start[0] * end[0] + start[1] * end[1]);
      c11 += b2 * b2;
      x0 += b1 * (start[0] * rx + start[1] * ry);
      x1 += b2 * (end[0] * rx + end[1] * ry);
    }
    double determinant = c00 * c11 - c01 * c01;
    double chord = Polyline.distance(a, b);
    double first = chord / 3;
    double second = chord / 3;
    if (Math.abs(determinant) > 1e-12) {
      double l = (x0 * c11 - x1 * c01) / determinant;
      double r = (c00 * x1 - c01 * x0) / determinant;
      double longest = Math.max(chord * 4, 4);
      if (l > chord * 1e-3 && r > chord * 1e-3 && l < longest && r < longest) {
        first = l;
        second = r;
      }
    }
    return bezier(a, start, first, end, second, b);
  }

  private static double[][] bezier(
      double[] a, double[] start, double first, double[] end, double second, double[] b) {
    return new double[][] {
      a,
      {a[0] + start[0] * first, a[1] + start[1] * first},
      {b[0] + end[0] * second, b[1] + end[1] * second},
      b
    };
  }

  private static double[] at(double[][] c, double t) {
    double s = 1 - t;
    double b0 = s * s * s;
    double b1 = 3 * t * s * s;
    double b2 = 3 * t * t * s;
    double b3 = t * t * t;
    return new double[] {
      c[0][0] * b0 + c[1][0] * b1 + c[2][0] * b2 + c[3][0] * b3,
      c[0][1] * b0 + c[1][1] * b1 + c[2][1] * b2 + c[3][1] * b3
    };
  }

  /** One step of Newton's method towards the nearest point of the curve. */
  private static double nearer(double[][] c, double[] p, double t) {
    double s = 1 - t;
    double[] at = at(c, t);
    double top = 0;
    double bottom = 0;
    for (int k = 0; k < 2; k++) {
      double d1 =
          3
              * (s * s * (c[1][k] - c[0][k])
                  + 2 * s * t * (c[2][k] - c[1][k])
                  + t * t * (c[3][k] - c[2][k]));
      double d2 =
          6 * (s * (c[2][k] - 2 * c[1][k] + c[0][k]) + t * (c[3][k] - 2 * c[2][k] + c[1][k]));
      top += (at[k] - p[k]) * d1;
      bottom += d1 * d1 + (at[k] - p[k]) * d2;
    }
    return Math.abs(bottom) < 1e-12 ? t : Math.max(0, Math.min(1, t - top / bottom));
  }

  private void emit(double[][] c) {
    pen.add(new Outline.Curve(c[1][0], c[1][1], c[2][0], c[2][1], c[3][0], c[3][1]));
  }

  private static double[] unit(double[] to, double[] from) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double length = Math.sqrt(dx * dx + dy * dy);
    return length < 1e-12 ? new double[] {1, 0} : new double[] {dx / length, dy / length};
  }

  private static double[] negative(double[] v) {
    return new double[] {-v[0], -v[1]};
  }
}
