package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.contour.Chains;
import org.kneeroll.figures.contour.Edges;
import org.kneeroll.figures.contour.Loops;
import org.kneeroll.figures.contour.Polyline;
import org.kneeroll.figures.flesh.Part;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.raster.Raster;

/**
 * The moving parts in a second position: a pale shape behind the body with a dashed outline, and
 * dashed lines where one limb lies before another.
 */
final class GhostArt {

  private static final double LINE_MM = 0.28;
  private static final double DASH_MM = 1.25;
  private static final double SPACE_MM = 0.95;

  /** Lines closer than this to the body are left to the body's own outline. */
  private static final double APART_MM = 0.8;

  /** A limb that lies so far before itself is seen as folded. */
  private static final double FOLD_M = 0.05;

  private static final double SHORTEST_MM = 9;

  /** A shorter line is drawn if it goes on from one that is long enough. */
  private static final double SHORTEST_BRANCH_MM = 3;

  private static final double LEAST_FILL_MM2 = 6;

  /** A narrower gap within a ghost would look like a streak of light. */
  private static final double GAP_MM = 2;

  private static final double STRAIGHT_MM = 0.07;

  private final Raster ghost;
  private final Raster main;
  private final double density;
  private final Pen pen;
  private final List<Polyline> dashes = new ArrayList<>();

  /**
   * A ghost.
   *
   * @param ghost what a second look at the moving parts saw
   * @param main what the look at the body saw, through the same window, as finely or finer
   * @param pen for lines in rays of the ghost
   */
  GhostArt(Raster ghost, Raster main, Pen pen) {
    this.ghost = ghost;
    this.main = main;
    this.density = main.window().raysPerMetre() / ghost.window().raysPerMetre();
    this.pen = pen;
  }

  /** Fills the ghost, to be painted below the body. */
  void fill() {
    double area = LEAST_FILL_MM2 * pen.raysPerMm() * pen.raysPerMm();
    List<Polyline> loops =
        Loops.around(this::isFilled, ghost.columns(), ghost.rows(), ghost::place).stream()
            .filter(loop -> loop.area() > area)
            .map(loop -> loop.resampled(1).smoothed(1.5))
            .toList();
    if (!loops.isEmpty()) {
      pen.fill(Ink.GHOST, loops);
    }
  }

  /** Draws the dashed outline, to be painted above the body. */
  void outline() {
    Edges edges = new Edges(ghost.columns(), ghost.rows(), ghost::place);
    ghost.changes((lying, x, y) -> edges.put(lying, x, y, isLine(lying, x, y) ? 1 : 0));
    List<Chains.Chain> chains = Chains.of(edges);
    Set<Integer> reached = new HashSet<>();
    for (Chains.Chain chain : chains) {
      if (isLongerThan(SHORTEST_MM, chain)) {
        reached.add(chain.from());
        reached.add(chain.to());
      }
    }
    for (Chains.Chain chain : chains) {
      boolean goesOn = reached.contains(chain.from()) || reached.contains(chain.to());
      if (isLongerThan(goesOn ? SHORTEST_BRANCH_MM : SHORTEST_MM, chain)) {
        dash(chain.line().resampled(1).smoothed(1.2));
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

  /** Whether a limb is there, or a gap between two that is too narrow to mean anything. */
  private boolean isFilled(int x, int y) {
    int half = (int) Math.rint(GAP_MM / 2 * pen.raysPerMm());
    return has(x, y)
        || (has(x - half, y) && has(x + half, y))
        || (has(x, y - half) && has(x, y + half));
  }

  private boolean isLongerThan(double mm, Chains.Chain chain) {
    return chain.line().length() > mm * pen.raysPerMm();
  }

  private boolean isLine(boolean lying, int x, int y) {
    int part = ghost.part(x, y);
    int other = lying ? ghost.part(x, y - 1) : ghost.part(x - 1, y);
    boolean isRim = part == 0 || other == 0;
    boolean isSeam = Part.limb(part) != Part.limb(other) && !Part.growTogether(part, other);
    return (isRim || isSeam || ghost.step(lying, x, y) > FOLD_M) && isClear(x, y);
  }

  /** Whether the body leaves a place free, and a little around it. */
  private boolean isClear(int x, int y) {
    int column = (int) ((x + 0.5) * density);
    int row = (int) ((y + 0.5) * density);
    int reach = (int) Math.rint(APART_MM * pen.raysPerMm() * density);
    return main.part(column, row) == 0
        && main.part(column - reach, row) == 0
        && main.part(column + reach, row) == 0
        && main.part(column, row - reach) == 0
        && main.part(column, row + reach) == 0;
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
