package org.kneeroll.catalogue.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.exercise.Term;

/**
 * What a catalogue says once for all: its own settings, and what it takes of those of the catalogue
 * beneath.
 *
 * <p>A named thing (a source, a set of precautions, the stop rules of a region) is the catalogue's
 * own where it has one of that name, or both joined where it {@code extends} the other; otherwise
 * the one beneath, if the catalogue takes it. What speaks for the catalogue itself (name, licence,
 * author) and its limits are never taken from another one.
 *
 * <p>Files of the catalogue beneath that are used here bring all of its settings along; the
 * catalogue's own sets stand in the place of their namesakes there as well.
 */
final class SharedContent {

  private static final String LANGUAGE = "language";

  private final Optional<Mapping> own;
  private final Optional<Mapping> beneath;
  private final Taking taking;
  private final Optional<Mapping> merged;
  private final Optional<Mapping> carried;
  private final List<Diagnostic> problems;

  private SharedContent(
      Optional<Mapping> own, Optional<Mapping> beneath, List<Diagnostic> problems) {
    this.own = own;
    this.beneath = beneath;
    this.problems = problems;
    this.taking = Taking.of(own, beneath);
    this.merged = merged();
    this.carried = carried();
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
        own.flatMap(SharedContent::mapping), below.flatMap(SharedContent::mapping), problems);
  }

  private static Optional<Mapping> mapping(SourceFile file) {
    return file.root().filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private Optional<Mapping> merged() {
    if (beneath.isEmpty()) {
      return own;
    }
    Mapping below = beneath.get();
    Mapping base = own.orElseGet(() -> Mapping.of(below, List.of()));
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    base.entries().forEach(entry -> entries.put(entry.name(), entry));
    for (Mapping.Entry entry : below.entries()) {
      Optional<SharedSection> section = Term.find(SharedSection.class, entry.name());
      if (section.isPresent()) {
        Mapping.Entry mine = entries.get(entry.name());
        entries.put(
            entry.name(),
            mine == null ? taken(section.get(), entry) : over(section.get(), mine, entry));
      } else if (entry.name().equals(LANGUAGE)) {
        entries.putIfAbsent(entry.name(), entry);
      }
    }
    return Optional.of(Mapping.of(base, List.copyOf(entries.values())));
  }

  /** The settings beneath, where the catalogue's own sets stand in the place of their namesakes. */
  private Optional<Mapping> carried() {
    if (beneath.isEmpty() || own.isEmpty()) {
      return beneath;
    }
    List<Mapping.Entry> entries = new ArrayList<>();
    for (Mapping.Entry entry : beneath.get().entries()) {
      Optional<SharedSection> section =
          Term.find(SharedSection.class, entry.name()).filter(SharedSection::isSafety);
      Optional<SourceNode> mine = section.flatMap(one -> own.get().get(entry.name()));
      if (mine.isPresent()
          && mine.get() instanceof Mapping upper
          && entry.value() instanceof Mapping lower) {
        List<Mapping.Entry> named = new ArrayList<>();
        for (Mapping.Entry each : lower.entries()) {
          named.add(
              upper.entry(each.name()).map(e -> joined(section.get(), e, lower)).orElse(each));
        }
        for (Mapping.Entry each : upper.entries()) {
          if (lower.entry(each.name()).isEmpty()) {
            named.add(each);
          }
        }
        entries.add(new Mapping.Entry(entry.key(), Mapping.of(lower, named)));
      } else {
        entries.add(entry);
      }
    }
    return Optional.of(Mapping.of(beneath.get(), entries));
  }

  private Mapping.Entry taken(SharedSection section, Mapping.Entry entry) {
    if (!(entry.value() instanceof Mapping lower)) {
      return entry;
    }
    List<Mapping.Entry> named =
        lower.entries().stream().filter(each -> taking.takes(section, each.name())).toList();
    return new Mapping.Entry(entry.key(), Mapping.of(lower, named));
  }

  private Mapping.Entry over(SharedSection section, Mapping.Entry mine, Mapping.Entry below) {
    if (!(mine.value() instanceof Mapping upper) || !(below.value() instanceof Mapping lower)) {
      return mine;
    }
    List<Mapping.Entry> named = new ArrayList<>();
    upper.entries().forEach(entry -> named.add(joined(section, entry, lower)));
    for (Mapping.Entry entry : lower.entries()) {
      if (upper.entry(entry.name()).isEmpty() && taking.takes(section, entry.name())) {
        named.add(entry);
      }
    }
    return new Mapping.Entry(mine.key(), Mapping.of(upper, named));
  }

  private Mapping.Entry joined(SharedSection section, Mapping.Entry mine, Mapping lower) {
    Optional<SourceNode> namesake = lower.get(mine.name());
    return namesake.isPresent() && taking.isExtended(section, mine.name())
        ? new Mapping.Entry(mine.key(), section.joined(mine.value(), namesake.get()))
        : mine;
  }

  /** What the catalogue says of what it takes, and what is wrong with it. */
  Taking taking() {
    return taking;
  }

  /**
   * A value that stands for the whole catalogue, such as its licence.
   *
   * @param ofBeneath whether a file of the catalogue beneath asks
   */
  Optional<SourceNode> get(String key, boolean ofBeneath) {
    return (ofBeneath ? carried : merged).flatMap(settings -> settings.get(key));
  }

  /**
   * A named thing, such as one of the {@code sources}.
   *
   * @param ofBeneath whether a file of the catalogue beneath asks
   */
  Optional<SourceNode> find(String section, String name, boolean ofBeneath) {
    return get(section, ofBeneath)
        .flatMap(node -> node instanceof Mapping m ? m.get(name) : Optional.empty());
  }

  /** A named thing of the catalogue beneath, whether it is taken or not. */
  Optional<SourceNode> beneath(String section, String name) {
    return beneath
        .flatMap(settings -> settings.get(section))
        .flatMap(node -> node instanceof Mapping m ? m.get(name) : Optional.empty());
  }

  /** The names of a section, in the order in which they stand. */
  List<String> names(String section) {
    return get(section, false)
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

  /** What the catalogue's own files see. */
  Optional<Mapping> all() {
    return merged;
  }
}
