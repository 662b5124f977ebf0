package org.kneeroll.figures.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins edges to chains that run from one meeting of lines to the next. */
public final class Chains {

  private final Edges edges;
  private final int[][] kinds;
  private final boolean[] used;

  private Chains(Edges edges) {
    this.edges = edges;
    this.kinds = new int[edges.nodes()][];
    this.used = new boolean[edges.nodes() * 2];
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
    chains.ask();
    for (boolean closed : new boolean[] {false, true}) {
      for (int node = 0; node < edges.nodes(); node++) {
        if (closed || chains.isMeeting(node)) {
          for (int way = 0; way < Edges.WAYS; way++) {
            if (chains.kinds[node][way] != 0 && !chains.used[edges.edge(node, way)]) {
              found.add(chains.walk(node, way));
            }
          }
        }
      }
    }
    return found;
  }

  private static final int[] NONE = new int[Edges.WAYS];

  /** Asks for each edge once, and notes it at both of its nodes. */
  private void ask() {
    Arrays.fill(kinds, NONE);
    for (int node = 0; node < edges.nodes(); node++) {
      for (int way = 0; way < 2; way++) {
        int kind = edges.kind(node, way);
        if (kind != 0) {
          note(node, way, kind);
          note(edges.next(node, way), way + 2, kind);
        }
      }
    }
  }

  private void note(int node, int way, int kind) {
    if (kinds[node] == NONE) {
      kinds[node] = new int[Edges.WAYS];
    }
    kinds[node][way] = kind;
  }

  private int degree(int node) {
    int degree = 0;
    for (int kind : kinds[node]) {
      degree += kind == 0 ? 0 : 1;
    }
    return degree;
  }

  private boolean isMeeting(int node) {
    int degree = degree(node);
    return degree != 0 && degree != 2;
  }

  private Chain walk(int start, int firstWay) {
    List<double[]> points = new ArrayList<>();
    List<Integer> classes = new ArrayList<>();
    int node = start;
    int way = firstWay;
    boolean closed = false;
    while (true) {
      used[edges.edge(node, way)] = true;
      points.add(edges.point(node, way));
      classes.add(kinds[node][way]);
      node = edges.next(node, way);
      if (isMeeting(node)) {
        break;
      }
      if (node == start) {
        closed = true;
        break;
      }
      int back = (way + 2) % Edges.WAYS;
      int on = -1;
      for (int i = 0; i < Edges.WAYS; i++) {
        if (i != back && kinds[node][i] != 0) {
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
    for (int way = 0; way < Edges.WAYS; way++) {
      if (kinds[node][way] != 0) {
        double[] p = edges.point(node, way);
        x += p[0];
        y += p[1];
        n++;
      }
    }
    return new double[] {x / n, y / n};
  }
}
