package org.kneeroll.core.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.text.PlainText;

/**
 * A rule that one file of a catalogue may break, for which a named reviewer answers: the only way
 * past a rule of safety.
 *
 * @param rule the rule's name
 * @param in the id of the exercise, leaflet or brand
 * @param review who answers for it, with role, date and reason
 */
public record Waiver(
    @NotBlank @Nullable String rule,
    @NotBlank @Nullable String in,
    @NotNull @Valid @ConvertGroup(to = Review.Decision.class) @Nullable Review review) {

  /** Takes the names as {@link PlainText#words} gives them. */
  public Waiver {
    rule = PlainText.wordsOrNull(rule);
    in = PlainText.wordsOrNull(in);
  }

  /** Whether somebody answers for it, and for what. */
  public boolean isSigned() {
    return rule != null && in != null && review != null && review.isReasoned();
  }
}
