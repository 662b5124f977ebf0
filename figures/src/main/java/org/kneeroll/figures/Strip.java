package org.kneeroll.figures;

import java.util.ArrayList;
import java.util.List;
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
        paths.add(
            new Plate.Path(path.ink(), path.lineWidth(), path.outline().placed(1, left, down)));
      }
      left += plate.width() + gap;
    }
    return new Plate(left - gap, height, paths);
  }
}
