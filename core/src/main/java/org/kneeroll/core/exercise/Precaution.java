package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * Somebody who asks first, or does the exercise in another way.
 *
 * @param condition for whom; the key in a file is {@code for}
 * @param action what to do; the key in a file is {@code do}
 * @param because why
 * @param source where that comes from
 */
public record Precaution(
    @NotBlank @Nullable String condition,
    @NotBlank @Nullable String action,
    @NotBlank @Nullable String because,
    @NotBlank @Nullable String source) {
  /** Takes the texts as {@link PlainText} gives them. */
  public Precaution {
    condition = PlainText.cleanOrNull(condition);
    action = PlainText.cleanOrNull(action);
    because = PlainText.cleanOrNull(because);
    source = PlainText.cleanOrNull(source);
  }
}
