package org.kneeroll.figures.contour;

import java.util.ArrayList;
import java.util.List;

/** The closed lines around a region of cells, its holes among them. */
public final class Loops {

  private Loops() {}

  /** Which cells belong to a region. */
  @FunctionalInterface
  public interface Region {
    /** Whether a cell belongs to it; asked for cells outside of the grid too. */
    boolean has(int x, int y);
  }

  /**
   * All loops around a region. Cells that touch at a corner only count as apart.
   *
   * @param region which cells
   * @param columns of cells
   * @param rows of cells
   * @param place the exact place of each edge
   */
  public static List<Polyline> around(Region region, int columns, int rows, Edges.Place place) {
    Edges edges =
        new Edges(
            columns,
            rows,
            (lying, x, y) ->
                region.has(x, y) == region.has(lying ? x : x - 1, lying ? y - 1 : y) ? 0 : 1,
            place);
    boolean[] used = new boolean[edges.nodes() * 2];
    List<Polyline> loops = new ArrayList<>();
    for (int node = 0; node < edges.nodes(); node++) {
      if (edges.kind(node, 0) != 0 && !used[edges.edge(node, 0)]) {
        loops.add(loop(edges, region, used, node));
      }
    }
    return loops;
  }

  private static Polyline loop(Edges edges, Region region, boolean[] used, int start) {
    int nodeColumns = edges.nodeColumns();
    boolean below = region.has(start % nodeColumns, start / nodeColumns);
    List<double[]> points = new ArrayList<>();
    int node = start;
    int way = 0;
    do {
      used[edges.edge(node, way)] = true;
      points.add(edges.point(node, way));
      node = edges.next(node, way);
      way = onwards(edges, node, way, below);
    } while (!(node == start && way == 0));
    return new Polyline(points, true);
  }

  /** With the region on one hand all the way, a loop turns to that hand first. */
  private static int onwards(Edges edges, int node, int way, boolean regionOnTheRight) {
    int[] turns = regionOnTheRight ? new int[] {1, 0, 3} : new int[] {3, 0, 1};
    for (int turn : turns) {
      int next = (way + turn) % Edges.WAYS;
      if (edges.kind(node, next) != 0) {
        return next;
      }
    }
    throw new IllegalStateException("a region's edge ends at node " + node);
  }
}
