package org.kneeroll.figures.raster;

import java.util.ArrayDeque;
import org.kneeroll.figures.field.Field;

/** Fills a raster: coarsely first, then finely along everything that could be an edge. */
public final class Tracer {

  private static final int CELL = 4;
  private static final int HALVINGS = 4;

  /** A depth that changes by more than this between two rays may hide an edge, in metres. */
  private static final double STEEP_STEP = 0.004;

  /** The same, as a multiple of the distance between two rays. */
  private static final double STEEP_SLOPE = 2;

  /** What a cell may bulge and still count as flat, in metres. */
  private static final double BULGE = 0.0025;

  /** Depth steps below this are no edges, in metres. */
  private static final double LEAST_STEP = 0.002;

  private final Sight sight;
  private final Raster raster;
  private final boolean[] traced;
  private final boolean[] fine;
  private final double steep;
  private final int cellColumns;
  private final int cellRows;
  private final ArrayDeque<Integer> waiting = new ArrayDeque<>();

  private Tracer(Field field, Camera camera, Window window) {
    sight = new Sight(field, camera, window);
    raster = new Raster(window);
    steep = Math.max(STEEP_STEP, STEEP_SLOPE / window.raysPerMetre());
    traced = new boolean[window.columns() * window.rows()];
    cellColumns = (window.columns() + CELL - 1) / CELL;
    cellRows = (window.rows() + CELL - 1) / CELL;
    fine = new boolean[cellColumns * cellRows];
  }

  /** Looks at a field through a window. */
  public static Raster trace(Field field, Camera camera, Window window) {
    Tracer tracer = new Tracer(field, camera, window);
    tracer.coarsely();
    tracer.finely();
    tracer.between();
    tracer.edges();
    return tracer.raster;
  }

  private void coarsely() {
    for (int cy = 0; cy < cellRows; cy++) {
      for (int cx = 0; cx < cellColumns; cx++) {
        ray(cx * CELL, cy * CELL, Double.MAX_VALUE);
      }
    }
    for (int cell = 0; cell < fine.length; cell++) {
      if (!isFlat(cell % cellColumns, cell / cellColumns)) {
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

  /** Fills what was not traced from the four corners around it, which see the same. */
  private void between() {
    for (int y = 0; y < raster.rows(); y++) {
      for (int x = 0; x < raster.columns(); x++) {
        if (traced[y * raster.columns() + x]) {
          continue;
        }
        int left = x / CELL * CELL;
        int top = y / CELL * CELL;
        int right = Math.min(left + CELL, raster.columns() - 1);
        int bottom = Math.min(top + CELL, raster.rows() - 1);
        double u = (x - left) / (double) Math.max(1, right - left);
        double v = (y - top) / (double) Math.max(1, bottom - top);
        double above = raster.nearness(left, top) * (1 - u) + raster.nearness(right, top) * u;
        double below = raster.nearness(left, bottom) * (1 - u) + raster.nearness(right, bottom) * u;
        raster.see(
            x, y, raster.part(left, top), raster.material(left, top), above * (1 - v) + below * v);
      }
    }
  }

  private boolean isFlat(int cx, int cy) {
    int left = cx * CELL;
    int top = cy * CELL;
    if (left + CELL >= raster.columns() || top + CELL >= raster.rows()) {
      return sight.isEmpty(left, top);
    }
    int right = left + CELL;
    int bottom = top + CELL;
    int part = raster.part(left, top);
    int material = raster.material(left, top);
    if (raster.part(right, top) != part
        || raster.part(left, bottom) != part
        || raster.part(right, bottom) != part
        || raster.material(right, top) != material
        || raster.material(left, bottom) != material
        || raster.material(right, bottom) != material) {
      return false;
    }
    if (part == 0) {
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
      sight.look(x, y, from, -Double.MAX_VALUE);
      raster.see(x, y, sight.part, sight.material, sight.nearness);
    }
  }

  private boolean differ(int ax, int ay, int bx, int by) {
    return raster.part(ax, ay) != raster.part(bx, by)
        || raster.material(ax, ay) != raster.material(bx, by)
        || Math.abs(raster.nearness(ax, ay) - raster.nearness(bx, by)) > steep;
  }

  private void edges() {
    for (int y = 0; y <= raster.rows(); y++) {
      for (int x = 0; x <= raster.columns(); x++) {
        if (x < raster.columns() && differ(x, y - 1, x, y)) {
          halve(true, x, y, x, y - 1);
        }
        if (y < raster.rows() && differ(x - 1, y, x, y)) {
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
    double from = Math.max(nearA, nearB) + 0.02;
    double to = Math.min(partA == 0 ? nearB : nearA, partB == 0 ? nearA : nearB) - 0.05;
    boolean same = partA == partB && materialA == materialB;
    double gap = Math.abs(nearA - nearB);
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
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
      if (same && left < LEAST_STEP) {
        break;
      }
      if (same && i == 0 && left < gap * 0.62) {
        break;
      }
    }
    double step = partA == 0 || partB == 0 ? 1 : Math.abs(nearA - nearB);
    boolean slope = same && high - low > 0.1;
    raster.edge(lying, x, y, (low + high) / 2, slope || (same && step < LEAST_STEP) ? 0 : step);
  }
}
