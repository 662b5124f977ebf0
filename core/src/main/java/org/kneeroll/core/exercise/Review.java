package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * A person's answer for a piece of content or a decision.
 *
 * @param reviewer the person's name
 * @param role the person's profession, such as "physiotherapist"
 * @param date when the person signed
 * @param because what the decision rests on; null where the content as a whole was read
 */
public record Review(
    @NotBlank @Nullable String reviewer,
    @NotBlank @Nullable String role,
    @NotNull @Nullable LocalDate date,
    @NotBlank(groups = Review.Decision.class) @Nullable String because) {
  /** Takes the texts as {@link PlainText} gives them. */
  public Review {
    reviewer = PlainText.cleanOrNull(reviewer);
    role = PlainText.cleanOrNull(role);
    because = PlainText.cleanOrNull(because);
  }

  /** Whether somebody answers for a decision: a name, a role, a date and a reason are given. */
  public boolean isReasoned() {
    return isGiven(reviewer) && isGiven(role) && date != null && isGiven(because);
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** Asked of a review that decides something, such as another clinical limit: a reason as well. */
  public interface Decision extends Default {}
}
