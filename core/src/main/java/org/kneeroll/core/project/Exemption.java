package org.kneeroll.core.project;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a project allows in some files, such as JSON files, which hold no comments.
 *
 * @param rule the rule's name
 * @param in a file, a folder, or a pattern with {@code *}, from the folder of the settings
 * @param because why
 */
public record Exemption(
    @NotBlank @Nullable String rule,
    @NotBlank @Nullable String in,
    @NotBlank @Nullable String because) {

  /** Whether the rule, the files and the reason are all given. */
  public boolean isComplete() {
    return isGiven(rule) && isGiven(in) && isGiven(because);
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
