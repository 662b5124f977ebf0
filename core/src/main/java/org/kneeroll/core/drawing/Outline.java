package org.kneeroll.core.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The course of a pen: any number of sub-paths made of lines and cubic Bézier curves.
 *
 * @param segments in order; the first of a non-empty outline is a {@link Move}
 */
public record Outline(List<Segment> segments) {

  /**
   * Copies the segments.
   *
   * @throws IllegalArgumentException if the first segment is not a {@link Move}
   */
  public Outline {
    segments = List.copyOf(segments);
    if (!segments.isEmpty() && !(segments.get(0) instanceof Move)) {
      throw new IllegalArgumentException("an outline starts with a move, not " + segments.get(0));
    }
  }

  /** One step of the pen. */
  public sealed interface Segment {}

  /** Lifts the pen and puts it down at a point. */
  public record Move(double x, double y) implements Segment {}

  /** Draws a straight line to a point. */
  public record Line(double x, double y) implements Segment {}

  /** Draws a cubic Bézier curve with two control points to a point. */
  public record Curve(double x1, double y1, double x2, double y2, double x, double y)
      implements Segment {}

  /** Draws a straight line back to where the sub-path began. */
  public record Close() implements Segment {}

  /** The same course elsewhere: all lengths multiplied, then moved. */
  public Outline placed(double scale, double dx, double dy) {
    List<Segment> moved = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      if (segment instanceof Move m) {
        moved.add(new Move(m.x * scale + dx, m.y * scale + dy));
      } else if (segment instanceof Line l) {
        moved.add(new Line(l.x * scale + dx, l.y * scale + dy));
      } else if (segment instanceof Curve c) {
        moved.add(
            new Curve(
                c.x1 * scale + dx,
                c.y1 * scale + dy,
                c.x2 * scale + dx,
                c.y2 * scale + dy,
                c.x * scale + dx,
                c.y * scale + dy));
      } else {
        moved.add(segment);
      }
    }
    return new Outline(moved);
  }

  /** A rectangle with its top left corner at a point. */
  public static Outline rectangle(double x, double y, double width, double height) {
    return new Outline(
        List.of(
            new Move(x, y),
            new Line(x + width, y),
            new Line(x + width, y + height),
            new Line(x, y + height),
            new Close()));
  }

  /** A circle of four curves, within 0.03 % of the true one. */
  public static Outline circle(double cx, double cy, double radius) {
    double k = radius * 0.5522847498307936;
    List<Segment> pen = new ArrayList<>();
    pen.add(new Move(cx + radius, cy));
    pen.add(new Curve(cx + radius, cy + k, cx + k, cy + radius, cx, cy + radius));
    pen.add(new Curve(cx - k, cy + radius, cx - radius, cy + k, cx - radius, cy));
    pen.add(new Curve(cx - radius, cy - k, cx - k, cy - radius, cx, cy - radius));
    pen.add(new Curve(cx + k, cy - radius, cx + radius, cy - k, cx + radius, cy));
    pen.add(new Close());
    return new Outline(pen);
  }
}
