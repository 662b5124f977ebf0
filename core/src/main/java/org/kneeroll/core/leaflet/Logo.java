package org.kneeroll.core.leaflet;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A brand's logo.
 *
 * @param file an SVG or PNG file beside the brand's own, by name
 * @param alt what a screen reader says instead
 * @param licence under which it may be used
 */
public record Logo(
    @NotBlank @Nullable String file,
    @NotBlank @Nullable String alt,
    @NotBlank @Nullable String licence) {}
