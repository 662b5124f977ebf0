package org.kneeroll.figures.contour;

/** Classes of the edges of a grid that lines run along. */
public final class Edges {

  private final Grid grid;
  private final byte[] kinds;

  /** A grid whose edges have no class yet. */
  public Edges(int columns, int rows, Grid.Place place) {
    grid = new Grid(columns, rows, place);
    kinds = new byte[2 * grid.nodes()];
  }

  /**
   * Says of which class a lying or standing edge is.
   *
   * @param kind from 1; 0 for an edge without a line
   */
  public void put(boolean lying, int x, int y, int kind) {
    kinds[grid.edge(y * grid.nodeColumns() + x, lying ? 0 : 1)] = (byte) kind;
  }

  Grid grid() {
    return grid;
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
