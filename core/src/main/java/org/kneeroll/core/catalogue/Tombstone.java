package org.kneeroll.core.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.text.PlainText;

/**
 * What is left of an id that is no longer in use, so that whoever meets it learns what happened.
 *
 * @param supersededBy what to use in its place; null if nothing takes its place
 * @param since the day from which it is no longer to be used
 * @param because why, in a sentence for whoever still names it
 */
public record Tombstone(
    @Nullable ExerciseId supersededBy,
    @NotNull @Nullable LocalDate since,
    @NotBlank @Nullable String because) {
  /** Takes the texts as {@link PlainText} gives them. */
  public Tombstone {
    because = PlainText.cleanOrNull(because);
  }
}
