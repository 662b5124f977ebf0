package org.kneeroll.cli.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.exercise.Equipment;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Leaflet;

/**
 * What was found, by kind.
 *
 * @param parts one for each kind that was looked through
 */
public record Listing(List<Part> parts) {

  /** Copies the list. */
  public Listing {
    parts = List.copyOf(parts);
  }

  /**
   * What was found of one kind.
   *
   * @param kind what was looked through
   * @param entries in the order of their ids
   * @param outOf how many there are altogether
   */
  public record Part(FileKind kind, List<Entry> entries, int outOf) {

    /** Copies the list. */
    public Part {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One thing.
   *
   * @param id its id
   * @param name what a person calls it; empty if its file does not say or cannot be read
   * @param aliases other names
   * @param status a word; empty if the file does not say
   * @param region a word; empty for anything but an exercise
   * @param position a word; empty for anything but an exercise
   * @param aim a word; empty for anything but an exercise
   * @param stages words
   * @param equipment all that is used or helps
   * @param file what messages call the file
   */
  public record Entry(
      String id,
      String name,
      List<String> aliases,
      String status,
      String region,
      String position,
      String aim,
      List<String> stages,
      List<String> equipment,
      String file) {

    /** Copies the lists. */
    public Entry {
      aliases = List.copyOf(aliases);
      stages = List.copyOf(stages);
      equipment = List.copyOf(equipment);
    }
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** How many things were found. */
  int size() {
    return parts.stream().mapToInt(part -> part.entries().size()).sum();
  }

  /** Looks through a library. */
  public static Listing of(Library library, List<FileKind> kinds, Search search) {
    List<Part> parts = new ArrayList<>();
    for (FileKind kind : kinds) {
      List<Entry> entries = new ArrayList<>();
      for (String id : library.ids(kind)) {
        entry(library, kind, id, search).ifPresent(entries::add);
      }
      parts.add(new Part(kind, entries, library.ids(kind).size()));
    }
    return new Listing(parts);
  }

  private static Optional<Entry> entry(Library library, FileKind kind, String id, Search search) {
    return switch (kind) {
      case EXERCISE -> library.exercise(id).flatMap(item -> exercise(item, search));
      case LEAFLET -> library.leaflet(id).flatMap(item -> leaflet(item, search));
      case BRAND -> library.brand(id).flatMap(item -> brand(item, search));
      default -> Optional.empty();
    };
  }

  private static Optional<Entry> exercise(Item<Exercise> item, Search search) {
    if (item.value().isEmpty()) {
      return search.isAboutExercises() ? Optional.empty() : named(item, "", "", search);
    }
    Exercise e = item.value().get();
    if (!search.finds(item.id(), e)) {
      return Optional.empty();
    }
    Equipment equipment = e.equipment() == null ? Equipment.none() : e.equipment();
    return Optional.of(
        new Entry(
            item.id(),
            text(e.name()),
            e.aliases(),
            word(e.status()),
            word(e.region()),
            word(e.position()),
            word(e.aim()),
            e.stages().stream().map(Term::word).toList(),
            equipment.all(),
            item.file().name()));
  }

  private static Optional<Entry> leaflet(Item<Leaflet> item, Search search) {
    String title = text(item.value().map(Leaflet::title).orElse(null));
    String status = word(item.value().map(Leaflet::status).orElse(null));
    return named(item, title, status, search);
  }

  private static Optional<Entry> brand(Item<Brand> item, Search search) {
    return named(item, text(item.value().map(Brand::name).orElse(null)), "", search);
  }

  private static Optional<Entry> named(Item<?> item, String name, String status, Search search) {
    if (!search.finds(item.id(), name)) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            item.id(),
            name,
            List.of(),
            status,
            "",
            "",
            "",
            List.of(),
            List.of(),
            item.file().name()));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String word(@Nullable Term term) {
    return term == null ? "" : term.word();
  }
}
