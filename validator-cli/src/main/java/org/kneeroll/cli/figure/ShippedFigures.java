package org.kneeroll.cli.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.figures.store.FigureKey;

/**
 * Which figure each built-in exercise has and what it shows, as it was noted when the application
 * was built, so that nobody has to be posed to be printed.
 */
final class ShippedFigures {

  private static final String BETWEEN = "\t";

  private final Map<String, Figure> figures;

  private ShippedFigures(Map<String, Figure> figures) {
    this.figures = figures;
  }

  /**
   * A figure.
   *
   * @param key where it stands on the shelf
   * @param alternativeText what it shows, in words
   */
  record Figure(FigureKey key, String alternativeText) {}

  /** Reads notes, one {@link #line} each. */
  static ShippedFigures read(String notes) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (String line : notes.lines().toList()) {
      String[] parts = line.split(BETWEEN, 4);
      Figure figure = new Figure(new FigureKey(parts[2]), parts[3]);
      figures.put(parts[0] + BETWEEN + parts[1], figure);
    }
    return new ShippedFigures(figures);
  }

  /** A note, without the end of its line. */
  static String line(String subject, FigureTheme look, Figure figure) {
    return subject(subject, look)
        + BETWEEN
        + figure.key().hex()
        + BETWEEN
        + figure.alternativeText();
  }

  /** The figure of an exercise or an activity in a look; empty if it has none. */
  Optional<Figure> find(String subject, FigureTheme look) {
    return Optional.ofNullable(figures.get(subject(subject, look)));
  }

  private static String subject(String subject, FigureTheme look) {
    return subject + BETWEEN + look.bodyBuild().word() + ", " + look.hairstyle().word();
  }
}
