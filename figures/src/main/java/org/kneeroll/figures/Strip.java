package org.kneeroll.figures;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.plate.Plate;

/** Plates side by side, on one ground line. */
final class Strip {

  private Strip() {}

  static Plate of(List<Plate> plates, double gapMm) {
    if (plates.size() == 1) {
      return plates.get(0);
    }
    int gap = (int) Math.rint(gapMm * Plate.UNITS_PER_MM);
    int height = 0;
    for (Plate plate : plates) {
      height = Math.max(height, plate.height());
    }
    List<Plate.Path> paths = new ArrayList<>();
    int left = 0;
    for (Plate plate : plates) {
      int down = height - plate.height();
      for (Plate.Path path : plate.paths()) {
        paths.add(new Plate.Path(path.ink(), path.lineWidth(), moved(path.outline(), left, down)));
      }
      left += plate.width() + gap;
    }
    return new Plate(left - gap, height, paths);
  }

  private static Outline moved(Outline outline, int dx, int dy) {
    List<Outline.Segment> segments = new ArrayList<>(outline.segments().size());
    for (Outline.Segment segment : outline.segments()) {
      if (segment instanceof Outline.Move m) {
        segments.add(new Outline.Move(m.x() + dx, m.y() + dy));
      } else if (segment instanceof Outline.Line l) {
        segments.add(new Outline.Line(l.x() + dx, l.y() + dy));
      } else if (segment instanceof Outline.Curve c) {
        segments.add(
            new Outline.Curve(
                c.x1() + dx, c.y1() + dy, c.x2() + dx, c.y2() + dy, c.x() + dx, c.y() + dy));
      } else {
        segments.add(segment);
      }
    }
    return new Outline(segments);
  }
}
