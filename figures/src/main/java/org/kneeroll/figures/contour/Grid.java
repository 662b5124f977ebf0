package org.kneeroll.figures.contour;

/**
 * Cells in rows, and between them edges whose exact places are known.
 *
 * <p>Nodes are the corners between four cells. A lying edge leads from node {@code (x, y)} to
 * {@code (x + 1, y)} and parts the cells above and below it; a standing edge leads to {@code (x, y
 * + 1)}. Nodes and edges are also counted: nodes row by row, and edges so that {@code 2 * node} is
 * the lying and {@code 2 * node + 1} the standing edge that begins at a node.
 *
 * @param columns of cells
 * @param rows of cells
 * @param place where between its two cells' middles each edge lies
 */
public record Grid(int columns, int rows, Place place) {

  /** The exact place of an edge. */
  @FunctionalInterface
  public interface Place {
    /** 0 at the middle of the cell above or left, 1 at that of the other. */
    double of(boolean lying, int x, int y);
  }

  /** The four ways from a node: right, down, left, up. */
  static final int WAYS = 4;

  int nodeColumns() {
    return columns + 1;
  }

  int nodes() {
    return (columns + 1) * (rows + 1);
  }

  /** The node at the other end of the edge that leads from a node in a way. */
  int next(int node, int way) {
    return switch (way) {
      case 0 -> node + 1;
      case 1 -> node + nodeColumns();
      case 2 -> node - 1;
      default -> node - nodeColumns();
    };
  }

  /** The edge that leads from a node in a way; negative if that way leads out of the grid. */
  int edge(int node, int way) {
    int from = way < 2 ? node : next(node, way);
    return from < 0 ? -1 : 2 * from + way % 2;
  }

  /** The exact place of the edge from a node in a way, as x and y. */
  double[] point(int node, int way) {
    int from = way < 2 ? node : next(node, way);
    int x = from % nodeColumns();
    int y = from / nodeColumns();
    boolean lying = way % 2 == 0;
    double t = place.of(lying, x, y) - 0.5;
    return lying ? new double[] {x + 0.5, y + t} : new double[] {x + t, y + 0.5};
  }
}
