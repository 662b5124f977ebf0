package org.kneeroll.figures.contour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The closed lines around regions of cells, the holes in them among the rest. Cells of a region
 * that touch at a corner only count as apart.
 */
public final class Loops {

  /** The turns to try, so that a loop keeps its region at its hand. */
  private static final int[] RIGHT_FIRST = {1, 0, 3};

  private static final int[] LEFT_FIRST = {3, 0, 1};

  private final Grid grid;
  private final int labelColumns;
  private final int[] labels;
  private final boolean[] used;
  private final Map<Integer, List<Polyline>> loops = new HashMap<>();

  /** Which cells belong to a region. */
  @FunctionalInterface
  public interface Region {
    /** Whether a cell of the grid belongs to it. */
    boolean has(int x, int y);
  }

  /** Which region each cell belongs to. */
  @FunctionalInterface
  public interface Regions {
    /** The number of the region that a cell of the grid belongs to, 0 for none. */
    int at(int x, int y);
  }

  private Loops(Grid grid, Regions regions) {
    this.grid = grid;
    labelColumns = grid.columns() + 2;
    labels = new int[labelColumns * (grid.rows() + 2)];
    used = new boolean[2 * grid.nodes()];
    for (int y = 0; y < grid.rows(); y++) {
      for (int x = 0; x < grid.columns(); x++) {
        labels[(y + 1) * labelColumns + x + 1] = regions.at(x, y);
      }
    }
  }

  /** The loops around one region. */
  public static List<Polyline> around(Region region, int columns, int rows, Grid.Place place) {
    return around((x, y) -> region.has(x, y) ? 1 : 0, new Grid(columns, rows, place))
        .getOrDefault(1, List.of());
  }

  /** The loops around each region of a grid, by their numbers. */
  public static Map<Integer, List<Polyline>> around(Regions regions, Grid grid) {
    Loops found = new Loops(grid, regions);
    for (int node = 0; node < grid.nodes(); node++) {
      if (found.label(node, 0, true) != found.label(node, 0, false)) {
        found.begin(node, true);
        found.begin(node, false);
      }
    }
    return found.loops;
  }

  /** Adds the loop whose region lies below or above the edge to the right of a node. */
  private void begin(int node, boolean below) {
    int region = label(node, 0, below);
    if (region != 0 && !used[2 * node + (below ? 1 : 0)]) {
      loops.computeIfAbsent(region, any -> new ArrayList<>()).add(loop(node, region, below));
    }
  }

  private Polyline loop(int start, int region, boolean onTheRight) {
    List<double[]> points = new ArrayList<>();
    int node = start;
    int way = 0;
    do {
      if (way % 2 == 0) {
        int from = way == 0 ? node : node - 1;
        used[2 * from + ((way == 0) == onTheRight ? 1 : 0)] = true;
      }
      points.add(grid.point(node, way));
      node = grid.next(node, way);
      way = onwards(node, way, region, onTheRight);
    } while (!(node == start && way == 0));
    return new Polyline(points, true);
  }

  private int onwards(int node, int way, int region, boolean onTheRight) {
    for (int turn : onTheRight ? RIGHT_FIRST : LEFT_FIRST) {
      int next = (way + turn) % Grid.WAYS;
      if ((label(node, next, true) == region) != (label(node, next, false) == region)) {
        return next;
      }
    }
    throw new IllegalStateException("the edge of region " + region + " ends at node " + node);
  }

  /** The region on one hand of somebody who goes from a node in a way. */
  private int label(int node, int way, boolean right) {
    int cell = node + node / grid.nodeColumns() + labelColumns + 1;
    return switch (right ? way : (way + 3) % Grid.WAYS) {
      case 0 -> labels[cell];
      case 1 -> labels[cell - 1];
      case 2 -> labels[cell - 1 - labelColumns];
      default -> labels[cell - labelColumns];
    };
  }
}
