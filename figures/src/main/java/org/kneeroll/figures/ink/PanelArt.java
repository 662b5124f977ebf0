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

  /** Rays to a ghost lie so many times as far apart: its lines are dashed. */
  private static final double GHOST_COARSENESS = 2;

  private final Panel panel;
  private final double mmPerMetre;
  private final Window window;
  private final Raster seen;
  private final List<Raster> ghosts = new ArrayList<>();

  private PanelArt(Panel panel, double mmPerMetre) {
    this.panel = panel;
    this.mmPerMetre = mmPerMetre;
    List<Double> f = panel.frame();
    window = window(f, mmPerMetre * RAYS_PER_MM);
    seen = Tracer.trace(panel.all(), panel.camera(), window, Detail.ALL);
    Window coarse = window(f, mmPerMetre * RAYS_PER_MM / GHOST_COARSENESS);
    for (Field ghost : panel.ghosts()) {
      ghosts.add(Tracer.trace(ghost, panel.camera(), coarse, Detail.ALL));
    }
  }

  private static Window window(List<Double> frame, double raysPerMetre) {
    return Window.around(frame.get(0), frame.get(1), frame.get(2), frame.get(3), raysPerMetre);
  }

  /** Looks at a panel at a scale. */
  public static PanelArt of(Panel panel, double mmPerMetre) {
    return new PanelArt(panel, mmPerMetre);
  }

  /**
   * Draws what was seen.
   *
   * @param looseness 1, or how many times further than that a curve may lie from what was seen:
   *     looser drawings spend fewer curves
   */
  public Plate draw(double looseness) {
    Camera camera = panel.camera();
    Pen pen = new Pen(Plate.UNITS_PER_MM / RAYS_PER_MM, looseness);
    List<GhostArt> shades = new ArrayList<>();
    for (Raster ghost : ghosts) {
      shades.add(new GhostArt(ghost, seen, pen.coarser(GHOST_COARSENESS)));
    }
    new StageArt(panel.stage(), camera, window, pen).draw(panel.all());
    shades.forEach(GhostArt::fill);
    new Tones(seen, panel.furtherLeg()).fill(pen);
    new LineArt(seen, pen).draw();
    new Features(Figure.face(panel.bones()), panel.head(), camera, seen, pen).draw();
    shades.forEach(GhostArt::outline);
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
