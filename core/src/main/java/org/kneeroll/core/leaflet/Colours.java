package org.kneeroll.core.leaflet;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Colour;

/**
 * The colours of a brand, by the part that they play.
 *
 * @param primary the band at the top, number badges and headings
 * @param onPrimary text on {@code primary}
 * @param accent lines and marks that draw the eye
 * @param text running text on white paper
 */
public record Colours(
    @NotNull @Nullable Colour primary,
    @NotNull @Nullable Colour onPrimary,
    @NotNull @Nullable Colour accent,
    @NotNull @Nullable Colour text) {}
