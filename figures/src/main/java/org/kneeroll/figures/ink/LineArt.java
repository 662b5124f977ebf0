package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kneeroll.figures.contour.Chains;
import org.kneeroll.figures.contour.Edges;
import org.kneeroll.figures.contour.Polyline;
import org.kneeroll.figures.flesh.Part;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.raster.Raster;

/**
 * The lines of a body: outlines, folds where one part hides another, and seams.
 *
 * <p>A fold begins where the depth steps by a few millimetres, but only counts as a line if it
 * steps by more somewhere on its way: no line comes and goes because a step hovers around one
 * limit.
 */
final class LineArt {

  private static final int SEAM = 1;
  private static final int FAINT = 2;
  private static final int FOLD = 3;
  private static final int OUTLINE = 4;

  /** In place of a node: the line goes on in another class. */
  private static final int GOES_ON = -1;

  /** In place of a node: the line ends where its fold fades. */
  private static final int CUT = -2;

  private static final double OUTLINE_MM = 0.42;
  private static final double FOLD_MM = 0.30;
  private static final double SEAM_MM = 0.18;

  private static final double FOLD_STEP = 0.009;
  private static final double FAINT_STEP = 0.003;
  private static final double FACE_STEP = 0.005;

  private static final int VOTERS = 9;
  private static final double SHORTEST_MM = 0.9;
  private static final double SHORTEST_LOOSE_MM = 1.6;
  private static final double TAPER_MM = 2.2;

  private final Raster raster;
  private final Pen pen;

  LineArt(Raster raster, Pen pen) {
    this.raster = raster;
    this.pen = pen;
  }

  private record Line(Polyline course, int kind, int from, int to) {}

  void draw() {
    Edges edges = new Edges(raster.columns(), raster.rows(), raster::place);
    raster.changes((lying, x, y) -> edges.put(lying, x, y, kind(lying, x, y)));
    List<Line> lines = new ArrayList<>();
    for (Chains.Chain chain : Chains.of(edges)) {
      runs(chain, lines);
    }
    dropLooseEnds(lines);
    Map<Integer, Integer> ends = ends(lines);
    Map<Integer, List<Polyline>> whole = new HashMap<>();
    for (Line line : lines) {
      Polyline course = line.course.resampled(1).smoothed(line.kind == OUTLINE ? 0.9 : 1.3);
      boolean looseFrom = isLoose(line, line.from, ends);
      boolean looseTo = isLoose(line, line.to, ends);
      if (line.kind != OUTLINE && (looseFrom || looseTo)) {
        taper(course, widthMm(line.kind), looseFrom, looseTo);
      } else {
        whole.computeIfAbsent(line.kind, kind -> new ArrayList<>()).add(course);
      }
    }
    for (int kind : new int[] {SEAM, FOLD, OUTLINE}) {
      if (whole.containsKey(kind)) {
        pen.stroke(Ink.LINE, widthMm(kind), whole.getOrDefault(kind, List.of()));
      }
    }
  }

  private static double widthMm(int kind) {
    return kind == OUTLINE ? OUTLINE_MM : kind == FOLD ? FOLD_MM : SEAM_MM;
  }

  private int kind(boolean lying, int x, int y) {
    int ax = lying ? x : x - 1;
    int ay = lying ? y - 1 : y;
    int a = raster.part(ax, ay);
    int b = raster.part(x, y);
    if (a == 0 && b == 0) {
      return 0;
    }
    if (a == 0 || b == 0) {
      return OUTLINE;
    }
    double step = raster.step(lying, x, y);
    boolean seam = raster.material(ax, ay) != raster.material(x, y);
    boolean digits = Part.isDigit(a) || Part.isDigit(b);
    double limit = a == Part.HEAD || b == Part.HEAD || digits ? FACE_STEP : FOLD_STEP;
    if (a == b) {
      return step > limit ? FOLD : step > FAINT_STEP ? FAINT : seam ? SEAM : 0;
    }
    if (Part.growTogether(a, b)) {
      if (seam && Part.isArm(a) != Part.isArm(b)) {
        return FOLD;
      }
      return step > limit ? FOLD : seam ? SEAM : step > FAINT_STEP ? FAINT : 0;
    }
    if (Part.limb(a) == Part.limb(b)) {
      return step > 0.012 ? FOLD : SEAM;
    }
    boolean hair = a == Part.HAIR || b == Part.HAIR;
    return hair && step < 0.012 ? SEAM : FOLD;
  }

  /** Splits a chain where its class changes for good. */
  private void runs(Chains.Chain chain, List<Line> lines) {
    int[] kinds = settled(chain.kinds());
    int n = kinds.length;
    int start = 0;
    boolean whole = true;
    for (int i = 1; i < n; i++) {
      whole &= kinds[i] == kinds[0];
    }
    if (chain.line().closed() && whole) {
      if (kinds[0] > FAINT || kinds[0] == SEAM) {
        lines.add(new Line(chain.line(), kinds[0], chain.from(), chain.to()));
      }
      return;
    }
    List<double[]> points = new ArrayList<>(chain.line().points());
    if (chain.line().closed()) {
      points.add(0, points.get(n - 1));
      points.add(points.get(1));
    }
    for (int i = 1; i <= n; i++) {
      if (i == n || kinds[i] != kinds[start]) {
        if (kinds[start] == SEAM || kinds[start] > FAINT) {
          int from = start == 0 ? chain.from() : GOES_ON;
          int to = i == n ? chain.to() : GOES_ON;
          boolean faintBefore = start > 0 && kinds[start - 1] == FAINT;
          boolean faintAfter = i < n && kinds[i] == FAINT;
          lines.add(
              new Line(
                  new Polyline(points.subList(start, Math.min(points.size(), i + 2)), false),
                  kinds[start],
                  faintBefore ? CUT : from,
                  faintAfter ? CUT : to));
        }
        start = i;
      }
    }
  }

  /**
   * Gives faint edges to the fold that they belong to, and each edge the class of its neighbours.
   */
  private static int[] settled(int[] kinds) {
    int n = kinds.length;
    int[] grown = kinds.clone();
    for (int i = 0; i < n; ) {
      int end = i;
      boolean folded = false;
      while (end < n && (kinds[end] == FAINT || kinds[end] == FOLD)) {
        folded |= kinds[end] == FOLD;
        end++;
      }
      for (int k = i; k < end && folded; k++) {
        grown[k] = FOLD;
      }
      i = Math.max(end, i + 1);
    }
    int[] settled = grown.clone();
    for (int i = 0; i < n; i++) {
      int[] votes = new int[OUTLINE + 1];
      for (int k = Math.max(0, i - VOTERS); k <= Math.min(n - 1, i + VOTERS); k++) {
        votes[grown[k]]++;
      }
      int best = grown[i];
      for (int kind = 0; kind < votes.length; kind++) {
        best = votes[kind] > votes[best] ? kind : best;
      }
      settled[i] = grown[i] == OUTLINE ? OUTLINE : best == OUTLINE ? FOLD : best;
    }
    return settled;
  }

  private static Map<Integer, Integer> ends(List<Line> lines) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (Line line : lines) {
      ends.merge(line.from, 1, Integer::sum);
      ends.merge(line.to, 1, Integer::sum);
    }
    return ends;
  }

  private static boolean isLoose(Line line, int node, Map<Integer, Integer> ends) {
    return !line.course.closed() && (node == CUT || (node >= 0 && ends.getOrDefault(node, 0) == 1));
  }

  private void dropLooseEnds(List<Line> lines) {
    boolean dropped = true;
    while (dropped) {
      Map<Integer, Integer> ends = ends(lines);
      dropped =
          lines.removeIf(
              line -> {
                double mm = line.course.length() / pen.raysPerMm();
                int loose =
                    (isLoose(line, line.from, ends) ? 1 : 0)
                        + (isLoose(line, line.to, ends) ? 1 : 0);
                double shortest = loose == 2 ? SHORTEST_LOOSE_MM : SHORTEST_MM;
                boolean isLoose = line.kind != OUTLINE && loose > 0;
                return (isLoose && mm < shortest) || (line.course.closed() && mm < SHORTEST_MM);
              });
    }
  }

  /** A line that gets thin towards its loose ends, as a filled shape. */
  private void taper(Polyline course, double widthMm, boolean from, boolean to) {
    double half = widthMm * pen.raysPerMm() / 2;
    double taper = TAPER_MM * pen.raysPerMm();
    List<double[]> p = course.points();
    int n = p.size();
    double length = course.length();
    double reach = Math.min(taper, length * (from && to ? 0.5 : 0.8));
    List<double[]> left = new ArrayList<>();
    List<double[]> right = new ArrayList<>();
    double walked = 0;
    for (int i = 0; i < n; i++) {
      double[] a = p.get(Math.max(0, i - 1));
      double[] b = p.get(Math.min(n - 1, i + 1));
      double dx = b[0] - a[0];
      double dy = b[1] - a[1];
      double d = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
      if (i > 0) {
        double sx = p.get(i)[0] - p.get(i - 1)[0];
        double sy = p.get(i)[1] - p.get(i - 1)[1];
        walked += Math.sqrt(sx * sx + sy * sy);
      }
      double w = half;
      if (from) {
        w *= Math.min(1, 0.12 + 0.88 * Math.sqrt(Math.min(1, walked / reach)));
      }
      if (to) {
        w *= Math.min(1, 0.12 + 0.88 * Math.sqrt(Math.min(1, (length - walked) / reach)));
      }
      left.add(new double[] {p.get(i)[0] - dy / d * w, p.get(i)[1] + dx / d * w});
      right.add(0, new double[] {p.get(i)[0] + dy / d * w, p.get(i)[1] - dx / d * w});
    }
    left.addAll(right);
    pen.fillLine(Ink.LINE, new Polyline(left, true));
  }
}
