package org.kneeroll.leaflet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Colours;
import org.kneeroll.core.leaflet.Logo;
import org.kneeroll.core.leaflet.Masthead;

/**
 * A brand as a writer needs it.
 *
 * @param name of the brand
 * @param primary the band at the top, number badges and headings
 * @param onPrimary text on {@code primary}
 * @param accent lines and marks that draw the eye; never the only carrier of a meaning
 * @param text running text on white paper
 * @param logo at the top of the first page, or null
 * @param masthead how the head of the first page is built
 * @param headerLines beside the logo: the organisation, its department
 */
public record Look(
    String name,
    Colour primary,
    Colour onPrimary,
    Colour accent,
    Colour text,
    Block.@Nullable Picture logo,
    Masthead masthead,
    List<String> headerLines) {

  /** Copies the lines. */
  public Look {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(primary, "primary");
    Objects.requireNonNull(onPrimary, "onPrimary");
    Objects.requireNonNull(accent, "accent");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(masthead, "masthead");
    headerLines = List.copyOf(headerLines);
  }

  /**
   * The look of a brand.
   *
   * @param logo the drawing of the brand's logo, or null to go without one
   * @throws IllegalArgumentException if the brand has no name or lacks a colour, or if there is a
   *     logo for which the brand has no alternative text
   */
  public static Look of(Brand brand, @Nullable Drawing logo) {
    Colours colours = required(brand.colours(), "brand.colours");
    return new Look(
        required(brand.name(), "brand.name"),
        required(colours.primary(), "brand.colours.primary"),
        required(colours.onPrimary(), "brand.colours.onPrimary"),
        required(colours.accent(), "brand.colours.accent"),
        required(colours.text(), "brand.colours.text"),
        logo == null ? null : new Block.Picture(logo, alternativeText(brand.logo())),
        brand.masthead() == null ? Masthead.BAND : brand.masthead(),
        brand.header());
  }

  private static String alternativeText(@Nullable Logo logo) {
    return required(required(logo, "brand.logo").alt(), "brand.logo.alt");
  }

  private static <T> T required(@Nullable T component, String path) {
    if (component == null) {
      throw new IllegalArgumentException(path + " is missing");
    }
    return component;
  }
}
