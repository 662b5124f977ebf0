package org.kneeroll.figures.contour;

import java.util.ArrayList;
import java.util.List;

/** Joins edges to chains that run from one meeting of lines to the next. */
public final class Chains {

  private final Edges edges;
  private final Grid grid;
  private final boolean[] used;

  private Chains(Edges edges) {
    this.edges = edges;
    this.grid = edges.grid();
    this.used = new boolean[2 * grid.nodes()];
  }

  /**
   * A run of edges between two nodes where lines begin, end or meet.
   *
   * @param line through the exact places of the edges, with the nodes at its ends
   * @param kinds the class of each edge in turn
   * @param from the node that it begins at
   * @param to the node that it ends at
   */
  @SuppressWarnings("ArrayRecordComponent") // one number an edge, never changed
  public record Chain(Polyline line, int[] kinds, int from, int to) {}

  /** All chains of a grid, in the order of their first nodes. */
  public static List<Chain> of(Edges edges) {
    Chains chains = new Chains(edges);
    List<Chain> found = new ArrayList<>();
    for (boolean closed : new boolean[] {false, true}) {
      for (int node = edges.nodeFrom(0); node >= 0; node = edges.nodeFrom(node + 1)) {
        if (closed || chains.isMeeting(node)) {
          chains.leave(node, found);
        }
      }
    }
    return found;
  }

  private void leave(int node, List<Chain> found) {
    for (int way = 0; way < Grid.WAYS; way++) {
      if (edges.kind(node, way) != 0 && !used[grid.edge(node, way)]) {
        found.add(walk(node, way));
      }
    }
  }

  private boolean isMeeting(int node) {
    int degree = edges.degree(node);
    return degree != 0 && degree != 2;
  }

  private Chain walk(int start, int firstWay) {
    List<double[]> points = new ArrayList<>();
    List<Integer> classes = new ArrayList<>();
    int node = start;
    int way = firstWay;
    boolean closed = false;
    while (true) {
      used[grid.edge(node, way)] = true;
      points.add(grid.point(node, way));
      classes.add(edges.kind(node, way));
      node = grid.next(node, way);
      if (isMeeting(node)) {
        break;
      }
      if (node == start) {
        closed = true;
        break;
      }
      int back = (way + 2) % Grid.WAYS;
      int on = -1;
      for (int i = 0; i < Grid.WAYS; i++) {
        if (i != back && edges.kind(node, i) != 0) {
          on = i;
        }
      }
      way = on;
    }
    if (!closed) {
      points.add(0, meeting(start));
      points.add(meeting(node));
    }
    return new Chain(
        new Polyline(points, closed),
        classes.stream().mapToInt(Integer::intValue).toArray(),
        start,
        node);
  }

  /** Where lines meet: in the middle of the places around the node. */
  private double[] meeting(int node) {
    double x = 0;
    double y = 0;
    int n = 0;
    for (int way = 0; way < Grid.WAYS; way++) {
      if (edges.kind(node, way) != 0) {
        double[] p = grid.point(node, way);
        x += p[0];
        y += p[1];
        n++;
      }
    }
    return new double[] {x / n, y / n};
  }
}
