package org.kneeroll.figures;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.core.pose.Arrow;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.figures.ink.Panel;
import org.kneeroll.figures.ink.PanelArt;
import org.kneeroll.figures.plate.Plate;

/** Draws exercises. */
public final class FigureArtist {

  /**
   * Rises whenever the same pose is drawn otherwise than before: kept figures of older versions are
   * then drawn anew.
   */
  public static final int VERSION = 3;

  /** The largest size that a figure is made for, in printed millimetres. */
  private static final double WIDEST_MM = 60;

  private static final double HIGHEST_MM = 66;
  private static final double MOST_MM_PER_METRE = 48;
  private static final double GAP_MM = 3;

  private FigureArtist() {}

  /** Draws an exercise, in one panel or in several side by side. */
  public static Plate draw(PosedExercise exercise, Hairstyle hair) {
    List<Shot> shots = shots(exercise);
    double eachMm = (WIDEST_MM + GAP_MM) / shots.size() - GAP_MM;
    List<Panel> panels = new ArrayList<>();
    for (Shot shot : shots) {
      panels.add(
          Panel.of(
              exercise, shot.main, shot.ghosts, shot.arrows, shot.held, hair, eachMm, HIGHEST_MM));
    }
    double widthM = 0;
    double heightM = 0;
    for (Panel panel : panels) {
      widthM += panel.width();
      heightM = Math.max(heightM, panel.height());
    }
    double spaceMm = GAP_MM * (panels.size() - 1);
    double mmPerMetre =
        Math.min(MOST_MM_PER_METRE, Math.min((WIDEST_MM - spaceMm) / widthM, HIGHEST_MM / heightM));
    List<Plate> plates = new ArrayList<>();
    for (Panel panel : panels) {
      plates.add(PanelArt.draw(panel, mmPerMetre, panels.size()));
    }
    return Strip.of(plates, GAP_MM);
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
