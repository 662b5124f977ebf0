package org.kneeroll.catalogue.svg;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.core.drawing.Outline.Close;
import org.kneeroll.core.drawing.Outline.Curve;
import org.kneeroll.core.drawing.Outline.Line;
import org.kneeroll.core.drawing.Outline.Move;
import org.kneeroll.core.drawing.Outline.Segment;
import org.kneeroll.core.drawing.Shape;

/**
 * The shapes of a drawing as they come in, with rounded coordinates.
 *
 * <p>Coordinates are rounded to a thousandth of a unit; in pictures less than ten units high or
 * wide, to a millionth.
 */
final class DisplayList {

  private final PictureSize size;
  private final Objections objections;
  private final double steps;
  private final List<Shape> shapes = new ArrayList<>();
  private int segments;

  DisplayList(PictureSize size, Objections objections) {
    this.size = size;
    this.objections = objections;
    this.steps = Math.min(size.width(), size.height()) < 10 ? 1e6 : 1e3;
  }

  PictureSize size() {
    return size;
  }

  Objections objections() {
    return objections;
  }

  /** Adds a filled path; one without an area is left out. */
  void fill(java.awt.Shape path, Colour colour) {
    PathIterator pen = path.getPathIterator(null);
    boolean evenOdd = pen.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    List<Segment> traced = trace(pen);
    List<Segment> tidy = withoutIdleLines(traced);
    if (tidy.size() > 2) {
      shapes.add(new Shape.Fill(new Outline(tidy), colour, evenOdd));
    }
  }

  /** Adds a line with round joins and ends; one that rounds to no width is left out. */
  void stroke(java.awt.Shape path, Colour colour, double width) {
    List<Segment> traced = trace(path.getPathIterator(null));
    double rounded = round(width);
    if (!traced.isEmpty() && rounded > 0) {
      shapes.add(new Shape.Stroke(new Outline(traced), colour, rounded));
    }
  }

  Drawing finish() {
    return new Drawing(round(size.width()), round(size.height()), shapes);
  }

  private List<Segment> trace(PathIterator pen) {
    List<Segment> traced = new ArrayList<>();
    double[] at = new double[6];
    double lastX = 0;
    double lastY = 0;
    double startX = 0;
    double startY = 0;
    for (; !pen.isDone() && objections.isEmpty(); pen.next()) {
      count();
      switch (pen.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          traced.add(new Move(round(at[0]), round(at[1])));
          startX = lastX = at[0];
          startY = lastY = at[1];
        }
        case PathIterator.SEG_LINETO -> {
          traced.add(new Line(round(at[0]), round(at[1])));
          lastX = at[0];
          lastY = at[1];
        }
        case PathIterator.SEG_QUADTO -> {
          // A quadratic curve is the cubic whose control points lie two thirds of the way to its
          // own.
          traced.add(
              new Curve(
                  round(lastX + (at[0] - lastX) * 2 / 3),
                  round(lastY + (at[1] - lastY) * 2 / 3),
                  round(at[2] + (at[0] - at[2]) * 2 / 3),
                  round(at[3] + (at[1] - at[3]) * 2 / 3),
                  round(at[2]),
                  round(at[3])));
          lastX = at[2];
          lastY = at[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          traced.add(
              new Curve(
                  round(at[0]),
                  round(at[1]),
                  round(at[2]),
                  round(at[3]),
                  round(at[4]),
                  round(at[5])));
          lastX = at[4];
          lastY = at[5];
        }
        default -> {
          traced.add(new Close());
          lastX = startX;
          lastY = startY;
        }
      }
    }
    return traced;
  }

  /** Leaves out lines that lead nowhere, and those that only do what closing does. */
  private static List<Segment> withoutIdleLines(List<Segment> traced) {
    List<Segment> kept = new ArrayList<>();
    Segment start = new Close();
    for (Segment segment : traced) {
      Segment last = kept.isEmpty() ? start : kept.get(kept.size() - 1);
      if (segment instanceof Line line && endsAt(last, line)) {
        continue;
      }
      if (segment instanceof Close && last instanceof Line line && endsAt(start, line)) {
        kept.remove(kept.size() - 1);
      }
      if (segment instanceof Move) {
        start = segment;
      }
      kept.add(segment);
    }
    return kept;
  }

  private static boolean endsAt(Segment segment, Line line) {
    if (segment instanceof Move move) {
      return move.x() == line.x() && move.y() == line.y();
    } else if (segment instanceof Line other) {
      return other.x() == line.x() && other.y() == line.y();
    }
    return segment instanceof Curve curve && curve.x() == line.x() && curve.y() == line.y();
  }

  private void count() {
    segments++;
    if (segments > SvgLimits.SEGMENTS) {
      objections.raise(
          "the picture has more than " + SvgLimits.SEGMENTS + " lines and curves",
          "simplify its paths in a drawing program");
    }
  }

  private double round(double value) {
    if (!(Math.abs(value) <= 2 * SvgLimits.LONGEST_SIDE)) {
      objections.raise(
          "a shape of the picture reaches far beyond its edge",
          "remove or move it in a drawing program");
      return 0;
    }
    // Adding zero turns -0 into 0.
    return Math.rint(value * steps) / steps + 0.0;
  }
}
