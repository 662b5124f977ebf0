package org.kneeroll.catalogue.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.SourceText;

/**
 * Words that guard a patient, and that something of a catalogue prints although they stand in the
 * catalogue beneath.
 *
 * @param section of the catalogue beneath, such as {@code stop-rules}; {@link #EXERCISE} for words
 *     that an exercise of the catalogue beneath says itself
 * @param name of the set, or the id of the exercise
 * @param sentences how many of its sentences are printed, at least 1
 */
public record Borrowed(String section, String name, int sentences) {

  /** The section of what an exercise says itself. */
  public static final String EXERCISE = "exercise";

  /** Where an exercise has shared words, and of which section they are. */
  private static final Map<String, SharedSection> KEYS = keys();

  private static Map<String, SharedSection> keys() {
    Map<String, SharedSection> keys = new LinkedHashMap<>();
    keys.put("sensation", SharedSection.SENSATION);
    keys.put("stop-rules", SharedSection.STOP_RULES);
    keys.put("contraindications", SharedSection.CONTRAINDICATION_SETS);
    keys.put("precautions", SharedSection.PRECAUTION_SETS);
    keys.put("transfer", SharedSection.TRANSFERS);
    return keys;
  }

  /** The item that somebody signs who accepts the words, such as {@code stop-rules/lower-back}. */
  public String item() {
    return section + "/" + name;
  }

  /**
   * What an exercise borrows, by section and name.
   *
   * @param id of the exercise
   * @param tree with all that it inherits
   * @param beneath whether a text belongs to the catalogue beneath
   * @param settings what the catalogue beneath says for all
   */
  static List<Borrowed> by(
      String id, Mapping tree, Predicate<SourceText> beneath, Mapping settings) {
    Map<Borrowed, Set<SourceNode>> lines = new LinkedHashMap<>();
    KEYS.forEach(
        (key, section) ->
            tree.get(key).map(section::lines).orElse(List.of()).stream()
                .filter(line -> beneath.test(line.node().source()))
                .forEach(
                    line -> {
                      Borrowed of =
                          set(section, line.node(), settings)
                              .map(name -> new Borrowed(section.word(), name, 1))
                              .orElse(new Borrowed(EXERCISE, id, 1));
                      lines.computeIfAbsent(of, first -> new LinkedHashSet<>()).add(line.node());
                    }));
    List<Borrowed> all = new ArrayList<>();
    lines.forEach((of, nodes) -> all.add(new Borrowed(of.section, of.name, nodes.size())));
    return all;
  }

  /** The set of a section in which a value stands; empty if it stands in none. */
  private static Optional<String> set(SharedSection section, SourceNode node, Mapping settings) {
    if (node.source() != settings.source()) {
      return Optional.empty();
    }
    return settings
        .get(section.word())
        .filter(Mapping.class::isInstance)
        .flatMap(
            sets ->
                ((Mapping) sets)
                    .entries().stream()
                        .filter(entry -> holds(entry.value(), node))
                        .map(Mapping.Entry::name)
                        .findFirst());
  }

  private static boolean holds(SourceNode outer, SourceNode inner) {
    return outer.span().start() <= inner.span().start() && inner.span().end() <= outer.span().end();
  }

  /** The red flags of a name, which a leaflet borrows whole; empty if they are not borrowed. */
  static Optional<Borrowed> redFlags(String name, SourceNode flags, Predicate<SourceText> beneath) {
    int lines =
        (int)
            SharedSection.RED_FLAGS.lines(flags).stream()
                .filter(line -> beneath.test(line.node().source()))
                .count();
    return lines == 0
        ? Optional.empty()
        : Optional.of(new Borrowed(SharedSection.RED_FLAGS.word(), name, lines));
  }
}
