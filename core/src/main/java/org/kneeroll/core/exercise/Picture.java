package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * A picture that its author brings along; it takes the place of the drawing.
 *
 * @param file an SVG or PNG file beside the exercise's own, by name
 * @param alt what a screen reader says instead
 * @param licence under which it may be used
 * @param by who made it, or null if nobody has to be named
 */
public record Picture(
    @NotBlank @Nullable String file,
    @NotBlank @Size(max = 400) @Nullable String alt,
    @NotBlank @Nullable String licence,
    @Nullable String by) {
  /** Takes the texts as {@link PlainText} gives them. */
  public Picture {
    alt = PlainText.cleanOrNull(alt);
    by = PlainText.cleanOrNull(by);
  }
}
