package org.kneeroll.core.leaflet;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

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
    @NotBlank @Nullable String licence) {
  /** Takes the texts as {@link PlainText} gives them. */
  public Logo {
    alt = PlainText.cleanOrNull(alt);
  }
}
