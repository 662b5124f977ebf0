package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * Somebody for whom the exercise is not meant at all.
 *
 * @param condition for whom; the key in a file is {@code for}
 * @param because why
 * @param source where that comes from
 */
public record Contraindication(
    @NotBlank @Nullable String condition,
    @NotBlank @Nullable String because,
    @NotBlank @Nullable String source) {
  /** Takes the texts as {@link PlainText} gives them. */
  public Contraindication {
    condition = PlainText.cleanOrNull(condition);
    because = PlainText.cleanOrNull(because);
    source = PlainText.cleanOrNull(source);
  }
}
