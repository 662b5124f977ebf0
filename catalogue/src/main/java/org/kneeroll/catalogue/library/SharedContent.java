package org.kneeroll.catalogue.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * What a catalogue says once for all: its own settings over those of the built-in catalogue.
 *
 * <p>A named thing (a source, a set of precautions, the stop rules of a region) is the catalogue's
 * own where it has one of that name, and the built-in one otherwise. What speaks for the catalogue
 * itself (name, language, licence, author) and its limits are never taken from another one.
 */
final class SharedContent {

  private static final Set<String> HANDED_UP =
      Set.of(
          "language",
          "sensation",
          "stop-rules",
          "transfers",
          "contraindication-sets",
          "precaution-sets",
          "red-flags",
          "sources");

  private final Optional<Mapping> merged;
  private final List<Diagnostic> problems;

  private SharedContent(Optional<Mapping> merged, List<Diagnostic> problems) {
    this.merged = merged;
    this.problems = problems;
  }

  /**
   * Lays one catalogue's settings over another's.
   *
   * @param own empty for files that are in no catalogue
   * @param below the settings beneath; empty for none
   */
  static SharedContent of(Optional<SourceFile> own, Optional<SourceFile> below) {
    List<Diagnostic> problems =
        own.flatMap(NewerFormat::of)
            .map(List::of)
            .orElseGet(
                () ->
                    own.filter(file -> !file.unread().isEmpty())
                        .map(SourceFile::diagnostics)
                        .orElse(List.of()));
    return new SharedContent(
        merged(own.flatMap(SharedContent::mapping), below.flatMap(SharedContent::mapping)),
        problems);
  }

  private static Optional<Mapping> mapping(SourceFile file) {
    return file.root().filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private static Optional<Mapping> merged(Optional<Mapping> own, Optional<Mapping> below) {
    if (own.isEmpty() || below.isEmpty()) {
      return own.isPresent() ? own : below.map(SharedContent::handedUp);
    }
    List<Mapping.Entry> entries = new ArrayList<>();
    for (Mapping.Entry entry : own.get().entries()) {
      entries.add(
          HANDED_UP.contains(entry.name())
              ? new Mapping.Entry(entry.key(), over(entry.value(), below.get().get(entry.name())))
              : entry);
    }
    for (Mapping.Entry entry : handedUp(below.get()).entries()) {
      if (own.get().entry(entry.name()).isEmpty()) {
        entries.add(entry);
      }
    }
    return Optional.of(Mapping.of(own.get(), entries));
  }

  private static Mapping handedUp(Mapping settings) {
    return Mapping.of(
        settings, settings.entries().stream().filter(e -> HANDED_UP.contains(e.name())).toList());
  }

  private static SourceNode over(SourceNode own, Optional<SourceNode> below) {
    if (!(own instanceof Mapping mapping)
        || below.isEmpty()
        || !(below.get() instanceof Mapping beneath)) {
      return own;
    }
    List<Mapping.Entry> entries = new ArrayList<>(mapping.entries());
    for (Mapping.Entry entry : beneath.entries()) {
      if (mapping.entry(entry.name()).isEmpty()) {
        entries.add(entry);
      }
    }
    return Mapping.of(mapping, entries);
  }

  /** A value that stands for the whole catalogue, such as its licence. */
  Optional<SourceNode> get(String key) {
    return merged.flatMap(settings -> settings.get(key));
  }

  /** A named thing, such as one of the {@code sources}. */
  Optional<SourceNode> find(String section, String name) {
    return get(section).flatMap(node -> node instanceof Mapping m ? m.get(name) : Optional.empty());
  }

  /** The names of a section, in the order in which they stand. */
  List<String> names(String section) {
    return get(section)
        .map(
            node ->
                node instanceof Mapping m
                    ? m.entries().stream().map(Mapping.Entry::name).toList()
                    : List.<String>of())
        .orElse(List.of());
  }

  /**
   * What is wrong with the form of the catalogue's own settings, if some of what they say could not
   * be read; empty if all of it was.
   */
  List<Diagnostic> problems() {
    return problems;
  }

  /** All of it. */
  Optional<Mapping> merged() {
    return merged;
  }
}
