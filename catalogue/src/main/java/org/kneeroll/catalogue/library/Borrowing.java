package org.kneeroll.catalogue.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Span;

/**
 * What the items of a catalogue have from the settings of the one beneath. Every value knows the
 * file in which it stands, so that nothing has to be remembered on the way.
 */
final class Borrowing {

  /** Keys of an item that name sets, and where those stand. */
  private static final Map<String, SharedSection> LISTS =
      Map.of(
          "contraindications", SharedSection.CONTRAINDICATION_SETS,
          "precautions", SharedSection.PRECAUTION_SETS,
          "sources", SharedSection.SOURCES);

  private static final List<SharedSection> INHERITED =
      List.of(SharedSection.SENSATION, SharedSection.STOP_RULES, SharedSection.TRANSFERS);

  private final SharedContent shared;
  private final Mapping beneath;

  Borrowing(SharedContent shared, Mapping beneath) {
    this.shared = shared;
    this.beneath = beneath;
  }

  /** Adds what an exercise has because of its aim, region and position. */
  private void addInherited(Map<SharedSection, Set<String>> needed, Item<?> exercise) {
    Set<Span> printed = printed(exercise);
    for (SharedSection section : INHERITED) {
      for (Mapping.Entry entry : entries(section)) {
        if (section.lines(entry.value()).stream()
            .anyMatch(line -> printed.contains(line.node().span()))) {
          add(needed, section, entry.name());
        }
      }
    }
  }

  /**
   * The sets without which the author's files would lack something: what is named in a file of the
   * catalogue beneath is found there, and needs no word.
   */
  Map<SharedSection, Set<String>> needed(List<Item<?>> items) {
    Map<SharedSection, Set<String>> needed = new EnumMap<>(SharedSection.class);
    for (Item<?> item : items) {
      Optional<Mapping> root = mapping(item.file().content().root());
      if (root.isEmpty()) {
        continue;
      }
      switch (item.kind()) {
        case EXERCISE -> {
          addInherited(needed, item);
          addNamed(needed, root.get());
        }
        case LEAFLET -> {
          redFlags(item).ifPresent(name -> add(needed, SharedSection.RED_FLAGS, name));
          addNamed(needed, root.get());
        }
        case SETTINGS ->
            root.get()
                .get(SharedSection.RED_FLAGS.word())
                .filter(Mapping.class::isInstance)
                .ifPresent(
                    sets ->
                        ((Mapping) sets)
                            .entries()
                            .forEach(
                                set ->
                                    mapping(Optional.of(set.value()))
                                        .ifPresent(all -> addNamed(needed, all))));
        case BRAND, RETIRED, RELEASED, REVIEWS, PROJECT -> {}
      }
    }
    return needed;
  }

  /** With the documents that the sets themselves name, which have to come along. */
  Map<SharedSection, Set<String>> whole(Map<SharedSection, Set<String>> needed) {
    Map<SharedSection, Set<String>> whole = new EnumMap<>(SharedSection.class);
    needed.forEach((section, names) -> whole.put(section, new TreeSet<>(names)));
    for (String name : needed.getOrDefault(SharedSection.RED_FLAGS, Set.of())) {
      mapping(shared.beneath(SharedSection.RED_FLAGS.word(), name))
          .ifPresent(set -> addNamed(whole, set));
    }
    return whole;
  }

  private void addNamed(Map<SharedSection, Set<String>> needed, Mapping tree) {
    LISTS.forEach(
        (key, section) ->
            tree.get(key)
                .filter(value -> !(value instanceof Mapping))
                .map(SharedSection::items)
                .orElse(List.of())
                .forEach(
                    item -> {
                      if (item instanceof Scalar name && !name.text().isBlank()) {
                        add(needed, section, name.words());
                      }
                    }));
  }

  private void add(Map<SharedSection, Set<String>> needed, SharedSection section, String name) {
    boolean borrowed =
        shared
            .find(section.word(), name, false)
            .filter(value -> value.source() == beneath.source())
            .isPresent();
    if (borrowed) {
      needed.computeIfAbsent(section, each -> new TreeSet<>()).add(name);
    }
  }

  private List<Mapping.Entry> entries(SharedSection section) {
    return mapping(beneath.get(section.word())).map(Mapping::entries).orElse(List.of());
  }

  private static Optional<String> redFlags(Item<?> leaflet) {
    return mapping(leaflet.file().content().root())
        .flatMap(root -> root.get(SharedSection.RED_FLAGS.word()))
        .filter(Scalar.class::isInstance)
        .map(name -> ((Scalar) name).words())
        .filter(name -> !name.isBlank());
  }

  /** Where the values stand that an item has from the settings beneath. */
  private Set<Span> printed(Item<?> item) {
    Set<Span> places = new HashSet<>();
    item.tree().ifPresent(tree -> addPlaces(tree, places));
    return places;
  }

  private void addPlaces(SourceNode tree, Set<Span> places) {
    Deque<SourceNode> next = new ArrayDeque<>(List.of(tree));
    while (!next.isEmpty()) {
      SourceNode node = next.pop();
      if (node.source() == beneath.source()) {
        places.add(node.span());
      }
      children(node).forEach(next::push);
    }
  }

  private static Stream<SourceNode> children(SourceNode node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream().map(Mapping.Entry::value);
    }
    return node instanceof Sequence list ? list.items().stream() : Stream.empty();
  }

  private static Optional<Mapping> mapping(Optional<SourceNode> node) {
    return node.filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }
}
