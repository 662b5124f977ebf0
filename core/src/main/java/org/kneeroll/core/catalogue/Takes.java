package org.kneeroll.core.catalogue;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Copies the lists; null counts as empty. */
  public Takes {
    sensation = copy(sensation);
    stopRules = copy(stopRules);
    transfers = copy(transfers);
    contraindicationSets = copy(contraindicationSets);
    precautionSets = copy(precautionSets);
    redFlags = copy(redFlags);
    sources = copy(sources);
  }

  private static List<String> copy(@Nullable List<String> names) {
    return names == null ? List.of() : List.copyOf(names);
  }
}
