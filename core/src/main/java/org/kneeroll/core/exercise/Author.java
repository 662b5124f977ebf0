package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * Who wrote the content, and as what.
 *
 * @param name a person or an organisation
 * @param role profession or function
 */
public record Author(@NotBlank @Nullable String name, @NotBlank @Nullable String role) {
  /** Takes the texts as {@link PlainText} gives them. */
  public Author {
    name = PlainText.cleanOrNull(name);
    role = PlainText.cleanOrNull(role);
  }
}
