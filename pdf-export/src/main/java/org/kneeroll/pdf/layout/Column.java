package org.kneeroll.pdf.layout;

/**
 * Where text stands between left and right.
 *
 * @param xPt left edge
 * @param widthPt measure
 */
record Column(double xPt, double widthPt) {

  /** The same column with its left edge moved in. */
  Column indented(double byPt) {
    return new Column(xPt + byPt, widthPt - byPt);
  }

  /** The same column, but no wider than a measure. */
  Column atMost(double maxPt) {
    return widthPt <= maxPt ? this : new Column(xPt, maxPt);
  }
}
