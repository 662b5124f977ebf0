package org.kneeroll.figures;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.figures.plate.Plate;

/** Plates in the order of time: side by side on one ground line, or one above the other. */
final class Strip {

  private Strip() {}

  static Plate of(List<Plate> plates, double gapMm, boolean stacked) {
    if (plates.size() == 1) {
      return plates.get(0);
    }
    int gap = (int) Math.rint(gapMm * Plate.UNITS_PER_MM);
    int width = 0;
    int height = 0;
    for (Plate plate : plates) {
      width = stacked ? Math.max(width, plate.width()) : width + plate.width() + gap;
      height = stacked ? height + plate.height() + gap : Math.max(height, plate.height());
    }
    List<Plate.Path> paths = new ArrayList<>();
    int left = 0;
    int top = 0;
    for (Plate plate : plates) {
      int down = stacked ? top : height - plate.height();
      for (Plate.Path path : plate.paths()) {
        paths.add(
            new Plate.Path(path.ink(), path.lineWidth(), path.outline().placed(1, left, down)));
      }
      left += stacked ? 0 : plate.width() + gap;
      top += plate.height() + gap;
    }
    return new Plate(stacked ? width : width - gap, stacked ? height - gap : height, paths);
  }
}
