package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.contour.CurveFit;
import org.kneeroll.figures.contour.Polyline;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.plate.Plate;

/** Puts lines that are given in rays onto a plate, in whole units of it. */
final class Pen {

  /** How far a curve may lie from the seen line, in printed millimetres. */
  private static final double LINE_TOLERANCE_MM = 0.046;

  /** The same for the edge of a fill: a line or a change of tone lies over it. */
  private static final double FILL_TOLERANCE_MM = 0.11;

  private final double unitsPerRay;
  private final double looseness;
  private final List<Plate.Path> paths;

  /**
   * A pen for a plate.
   *
   * @param looseness how many times further than usual a curve may lie from what was seen
   */
  Pen(double unitsPerRay, double looseness) {
    this(unitsPerRay, looseness, new ArrayList<>());
  }

  private Pen(double unitsPerRay, double looseness, List<Plate.Path> paths) {
    this.unitsPerRay = unitsPerRay;
    this.looseness = looseness;
    this.paths = paths;
  }

  /** A pen for the same plate, for lines in rays that lie so many times as far apart. */
  Pen coarser(double times) {
    return new Pen(unitsPerRay * times, looseness, paths);
  }

  List<Plate.Path> paths() {
    return paths;
  }

  double raysPerMm() {
    return Plate.UNITS_PER_MM / unitsPerRay;
  }

  double tolerance() {
    return LINE_TOLERANCE_MM * looseness * raysPerMm();
  }

  /** Only loose drawings have straight pieces. */
  private double straightness() {
    return LINE_TOLERANCE_MM * (looseness - 1) / 2 * raysPerMm();
  }

  int units(double mm) {
    return (int) Math.max(1, Math.rint(mm * Plate.UNITS_PER_MM));
  }

  /** Fills closed lines as one path. */
  void fill(Ink ink, List<Polyline> loops) {
    List<Outline.Segment> segments = new ArrayList<>();
    for (Polyline loop : loops) {
      segments.addAll(
          CurveFit.along(loop, FILL_TOLERANCE_MM * looseness * raysPerMm(), straightness()));
    }
    add(ink, 0, segments);
  }

  /** Fills the shape of a line, as exactly as a line. */
  void fillLine(Ink ink, Polyline shape) {
    add(ink, 0, CurveFit.along(shape, tolerance(), straightness()));
  }

  /** Draws lines of one width as one path. */
  void stroke(Ink ink, double widthMm, List<Polyline> lines) {
    List<Outline.Segment> segments = new ArrayList<>();
    for (Polyline line : lines) {
      segments.addAll(CurveFit.along(line, tolerance(), straightness()));
    }
    add(ink, units(widthMm), segments);
  }

  /** Adds a path that is made of segments in rays. */
  void add(Ink ink, int lineWidth, List<Outline.Segment> segments) {
    List<Outline.Segment> whole = new ArrayList<>(segments.size());
    long lastX = Long.MIN_VALUE;
    long lastY = Long.MIN_VALUE;
    for (Outline.Segment segment : segments) {
      Outline.Segment rounded = rounded(segment);
      long x = lastX;
      long y = lastY;
      if (rounded instanceof Outline.Move move) {
        x = (long) move.x();
        y = (long) move.y();
      } else if (rounded instanceof Outline.Line line) {
        x = (long) line.x();
        y = (long) line.y();
      } else if (rounded instanceof Outline.Curve curve) {
        x = (long) curve.x();
        y = (long) curve.y();
        if (x == lastX && y == lastY) {
          continue;
        }
      }
      whole.add(rounded);
      lastX = x;
      lastY = y;
    }
    if (whole.size() > 1) {
      paths.add(new Plate.Path(ink, lineWidth, new Outline(whole)));
    }
  }

  private Outline.Segment rounded(Outline.Segment segment) {
    if (segment instanceof Outline.Move move) {
      return new Outline.Move(unit(move.x()), unit(move.y()));
    }
    if (segment instanceof Outline.Line line) {
      return new Outline.Line(unit(line.x()), unit(line.y()));
    }
    if (segment instanceof Outline.Curve curve) {
      double x = unit(curve.x());
      double y = unit(curve.y());
      return new Outline.Curve(
          unit(curve.x1()), unit(curve.y1()), unit(curve.x2()), unit(curve.y2()), x, y);
    }
    return segment;
  }

  private double unit(double rays) {
    return Math.rint(rays * unitsPerRay) + 0.0;
  }
}
