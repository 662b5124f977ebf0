package org.kneeroll.figures.contour;

import java.util.BitSet;

/** Classes of the edges of a grid that lines run along. */
public final class Edges {

  private final Grid grid;
  private final byte[] kinds;
  private final BitSet ends;

  /** A grid whose edges have no class yet. */
  public Edges(int columns, int rows, Grid.Place place) {
    grid = new Grid(columns, rows, place);
    kinds = new byte[2 * grid.nodes()];
    ends = new BitSet(grid.nodes());
  }

  /**
   * Says of which class a lying or standing edge is.
   *
   * @param kind from 1; 0 for an edge without a line
   */
  public void put(boolean lying, int x, int y, int kind) {
    int node = y * grid.nodeColumns() + x;
    int way = lying ? 0 : 1;
    kinds[grid.edge(node, way)] = (byte) kind;
    if (kind != 0) {
      ends.set(node);
      ends.set(grid.next(node, way));
    }
  }

  Grid grid() {
    return grid;
  }

  /** The first node from a number on that a line begins or ends at; negative if there is none. */
  int nodeFrom(int node) {
    return ends.nextSetBit(node);
  }

  /** The class of the edge that leads from a node in a way, or 0. */
  int kind(int node, int way) {
    int edge = grid.edge(node, way);
    return edge < 0 ? 0 : kinds[edge];
  }

  /** How many lines run from a node. */
  int degree(int node) {
    int degree = 0;
    for (int way = 0; way < Grid.WAYS; way++) {
      degree += kind(node, way) == 0 ? 0 : 1;
    }
    return degree;
  }
}
