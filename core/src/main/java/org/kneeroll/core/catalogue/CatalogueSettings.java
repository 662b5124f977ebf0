package org.kneeroll.core.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Author;
import org.kneeroll.core.exercise.Contraindication;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.invariant.LimitOverride;
import org.kneeroll.core.leaflet.RedFlags;
import org.kneeroll.core.text.PlainText;

/**
 * What a catalogue says once for all its exercises and leaflets: the file {@code catalogue.yaml}.
 *
 * @param name what the catalogue is called
 * @param language BCP 47 tag of its texts, such as {@code en-GB}
 * @param licence under which its texts may be used, where a file gives no other
 * @param author who wrote its texts, where a file names nobody else
 * @param sensation what may be felt, by aim
 * @param stopRules when to stop, by region
 * @param transfers how to get out of a position, by position
 * @param contraindicationSets lists that exercises name
 * @param precautionSets lists that exercises name
 * @param redFlags signs that leaflets name
 * @param sources documents that exercises and leaflets name
 * @param limits clinical limits that differ from the shipped ones, each signed by a reviewer
 * @param waivers rules that one file may break, each signed by a reviewer
 * @param plainWords what to write in place of a word of the clinic, in addition to the words that
 *     are known; a word that stands for itself is accepted in this catalogue
 * @param format which form of writing the catalogue has; null for the oldest, 1
 * @param takes what the catalogue takes from another one; null in a catalogue that was written
 *     before there was this key, and takes all that it does not say itself
 * @param extendedSets sets of this catalogue whose lines are added to those of the set of the same
 *     name in the catalogue beneath; the key in a file is {@code extends}
 * @param replaces sets of this catalogue that stand in the place of those of the same name in the
 *     catalogue beneath
 */
public record CatalogueSettings(
    @NotBlank @Nullable String name,
    @NotBlank @Nullable String language,
    @NotBlank @Nullable String licence,
    @NotNull @Valid @Nullable Author author,
    Map<Aim, @Valid Sensation> sensation,
    Map<Region, @Valid StopRules> stopRules,
    Map<Position, @NotBlank String> transfers,
    Map<String, List<@Valid Contraindication>> contraindicationSets,
    Map<String, List<@Valid Precaution>> precautionSets,
    Map<String, @Valid RedFlags> redFlags,
    Map<String, @Valid Source> sources,
    List<@Valid LimitOverride> limits,
    List<@Valid Waiver> waivers,
    Map<String, @NotBlank String> plainWords,
    @Nullable CatalogueFormat format,
    @Valid @Nullable Takes takes,
    @Valid @Nullable SetNames extendedSets,
    @Valid @Nullable SetNames replaces) {

  /**
   * Takes the texts as {@link PlainText} gives them, and names and tags as rules read them; copies
   * the collections; null counts as empty.
   */
  public CatalogueSettings {
    name = PlainText.cleanOrNull(name);
    language = PlainText.wordsOrNull(language);
    licence = PlainText.cleanOrNull(licence);
    sensation = copy(sensation);
    stopRules = copy(stopRules);
    transfers = texts(copy(transfers));
    contraindicationSets = named(contraindicationSets);
    precautionSets = named(precautionSets);
    redFlags = named(redFlags);
    sources = named(sources);
    plainWords = texts(named(plainWords));
    limits = limits == null ? List.of() : List.copyOf(limits);
    waivers = waivers == null ? List.of() : List.copyOf(waivers);
  }

  /** The first of several names that are read alike keeps its place. */
  private static <V> Map<String, V> named(@Nullable Map<String, V> map) {
    Map<String, V> named = new TreeMap<>();
    copy(map).forEach((name, value) -> named.putIfAbsent(PlainText.words(name), value));
    return Collections.unmodifiableMap(named);
  }

  private static <K extends Comparable<K>> Map<K, String> texts(Map<K, String> map) {
    Map<K, String> texts = new TreeMap<>();
    map.forEach((key, text) -> texts.put(key, PlainText.clean(text)));
    return Collections.unmodifiableMap(texts);
  }

  private static <K extends Comparable<K>, V> Map<K, V> copy(@Nullable Map<K, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
