package org.kneeroll.figures.ink;

import java.util.List;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.plate.Ink;

/** Draws a small stopwatch: the sign for staying where the arrow ends. */
final class ClockArt {

  private static final double RADIUS_MM = 2.1;
  private static final double RING_MM = 0.5;
  private static final double HAND_MM = 0.42;
  private static final double CASING_MM = 0.45;
  private static final double STEM_MM = 0.75;

  private final Pen pen;

  ClockArt(Pen pen) {
    this.pen = pen;
  }

  /** How far the sign reaches from its middle, in printed millimetres. */
  static double halfWidthMm() {
    return RADIUS_MM + STEM_MM + CASING_MM;
  }

  /** Draws the sign around a point that is given in rays. */
  void draw(double x, double y) {
    double mm = pen.raysPerMm();
    double radius = RADIUS_MM * mm;
    List<Outline.Segment> ring = Outline.circle(x, y, radius).segments();
    double top = y - radius - STEM_MM * mm;
    List<Outline.Segment> stem =
        List.of(
            new Outline.Move(x, y - radius),
            new Outline.Line(x, top),
            new Outline.Move(x - 0.55 * mm, top),
            new Outline.Line(x + 0.55 * mm, top));
    List<Outline.Segment> hands =
        List.of(
            new Outline.Move(x, y - radius * 0.62),
            new Outline.Line(x, y),
            new Outline.Line(x + radius * 0.42, y + radius * 0.24));
    pen.add(Ink.CASING, pen.units(RING_MM + 2 * CASING_MM), ring);
    pen.add(Ink.CASING, pen.units(RING_MM + 2 * CASING_MM), stem);
    pen.add(Ink.CASING, 0, ring);
    pen.add(Ink.ARROW, pen.units(RING_MM), ring);
    pen.add(Ink.ARROW, pen.units(RING_MM), stem);
    pen.add(Ink.ARROW, pen.units(HAND_MM), hands);
  }
}
