package org.kneeroll.core.leaflet;

import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Colour;

/**
 * How the person in a brand's figures looks. Everything may be left out.
 *
 * @param skin colour of the skin; null for {@link SkinTone#FAIR}
 * @param hair how it is worn; null for {@link Hairstyle#BUN}
 * @param build how broad the body is; null for {@link FigureBuild#SLIM}
 * @param trousers their hue, made dark enough to tell the legs apart on a grey printer; null for
 *     the brand's primary colour
 * @param shirt its hue, made light enough to see the arms on it; null for the brand's accent
 * @param arrow colour of the arrows; null for the brand's accent
 */
public record FigureTheme(
    @Nullable SkinTone skin,
    @Nullable Hairstyle hair,
    @Nullable FigureBuild build,
    @Nullable Colour trousers,
    @Nullable Colour shirt,
    @Nullable Colour arrow) {

  /** A theme that leaves everything open. */
  public static final FigureTheme OPEN = new FigureTheme(null, null, null, null, null, null);

  /** The style of hair that is drawn. */
  public Hairstyle hairstyle() {
    return hair == null ? Hairstyle.BUN : hair;
  }

  /** The build that is drawn. */
  public FigureBuild bodyBuild() {
    return build == null ? FigureBuild.SLIM : build;
  }

  /** The skin that is drawn. */
  public SkinTone skinTone() {
    return skin == null ? SkinTone.FAIR : skin;
  }

  /** This theme with what another one says in place of its own. */
  public FigureTheme with(FigureTheme other) {
    return new FigureTheme(
        other.skin == null ? skin : other.skin,
        other.hair == null ? hair : other.hair,
        other.build == null ? build : other.build,
        other.trousers == null ? trousers : other.trousers,
        other.shirt == null ? shirt : other.shirt,
        other.arrow == null ? arrow : other.arrow);
  }
}
