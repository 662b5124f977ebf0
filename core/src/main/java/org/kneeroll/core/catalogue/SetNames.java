package org.kneeroll.core.catalogue;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.kneeroll.core.text.PlainText;

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

  /** Takes the names as {@link PlainText#words} gives them; null counts as empty. */
  public SetNames {
    stopRules = PlainText.wordsOfAll(stopRules);
    contraindicationSets = PlainText.wordsOfAll(contraindicationSets);
    precautionSets = PlainText.wordsOfAll(precautionSets);
    redFlags = PlainText.wordsOfAll(redFlags);
  }
}
