package org.kneeroll.core.leaflet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.core.text.PlainText;

/**
 * Signs that need help, by how soon.
 *
 * @param emergency for which to get help at once
 * @param urgent for which to ask for an appointment soon; null if the region has none
 * @param sources where the signs come from
 */
public record RedFlags(
    @NotNull @Valid @Nullable Tier emergency,
    @Valid @Nullable Tier urgent,
    @NotEmpty List<@Valid Source> sources) {

  /** Copies the list; null counts as empty. */
  public RedFlags {
    sources = sources == null ? List.of() : List.copyOf(sources);
  }

  /**
   * Signs that ask for the same action.
   *
   * @param action what to do, as a heading
   * @param signs each a few words that go on from "if you have"
   */
  public record Tier(@NotBlank @Nullable String action, @NotEmpty List<@NotBlank String> signs) {

    /** Copies the list; null counts as empty. */
    public Tier {
      action = PlainText.cleanOrNull(action);
      signs = PlainText.cleanAll(signs);
    }
  }
}
