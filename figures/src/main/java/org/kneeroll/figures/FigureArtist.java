package org.kneeroll.figures;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.core.pose.Arrow;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.figures.ink.Panel;
import org.kneeroll.figures.ink.PanelArt;
import org.kneeroll.figures.plate.PageWeight;
import org.kneeroll.figures.plate.Plate;

/** Draws exercises. */
public final class FigureArtist {

  /**
   * Rises whenever the same pose is drawn otherwise than before: kept figures of older versions are
   * then drawn anew.
   */
  public static final int VERSION = 5;

  /** The largest size that a figure is made for, in printed millimetres. */
  private static final double WIDEST_MM = 60;

  private static final double HIGHEST_MM = 66;
  private static final double MOST_MM_PER_METRE = 56;
  private static final double GAP_MM = 3;

  /** From how many times as wide as high a panel is low. */
  private static final double LOW = 1.5;

  /** What a figure may add to a page. */
  private static final int MOST_BYTES = 10 * 1024;

  private static final double STRIP_LOOSENESS = 2;
  private static final double LOOSEST = 20;

  private FigureArtist() {}

  /** Draws an exercise, in one panel or in several. */
  public static Plate draw(PosedExercise exercise, Hairstyle hair) {
    List<Shot> shots = shots(exercise);
    int n = shots.size();
    double spaceMm = GAP_MM * (n - 1);
    boolean stacked = n > 1 && isLow(exercise, hair, shots.get(0));
    double wideMm = stacked ? WIDEST_MM : (WIDEST_MM - spaceMm) / n;
    double highMm = stacked ? (HIGHEST_MM - spaceMm) / n : HIGHEST_MM;
    List<Panel> panels = new ArrayList<>();
    double widthM = 0;
    double heightM = 0;
    for (Shot shot : shots) {
      Panel panel = panel(exercise, hair, shot, wideMm, highMm);
      widthM = stacked ? Math.max(widthM, panel.width()) : widthM + panel.width();
      heightM = stacked ? heightM + panel.height() : Math.max(heightM, panel.height());
      panels.add(panel);
    }
    double mmPerMetre =
        Math.min(
            MOST_MM_PER_METRE,
            Math.min(
                (WIDEST_MM - (stacked ? 0 : spaceMm)) / widthM,
                (HIGHEST_MM - (stacked ? spaceMm : 0)) / heightM));
    return spare(panels.stream().map(panel -> PanelArt.of(panel, mmPerMetre)).toList(), stacked);
  }

  /** Draws panels with as many curves as fit into a page's share for a figure. */
  private static Plate spare(List<PanelArt> panels, boolean stacked) {
    double looseness = panels.size() == 1 ? 1 : STRIP_LOOSENESS;
    while (true) {
      double each = looseness;
      List<Plate> plates = panels.stream().map(panel -> panel.draw(each)).toList();
      Plate plate = Strip.of(plates, GAP_MM, stacked);
      if (PageWeight.of(plate) <= MOST_BYTES || looseness > LOOSEST) {
        return plate;
      }
      looseness *= 1.25;
    }
  }

  /** Whether pictures like this one fit better above than beside each other: of bodies that lie. */
  private static boolean isLow(PosedExercise exercise, Hairstyle hair, Shot shot) {
    Panel panel = panel(exercise, hair, shot, WIDEST_MM, HIGHEST_MM);
    return panel.width() > LOW * panel.height();
  }

  private static Panel panel(
      PosedExercise exercise, Hairstyle hair, Shot shot, double wideMm, double highMm) {
    return Panel.of(exercise, shot.main, shot.ghosts, shot.arrows, shot.held, hair, wideMm, highMm);
  }

  private record Shot(double main, List<Double> ghosts, List<Arrow> arrows, boolean held) {}

  private static List<Shot> shots(PosedExercise exercise) {
    double main = exercise.composition().main();
    boolean held = exercise.composition().held();
    List<Double> others = exercise.composition().others();
    if (exercise.composition().show() != PictureShow.STRIP || others.isEmpty()) {
      List<Double> ghosts = exercise.composition().show() == PictureShow.GHOST ? others : List.of();
      return List.of(new Shot(main, ghosts, exercise.arrows(), held));
    }
    List<Double> moments = new ArrayList<>(others);
    moments.add(main);
    moments.sort(Double::compare);
    List<Shot> shots = new ArrayList<>();
    for (double moment : moments) {
      boolean last = moment == main;
      shots.add(new Shot(moment, List.of(), last ? exercise.arrows() : List.of(), last && held));
    }
    return shots;
  }
}
