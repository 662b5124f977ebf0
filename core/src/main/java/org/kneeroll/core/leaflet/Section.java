package org.kneeroll.core.leaflet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * A part of a leaflet under a heading of its own: advice, exercises, or both.
 *
 * @param heading for the reader, in sentence case
 * @param advice paragraphs that stand before the exercises; advice has no dose and no fields
 * @param shows what a drawing before the advice shows, or null for no drawing
 * @param exercises in reading order
 */
public record Section(
    @NotBlank @Nullable String heading,
    List<@NotBlank String> advice,
    @Nullable Activity shows,
    List<@Valid LeafletExercise> exercises) {

  /** Copies the lists; null counts as empty. */
  public Section {
    heading = PlainText.cleanOrNull(heading);
    advice = PlainText.cleanAll(advice);
    exercises = exercises == null ? List.of() : List.copyOf(exercises);
  }
}
