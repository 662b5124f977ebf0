package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.flesh.Figure;
import org.kneeroll.figures.plate.Plate;
import org.kneeroll.figures.raster.Camera;
import org.kneeroll.figures.raster.Detail;
import org.kneeroll.figures.raster.Raster;
import org.kneeroll.figures.raster.Tracer;
import org.kneeroll.figures.raster.Window;

/** Draws a panel: from the ground up to the arrows. */
public final class PanelArt {

  /** Rays in a printed millimetre; edges are found to a sixteenth of the distance between two. */
  private static final double RAYS_PER_MM = 8;

  private static final double STRIP_LOOSENESS = 2;

  private PanelArt() {}

  /**
   * Draws a panel at a scale.
   *
   * @param panels how many share the picture: with more, each spends fewer curves
   */
  public static Plate draw(Panel panel, double mmPerMetre, int panels) {
    Camera camera = panel.camera();
    List<Double> f = panel.frame();
    Window window = Window.around(f.get(0), f.get(1), f.get(2), f.get(3), mmPerMetre * RAYS_PER_MM);
    Pen pen = new Pen(Plate.UNITS_PER_MM / RAYS_PER_MM, panels == 1 ? 1 : STRIP_LOOSENESS);
    Raster seen = Tracer.trace(panel.all(), camera, window, Detail.ALL);
    List<GhostArt> ghosts = new ArrayList<>();
    for (Field ghost : panel.ghosts()) {
      Raster moved = Tracer.trace(ghost, camera, window, Detail.OUTLINES);
      ghosts.add(new GhostArt(moved, seen, panel.body(), camera, pen));
    }
    new StageArt(panel.stage(), camera, window, pen).draw(panel.all());
    ghosts.forEach(GhostArt::fill);
    new Tones(seen, panel.furtherLeg()).fill(pen);
    new LineArt(seen, pen).draw();
    new Features(Figure.face(panel.bones()), panel.head(), camera, seen, pen).draw();
    ghosts.forEach(GhostArt::outline);
    ArrowArt arrows = new ArrowArt(pen);
    for (int i = 0; i < panel.courses().size(); i++) {
      List<double[]> course = new ArrayList<>();
      for (double[] p : panel.courses().get(i).points()) {
        course.add(new double[] {window.x(p[0]), window.y(p[1])});
      }
      arrows.draw(course, panel.bothWays().get(i));
    }
    if (!panel.sign().isEmpty()) {
      new ClockArt(pen).draw(window.x(panel.sign().get(0)), window.y(panel.sign().get(1)));
    }
    int width = (int) Math.ceil(panel.width() * mmPerMetre * Plate.UNITS_PER_MM);
    int height = (int) Math.ceil(panel.height() * mmPerMetre * Plate.UNITS_PER_MM);
    return new Plate(width, height, pen.paths());
  }
}
