package org.kneeroll.pdf.page;

/**
 * Where text stands between left and right.
 *
 * @param xPt left edge
 * @param widthPt measure
 */
public record Column(double xPt, double widthPt) {

  /** The same column with its left edge moved in. */
  public Column indented(double byPt) {
    return new Column(xPt + byPt, widthPt - byPt);
  }

  /** The same column, but no wider than a measure. */
  public Column atMost(double maxPt) {
    return widthPt <= maxPt ? this : new Column(xPt, maxPt);
  }
}
