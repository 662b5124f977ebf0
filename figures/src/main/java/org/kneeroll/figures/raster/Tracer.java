package org.kneeroll.figures.raster;

import java.util.ArrayDeque;
import org.kneeroll.figures.field.Field;

/** Fills a raster: coarsely first, then finely along everything that could be an edge. */
public final class Tracer {

  private static final int CELL = 4;

  /** Halves the way between two rays until an outline lies within a sixteenth of it. */
  private static final int OUTLINE_HALVINGS = 3;

  /** For the depth of a fold the two sides have to be looked at closer to its edge. */
  private static final int FOLD_HALVINGS = 4;

  /** A depth that changes by more than this between two rays may hide an edge, in metres. */
  private static final double STEEP_STEP = 0.004;

  /** The same, as a multiple of the distance between two rays. */
  private static final double STEEP_SLOPE = 1.8;

  /** What a cell may bulge and still count as flat, in metres. */
  private static final double BULGE = 0.0025;

  /** Depth steps below this are no edges, in metres. */
  private static final double LEAST_STEP = 0.002;

  /** The radius of the widest limb, in metres, for how fast it can recede at its outline. */
  private static final double WIDEST_LIMB = 0.25;

  private final Sight sight;
  private final Raster raster;
  private final Detail detail;
  private final boolean[] traced;
  private final boolean[] fine;
  private final double spacing;
  private final double steep;
  private final int cellColumns;
  private final int cellRows;
  private final ArrayDeque<Integer> waiting = new ArrayDeque<>();

  private Tracer(Field field, Camera camera, Window window, Detail detail) {
    sight = new Sight(field, camera, window);
    raster = new Raster(window);
    this.detail = detail;
    spacing = 1 / window.raysPerMetre();
    steep = Math.max(STEEP_STEP, STEEP_SLOPE * spacing);
    traced = new boolean[window.columns() * window.rows()];
    cellColumns = (window.columns() + CELL - 1) / CELL;
    cellRows = (window.rows() + CELL - 1) / CELL;
    fine = new boolean[cellColumns * cellRows];
  }

  /** Looks at a field through a window. */
  public static Raster trace(Field field, Camera camera, Window window, Detail detail) {
    Tracer tracer = new Tracer(field, camera, window, detail);
    tracer.coarsely();
    tracer.finely();
    for (int cell = 0; cell < tracer.fine.length; cell++) {
      if (!tracer.fine[cell]) {
        tracer.between(cell % tracer.cellColumns * CELL, cell / tracer.cellColumns * CELL);
      } else if (detail != Detail.PARTS) {
        tracer.edges(cell % tracer.cellColumns * CELL, cell / tracer.cellColumns * CELL);
      }
    }
    tracer.raster.seenWith(tracer.sight.samples());
    return tracer.raster;
  }

  private void coarsely() {
    for (int cy = 0; cy < cellRows; cy++) {
      for (int cx = 0; cx < cellColumns; cx++) {
        ray(cx * CELL, cy * CELL, Double.MAX_VALUE);
      }
    }
    for (int cell = 0; cell < fine.length; cell++) {
      if (!isFlat(cell % cellColumns * CELL, cell / cellColumns * CELL)) {
        refine(cell);
      }
    }
  }

  private void refine(int cell) {
    if (!fine[cell]) {
      fine[cell] = true;
      waiting.add(cell);
    }
  }

  /** Traces cells in full, and follows their edges into the neighbours. */
  private void finely() {
    while (!waiting.isEmpty()) {
      int cell = waiting.remove();
      int cx = cell % cellColumns;
      int cy = cell / cellColumns;
      int left = cx * CELL;
      int top = cy * CELL;
      int right = Math.min(left + CELL, raster.columns() - 1);
      int bottom = Math.min(top + CELL, raster.rows() - 1);
      double from = sight.front(left + CELL / 2.0, top + CELL / 2.0, CELL * 0.7072 + 0.1);
      for (int y = top; y <= bottom; y++) {
        for (int x = left; x <= right; x++) {
          ray(x, y, from);
        }
      }
      for (int i = 0; i < CELL; i++) {
        if (left + i < right) {
          follow(cx, cy - 1, left + i, top, left + i + 1, top);
          follow(cx, cy + 1, left + i, bottom, left + i + 1, bottom);
        }
        if (top + i < bottom) {
          follow(cx - 1, cy, left, top + i, left, top + i + 1);
          follow(cx + 1, cy, right, top + i, right, top + i + 1);
        }
      }
    }
  }

  private void follow(int cx, int cy, int ax, int ay, int bx, int by) {
    if (cx < 0 || cy < 0 || cx >= cellColumns || cy >= cellRows) {
      return;
    }
    if (!fine[cy * cellColumns + cx] && differ(ax, ay, bx, by)) {
      refine(cy * cellColumns + cx);
    }
  }

  /** Fills the inside of a flat cell from its four corners, which see the same. */
  private void between(int left, int top) {
    int part = raster.part(left, top);
    if (part == 0) {
      return;
    }
    int material = raster.material(left, top);
    double a = raster.nearness(left, top);
    double b = raster.nearness(left + CELL, top);
    double c = raster.nearness(left, top + CELL);
    double d = raster.nearness(left + CELL, top + CELL);
    for (int y = 0; y < CELL; y++) {
      double v = y / (double) CELL;
      for (int x = 0; x < CELL; x++) {
        if (!traced[(top + y) * raster.columns() + left + x]) {
          double u = x / (double) CELL;
          double near = (a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v;
          raster.see(left + x, top + y, part, material, near);
        }
      }
    }
  }

  private boolean isFlat(int left, int top) {
    int right = left + CELL;
    int bottom = top + CELL;
    if (right >= raster.columns() || bottom >= raster.rows()) {
      return sight.isEmpty(left, top);
    }
    if (!isAlike(left, top, right, top)
        || !isAlike(left, top, left, bottom)
        || !isAlike(left, top, right, bottom)) {
      return false;
    }
    if (raster.part(left, top) == 0 || detail == Detail.OUTLINES) {
      return true;
    }
    double a = raster.nearness(left, top);
    double b = raster.nearness(right, top);
    double c = raster.nearness(left, bottom);
    double d = raster.nearness(right, bottom);
    double most = Math.max(Math.max(a, b), Math.max(c, d));
    double least = Math.min(Math.min(a, b), Math.min(c, d));
    return Math.abs(a + d - b - c) < BULGE && most - least < steep * CELL;
  }

  private void ray(int x, int y, double from) {
    int i = y * raster.columns() + x;
    if (!traced[i]) {
      traced[i] = true;
      sight.look(x, y, from, Raster.NOTHING);
      raster.see(x, y, sight.part, sight.material, sight.nearness);
    }
  }

  /** Whether two rays see the same, as far as that has to be found out. */
  private boolean isAlike(int ax, int ay, int bx, int by) {
    int a = raster.part(ax, ay);
    int b = raster.part(bx, by);
    if (detail == Detail.OUTLINES) {
      return (a == 0) == (b == 0);
    }
    return a == b && raster.material(ax, ay) == raster.material(bx, by);
  }

  private boolean differ(int ax, int ay, int bx, int by) {
    return !isAlike(ax, ay, bx, by)
        || (detail != Detail.OUTLINES
            && Math.abs(raster.nearness(ax, ay) - raster.nearness(bx, by)) > steep);
  }

  /** Finds the edges within a cell and at its left and top; the others are its neighbours'. */
  private void edges(int left, int top) {
    int right = Math.min(left + CELL, raster.columns() - 1);
    int bottom = Math.min(top + CELL, raster.rows() - 1);
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        if (y > top && x < left + CELL && differ(x, y - 1, x, y)) {
          halve(true, x, y, x, y - 1);
        }
        if (x > left && y < top + CELL && differ(x - 1, y, x, y)) {
          halve(false, x, y, x - 1, y);
        }
      }
    }
  }

  /** Finds the place of the change between two rays by halving, and the step in depth there. */
  private void halve(boolean lying, int x, int y, int ax, int ay) {
    int partA = raster.part(ax, ay);
    int materialA = raster.material(ax, ay);
    double nearA = raster.nearness(ax, ay);
    int partB = raster.part(x, y);
    int materialB = raster.material(x, y);
    double nearB = raster.nearness(x, y);
    boolean outline = partA == 0 || partB == 0;
    boolean same = partA == partB && materialA == materialB;
    double gap = Math.abs(nearA - nearB);
    double low = 0;
    double high = 1;
    for (int i = 0; i < (outline ? OUTLINE_HALVINGS : FOLD_HALVINGS); i++) {
      double middle = (low + high) / 2;
      double from = Math.max(nearA, nearB) + 2 * spacing;
      double least = partA == 0 ? nearB : partB == 0 ? nearA : Math.min(nearA, nearB);
      double to = least - Math.sqrt(2 * WIDEST_LIMB * spacing * (high - low));
      sight.look(ax + (x - ax) * middle, ay + (y - ay) * middle, from, to);
      boolean likeA = sight.part == partA && sight.material == materialA;
      boolean likeB = sight.part == partB && sight.material == materialB;
      boolean first =
          likeA == likeB
              ? Math.abs(sight.nearness - nearA) < Math.abs(sight.nearness - nearB)
              : likeA;
      if (first) {
        low = middle;
        nearA = sight.nearness;
      } else {
        high = middle;
        nearB = sight.nearness;
      }
      double left = Math.abs(nearA - nearB);
      if (same && (left < LEAST_STEP || (i == 0 && left < gap * 0.62))) {
        break;
      }
    }
    double step = outline ? 1 : Math.abs(nearA - nearB);
    boolean slope = same && high - low > 0.1;
    raster.change(lying, x, y, (low + high) / 2, slope || (same && step < LEAST_STEP) ? 0 : step);
  }
}
