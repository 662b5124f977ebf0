package org.kneeroll.figures.contour;

/**
 * A grid's edges with what each is worth: 0 for none, else a class of line.
 *
 * <p>Nodes are the corners between four cells. A lying edge leads from node {@code (x, y)} to
 * {@code (x + 1, y)} and parts the cells above and below it; a standing edge leads to {@code (x, y
 * + 1)}.
 *
 * @param columns of cells
 * @param rows of cells
 * @param kind of each edge
 * @param place where between its two cells' middles each edge lies, 0 to 1
 */
public record Edges(int columns, int rows, Kind kind, Place place) {

  /** The class of an edge. */
  @FunctionalInterface
  public interface Kind {
    /** The class of a lying or standing edge, 0 for none. */
    int of(boolean lying, int x, int y);
  }

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

  /** The class of the edge that leads from a node in a way. */
  int kind(int node, int way) {
    int x = node % nodeColumns();
    int y = node / nodeColumns();
    return switch (way) {
      case 0 -> x < columns ? kind.of(true, x, y) : 0;
      case 1 -> y < rows ? kind.of(false, x, y) : 0;
      case 2 -> x > 0 ? kind.of(true, x - 1, y) : 0;
      default -> y > 0 ? kind.of(false, x, y - 1) : 0;
    };
  }

  int next(int node, int way) {
    return switch (way) {
      case 0 -> node + 1;
      case 1 -> node + nodeColumns();
      case 2 -> node - 1;
      default -> node - nodeColumns();
    };
  }

  /** A number for the edge from a node in a way, the same from both of its ends. */
  int edge(int node, int way) {
    return switch (way) {
      case 0 -> node * 2;
      case 1 -> node * 2 + 1;
      case 2 -> (node - 1) * 2;
      default -> (node - nodeColumns()) * 2 + 1;
    };
  }

  /** The exact place of the edge from a node in a way. */
  double[] point(int node, int way) {
    int from = way < 2 ? node : next(node, way);
    int x = from % nodeColumns();
    int y = from / nodeColumns();
    boolean lying = way % 2 == 0;
    double t = place.of(lying, x, y) - 0.5;
    return lying ? new double[] {x + 0.5, y + t} : new double[] {x + t, y + 0.5};
  }
}
