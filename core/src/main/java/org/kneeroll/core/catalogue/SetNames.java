package org.kneeroll.core.catalogue;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets of a catalogue that have a namesake in the catalogue beneath, by the section that they stand
 * in. What is one sentence and no set (what may be felt, how to get up) always takes the other's
 * place, and is not named.
 *
 * @param stopRules regions with stop rules
 * @param contraindicationSets names of lists
 * @param precautionSets names of lists
 * @param redFlags names of sets of signs
 */
public record SetNames(
    List<@NotBlank String> stopRules,
    List<@NotBlank String> contraindicationSets,
    List<@NotBlank String> precautionSets,
    List<@NotBlank String> redFlags) {

  /** Copies the lists; null counts as empty. */
  public SetNames {
    stopRules = copy(stopRules);
    contraindicationSets = copy(contraindicationSets);
    precautionSets = copy(precautionSets);
    redFlags = copy(redFlags);
  }

  private static List<String> copy(@Nullable List<String> names) {
    return names == null ? List.of() : List.copyOf(names);
  }
}
