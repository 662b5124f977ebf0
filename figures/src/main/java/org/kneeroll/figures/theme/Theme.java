package org.kneeroll.figures.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Shape;
import org.kneeroll.core.leaflet.Colours;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.plate.Plate;

/**
 * A colour for each ink.
 *
 * <p>Clothes take the colours of a brand, at fixed lightnesses: trousers at 0.42 and 0.30 of white,
 * shirts near 0.85. So the two legs stay apart, and the arms stay apart from the shirt, when a
 * leaflet comes out of a grey printer.
 */
public final class Theme {

  private static final Colour LINE = new Colour(0x22313F);
  private static final Colour DEFAULT_TROUSERS = new Colour(0x2F7F8C);
  private static final Colour DEFAULT_SHIRT = new Colour(0xBFE3E0);
  private static final Colour DEFAULT_ARROW = new Colour(0xD1495B);

  private final Map<Ink, Colour> colours = new EnumMap<>(Ink.class);

  private Theme(Skin skin, Colour trousers, Colour shirt, Colour arrow) {
    colours.put(Ink.LINE, LINE);
    colours.put(Ink.FINE_LINE, new Colour(0x7D8B96));
    colours.put(Ink.SKIN, skin.light());
    colours.put(Ink.SKIN_DARK, skin.dark());
    colours.put(Ink.HAIR, skin.hair());
    double hair = Tint.grey(skin.hair());
    colours.put(Ink.HAIR_DARK, Tint.mix(skin.hair(), hair < 0.2 ? Colour.WHITE : LINE, 0.28));
    colours.put(Ink.SHIRT, Tint.atGrey(shirt, 0.86));
    colours.put(Ink.SHIRT_DARK, Tint.atGrey(shirt, 0.76));
    colours.put(Ink.TROUSERS, Tint.atGrey(trousers, 0.44));
    colours.put(Ink.TROUSERS_DARK, Tint.atGrey(trousers, 0.31));
    colours.put(Ink.PILLOW, Colour.WHITE);
    colours.put(Ink.PILLOW_DARK, new Colour(0xE1E6EA));
    colours.put(Ink.WOOD, new Colour(0xEAD9C0));
    colours.put(Ink.WOOD_DARK, new Colour(0xD6C1A1));
    colours.put(Ink.TOWEL, new Colour(0xEDC873));
    colours.put(Ink.TOWEL_DARK, new Colour(0xCB9E48));
    colours.put(Ink.RUBBER, Tint.atGrey(arrow, 0.68));
    colours.put(Ink.RUBBER_DARK, Tint.atGrey(arrow, 0.55));
    colours.put(Ink.WALL, new Colour(0xEEF1F3));
    colours.put(Ink.WALL_DARK, new Colour(0xDDE3E7));
    Colour mat = Tint.mix(new Colour(0xECF0F3), trousers, 0.03);
    colours.put(Ink.MAT, mat);
    colours.put(Ink.MAT_EDGE, Tint.mix(mat, LINE, 0.12));
    colours.put(Ink.SHADOW, Tint.mix(mat, LINE, 0.10));
    colours.put(Ink.FLOOR, mat);
    colours.put(Ink.GHOST, Tint.mix(mat, trousers, 0.2));
    colours.put(Ink.GHOST_LINE, new Colour(0x4A5863));
    colours.put(Ink.ARROW, arrow);
    colours.put(Ink.CASING, Colour.WHITE);
  }

  /** The colours of a figure that belongs to no brand, where the theme leaves them open. */
  public static Theme of(FigureTheme theme) {
    return of(theme, DEFAULT_TROUSERS, DEFAULT_SHIRT, DEFAULT_ARROW);
  }

  /** The colours of a brand's figures, where the theme leaves them open. */
  public static Theme of(FigureTheme theme, Colours brand) {
    Colour primary = brand.primary() == null ? DEFAULT_TROUSERS : brand.primary();
    Colour accent = brand.accent() == null ? DEFAULT_ARROW : brand.accent();
    return of(theme, primary, accent, accent);
  }

  private static Theme of(FigureTheme theme, Colour trousers, Colour shirt, Colour arrow) {
    return new Theme(
        Skin.of(theme.skinTone()),
        theme.trousers() == null ? trousers : theme.trousers(),
        theme.shirt() == null ? shirt : theme.shirt(),
        theme.arrow() == null ? arrow : theme.arrow());
  }

  /** The colour of an ink. */
  public Colour colour(Ink ink) {
    return Objects.requireNonNull(colours.get(ink), ink.name());
  }

  /** A plate in these colours. */
  public Drawing print(Plate plate) {
    List<Shape> shapes = new ArrayList<>();
    for (Plate.Path path : plate.paths()) {
      Colour colour = colour(path.ink());
      shapes.add(
          path.lineWidth() == 0
              ? new Shape.Fill(path.outline(), colour, true)
              : new Shape.Stroke(path.outline(), colour, path.lineWidth()));
    }
    return new Drawing(plate.width(), plate.height(), shapes);
  }
}
