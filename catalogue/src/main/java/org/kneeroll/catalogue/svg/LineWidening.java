package org.kneeroll.catalogue.svg;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Decides how a stroked line is kept: as a line, or as the outline of its ink. */
final class LineWidening {

  private LineWidening() {}

  /**
   * Whether a line stays a line of one width with round ends and joins, the only kind that a
   * drawing knows.
   */
  static boolean staysLine(BasicStroke pen, AffineTransform transform) {
    return pen.getLineJoin() == BasicStroke.JOIN_ROUND
        && pen.getEndCap() == BasicStroke.CAP_ROUND
        && pen.getDashArray() == null
        && isUniform(transform);
  }

  /** By how much a uniform transform enlarges. */
  static double scale(AffineTransform transform) {
    return Math.sqrt(Math.abs(transform.getDeterminant()));
  }

  /** The outline of a line's ink. */
  static Shape outline(Shape line, BasicStroke pen, Objections objections) {
    float[] dashes = pen.getDashArray();
    if (dashes == null) {
      return pen.createStrokedShape(line);
    }
    double period = 0;
    for (float dash : dashes) {
      period += dash;
    }
    if (!(length(line) / period * dashes.length <= SvgLimits.DASHES)) {
      objections.raise(
          "a line of the picture is dashed too finely (`stroke-dasharray`)", "use longer dashes");
      return new java.awt.geom.Path2D.Double();
    }
    // An odd number of dashes changes places with the gaps from one period to the next.
    float phase = (float) (pen.getDashPhase() % (2 * period));
    return new BasicStroke(
            pen.getLineWidth(),
            pen.getEndCap(),
            pen.getLineJoin(),
            pen.getMiterLimit(),
            dashes,
            phase)
        .createStrokedShape(line);
  }

  private static boolean isUniform(AffineTransform t) {
    double tolerance = 1e-6 * (Math.abs(t.getDeterminant()) + Double.MIN_NORMAL);
    double first = t.getScaleX() * t.getScaleX() + t.getShearY() * t.getShearY();
    double second = t.getScaleY() * t.getScaleY() + t.getShearX() * t.getShearX();
    double skew = t.getScaleX() * t.getShearX() + t.getShearY() * t.getScaleY();
    return Math.abs(first - second) <= tolerance && Math.abs(skew) <= tolerance;
  }

  /** At least the length of a path: that of the lines between its points and control points. */
  private static double length(Shape line) {
    double length = 0;
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (PathIterator pen = line.getPathIterator(null); !pen.isDone(); pen.next()) {
      int kind = pen.currentSegment(at);
      int points =
          switch (kind) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 1;
          };
      if (kind == PathIterator.SEG_CLOSE) {
        at[0] = startX;
        at[1] = startY;
      }
      for (int i = 0; i < points; i++) {
        if (kind != PathIterator.SEG_MOVETO) {
          length += Math.hypot(at[2 * i] - x, at[2 * i + 1] - y);
        }
        x = at[2 * i];
        y = at[2 * i + 1];
      }
      if (kind == PathIterator.SEG_MOVETO) {
        startX = x;
        startY = y;
      }
    }
    return length;
  }
}
