package org.kneeroll.figures.ink;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kneeroll.figures.contour.Grid;
import org.kneeroll.figures.contour.Loops;
import org.kneeroll.figures.contour.Polyline;
import org.kneeroll.figures.flesh.Material;
import org.kneeroll.figures.flesh.Part;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.raster.Raster;

/** Two flat tones for each material: in the light, and in the shade or further away. */
final class Tones {

  /** Light from above, a little from the left and from the viewer. */
  private static final double[] LIGHT = {-0.272, 0.884, 0.381};

  private static final double SHADE = -0.30;
  private static final double LEAST_SHADE_MM2 = 1.6;
  private static final double LEAST_FILL_MM2 = 0.05;

  private final Raster raster;
  private final int furtherLeg;
  private final double[] light;

  /**
   * Tones of what was seen.
   *
   * @param furtherLeg the leg to be drawn in the dark tone throughout, or 0
   */
  Tones(Raster raster, int furtherLeg) {
    this.raster = raster;
    this.furtherLeg = furtherLeg;
    this.light = lighting(raster);
  }

  void fill(Pen pen) {
    double area = pen.raysPerMm() * pen.raysPerMm();
    Map<Integer, List<Polyline>> surfaces = loops(raster::material, raster::place);
    Map<Integer, List<Polyline>> shades =
        loops((x, y) -> isDark(x, y) ? raster.material(x, y) : 0, this::toneEdge);
    for (Material material : Material.values()) {
      List<Polyline> light = smooth(surfaces.get(material.number()), LEAST_FILL_MM2 * area, 0.8);
      if (!light.isEmpty()) {
        pen.fill(Ink.valueOf(material.name()), light);
        List<Polyline> dark = smooth(shades.get(material.number()), LEAST_SHADE_MM2 * area, 2.0);
        if (!dark.isEmpty()) {
          pen.fill(Ink.valueOf(material.name() + "_DARK"), dark);
        }
      }
    }
  }

  private Map<Integer, List<Polyline>> loops(Loops.Regions regions, Grid.Place place) {
    return Loops.around(regions, new Grid(raster.columns(), raster.rows(), place));
  }

  private static List<Polyline> smooth(
      @Nullable List<Polyline> loops, double leastArea, double smoothing) {
    return loops == null
        ? List.of()
        : loops.stream()
            .filter(loop -> loop.area() >= leastArea)
            .map(loop -> loop.resampled(1).smoothed(smoothing))
            .toList();
  }

  private double toneEdge(boolean lying, int x, int y) {
    if (raster.isChange(lying, x, y)) {
      return raster.place(lying, x, y);
    }
    double a = value(lying ? x : x - 1, lying ? y - 1 : y) - SHADE;
    double b = value(x, y) - SHADE;
    return a * b < 0 ? a / (a - b) : 0.5;
  }

  private boolean isDark(int x, int y) {
    boolean further =
        Part.limb(raster.part(x, y)) == furtherLeg
            && raster.material(x, y) == Material.TROUSERS.number();
    return further || value(x, y) < SHADE;
  }

  private double value(int x, int y) {
    return x < 0 || y < 0 || x >= raster.columns() || y >= raster.rows()
        ? 1
        : light[y * raster.columns() + x];
  }

  private static double[] lighting(Raster raster) {
    int columns = raster.columns();
    double[] light = new double[columns * raster.rows()];
    for (int y = 0; y < raster.rows(); y++) {
      for (int x = 0; x < columns; x++) {
        light[y * columns + x] = raster.part(x, y) == 0 ? 1 : lit(raster, x, y);
      }
    }
    double[] soft = light.clone();
    for (int y = 0; y < raster.rows(); y++) {
      for (int x = 0; x < columns; x++) {
        if (raster.part(x, y) != 0) {
          soft[y * columns + x] = softened(raster, light, x, y);
        }
      }
    }
    return soft;
  }

  private static double lit(Raster raster, int x, int y) {
    double perRay = raster.window().raysPerMetre();
    double acrossSlope = slope(raster, x, y, 1, 0) * perRay;
    double upSlope = -slope(raster, x, y, 0, 1) * perRay;
    double length = Math.sqrt(1 + acrossSlope * acrossSlope + upSlope * upSlope);
    return (-acrossSlope * LIGHT[0] - upSlope * LIGHT[1] + LIGHT[2]) / length;
  }

  private static double slope(Raster raster, int x, int y, int dx, int dy) {
    int part = raster.part(x, y);
    double here = raster.nearness(x, y);
    int after = 0;
    int before = 0;
    for (int i = 1; i <= 3; i++) {
      if (after == i - 1 && near(raster, part, here, x + dx * i, y + dy * i)) {
        after = i;
      }
      if (before == i - 1 && near(raster, part, here, x - dx * i, y - dy * i)) {
        before = i;
      }
    }
    if (after + before == 0) {
      return 0;
    }
    return (raster.nearness(x + dx * after, y + dy * after)
            - raster.nearness(x - dx * before, y - dy * before))
        / (after + before);
  }

  private static boolean near(Raster raster, int part, double here, int x, int y) {
    return Part.limb(raster.part(x, y)) == Part.limb(part)
        && Math.abs(raster.nearness(x, y) - here) < 0.03;
  }

  private static double softened(Raster raster, double[] light, int x, int y) {
    double sum = 0;
    int n = 0;
    for (int dy = -2; dy <= 2; dy++) {
      for (int dx = -2; dx <= 2; dx++) {
        int part = raster.part(x + dx, y + dy);
        if (part != 0 && Part.limb(part) == Part.limb(raster.part(x, y))) {
          sum += light[(y + dy) * raster.columns() + x + dx];
          n++;
        }
      }
    }
    return n == 0 ? 1 : sum / n;
  }
}
