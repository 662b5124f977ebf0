package org.kneeroll.figures.contour;

import java.util.ArrayList;
import java.util.List;

/**
 * A line through points.
 *
 * @param points x and y of each, at least one; never changed
 * @param closed whether the last point leads back to the first, which is not repeated
 */
public record Polyline(List<double[]> points, boolean closed) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no point
   */
  public Polyline {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a line without points");
    }
  }

  int size() {
    return points.size();
  }

  /** Length along the line, with the way back to the first point if it is closed. */
  public double length() {
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      length += distance(points.get(i - 1), points.get(i));
    }
    return closed ? length + distance(points.get(points.size() - 1), points.get(0)) : length;
  }

  /** The area that a closed line encloses, positive whichever way it turns. */
  public double area() {
    double twice = 0;
    for (int i = 0; i < points.size(); i++) {
      double[] a = points.get(i);
      double[] b = points.get((i + 1) % points.size());
      twice += a[0] * b[1] - a[1] * b[0];
    }
    return Math.abs(twice) / 2;
  }

  /** The same course through points at equal distances of about a given length. */
  public Polyline resampled(double spacing) {
    double length = length();
    int steps = Math.max(closed ? 3 : 1, (int) Math.round(length / spacing));
    if (length < 1e-9) {
      return this;
    }
    double stride = length / steps;
    List<double[]> even = new ArrayList<>();
    even.add(points.get(0));
    int n = points.size();
    int last = closed ? n : n - 1;
    double due = stride;
    double walked = 0;
    for (int i = 0; i < last; i++) {
      double[] a = points.get(i);
      double[] b = points.get((i + 1) % n);
      double piece = distance(a, b);
      while (due <= walked + piece + 1e-12 && even.size() < (closed ? steps : steps + 1)) {
        double t = piece < 1e-12 ? 0 : Math.min(1, (due - walked) / piece);
        even.add(new double[] {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t});
        due += stride;
      }
      walked += piece;
    }
    if (!closed) {
      double[] end = points.get(n - 1);
      if (even.size() == steps + 1) {
        even.set(steps, end);
      } else {
        even.add(end);
      }
    }
    return new Polyline(even, closed);
  }

  /**
   * The same course with small unevenness taken out; the ends of an open line stay where they are.
   *
   * @param sigma how far each point is drawn towards its neighbours, counted in points
   */
  public Polyline smoothed(double sigma) {
    int reach = (int) Math.ceil(sigma * 3);
    double[] weight = new double[reach + 1];
    for (int i = 0; i <= reach; i++) {
      weight[i] = StrictMath.exp(-i * i / (2 * sigma * sigma));
    }
    int n = points.size();
    List<double[]> smooth = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      int r = closed ? Math.min(reach, (n - 1) / 2) : Math.min(reach, Math.min(i, n - 1 - i));
      double x = 0;
      double y = 0;
      double sum = 0;
      for (int j = -r; j <= r; j++) {
        double[] p = points.get(Math.floorMod(i + j, n));
        double w = weight[Math.abs(j)];
        x += p[0] * w;
        y += p[1] * w;
        sum += w;
      }
      smooth.add(new double[] {x / sum, y / sum});
    }
    return new Polyline(smooth, closed);
  }

  /** How far two points lie apart. */
  public static double distance(double[] a, double[] b) {
    double dx = a[0] - b[0];
    double dy = a[1] - b[1];
    return Math.sqrt(dx * dx + dy * dy);
  }
}
