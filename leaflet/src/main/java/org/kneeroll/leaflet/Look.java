package org.kneeroll.leaflet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Colour;

/**
 * A brand as a writer needs it.
 *
 * @param name of the brand
 * @param primary the band at the top, number badges and headings
 * @param onPrimary text on {@code primary}
 * @param accent lines and marks that draw the eye; never the only carrier of a meaning
 * @param text running text on white paper
 * @param logo at the top of the first page, or null
 * @param headerLines beside the logo: the organisation, its department
 */
public record Look(
    String name,
    Colour primary,
    Colour onPrimary,
    Colour accent,
    Colour text,
    Block.@Nullable Picture logo,
    List<String> headerLines) {

  /** Copies the lines. */
  public Look {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(primary, "primary");
    Objects.requireNonNull(onPrimary, "onPrimary");
    Objects.requireNonNull(accent, "accent");
    Objects.requireNonNull(text, "text");
    headerLines = List.copyOf(headerLines);
  }
}
