package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * A harder or an easier exercise, and when to change to it.
 *
 * @param to the other exercise
 * @param when the criterion, as something that a person can see or feel
 */
public record Progression(@NotNull @Nullable ExerciseId to, @NotBlank @Nullable String when) {
  /** Takes the texts as {@link PlainText} gives them. */
  public Progression {
    when = PlainText.cleanOrNull(when);
  }
}
