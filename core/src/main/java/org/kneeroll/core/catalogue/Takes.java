package org.kneeroll.core.catalogue;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * What a catalogue takes from another one, by the names that it has there. What is named nowhere is
 * not taken. The one word {@link #ALL} stands for every name of a section.
 *
 * @param from the other catalogue; {@link #BUILT_IN} is the only one that there is
 * @param sensation aims whose rule of what may be felt is taken
 * @param stopRules regions whose stop rules are taken
 * @param transfers positions whose way to get up is taken
 * @param contraindicationSets names of lists that are taken
 * @param precautionSets names of lists that are taken
 * @param redFlags names of sets of signs that are taken
 * @param sources names of documents that are taken
 */
public record Takes(
    @NotBlank @Nullable String from,
    List<@NotBlank String> sensation,
    List<@NotBlank String> stopRules,
    List<@NotBlank String> transfers,
    List<@NotBlank String> contraindicationSets,
    List<@NotBlank String> precautionSets,
    List<@NotBlank String> redFlags,
    List<@NotBlank String> sources) {

  /** The name of the catalogue that comes with Kneeroll. */
  public static final String BUILT_IN = "kneeroll";

  /** Stands for every name of a section. */
  public static final String ALL = "all";

  /** Takes the names as {@link PlainText#words} gives them; null counts as empty. */
  public Takes {
    from = PlainText.wordsOrNull(from);
    sensation = PlainText.wordsOfAll(sensation);
    stopRules = PlainText.wordsOfAll(stopRules);
    transfers = PlainText.wordsOfAll(transfers);
    contraindicationSets = PlainText.wordsOfAll(contraindicationSets);
    precautionSets = PlainText.wordsOfAll(precautionSets);
    redFlags = PlainText.wordsOfAll(redFlags);
    sources = PlainText.wordsOfAll(sources);
  }
}
