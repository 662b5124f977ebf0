package org.kneeroll.catalogue.library;

import java.util.List;
import java.util.Optional;
import org.kneeroll.catalogue.binding.RecordBinder;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.catalogue.ReleasedIds;
import org.kneeroll.core.catalogue.RetiredIds;
import org.kneeroll.core.catalogue.Reviews;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.project.ProjectSettings;

/** What a file of a catalogue describes. */
public enum FileKind {
  /** What is said once for all: {@code catalogue.yaml}. */
  SETTINGS("catalogue", CatalogueSettings.class),
  /** One exercise, in the folder {@code exercises}. */
  EXERCISE("exercise", Exercise.class),
  /** One leaflet, in the folder {@code leaflets}. */
  LEAFLET("leaflet", Leaflet.class),
  /** One brand: {@code brand.yaml} in a folder of its own in {@code brands}. */
  BRAND("brand", Brand.class),
  /** The ids that were given out and are no longer in use: {@code retired.yaml}. */
  RETIRED("list of retired ids", RetiredIds.class),
  /** The ids that were given out: {@code released.yaml}. */
  RELEASED("list of released ids", ReleasedIds.class),
  /** Who has signed what, and what it said then: {@code reviews.yaml}. */
  REVIEWS("list of signatures", Reviews.class),
  /** How a project wants its content to be checked: {@code kneeroll.yaml}. */
  PROJECT("settings", ProjectSettings.class);

  private final String word;
  private final Class<? extends Record> type;
  private final List<String> keys;

  FileKind(String word, Class<? extends Record> type) {
    this.word = word;
    this.type = type;
    this.keys = RecordBinder.keys(type);
  }

  /** The word for messages. */
  public String word() {
    return word;
  }

  /** The record that a file of this kind becomes. */
  public Class<? extends Record> type() {
    return type;
  }

  /** Whether there are several files of this kind in a catalogue, each known by its id. */
  public boolean hasIds() {
    return this == EXERCISE || this == LEAFLET || this == BRAND;
  }

  /**
   * What the place of a file says about it.
   *
   * @param path with slashes, relative to the catalogue's folder
   * @return empty if the place says nothing
   */
  static Optional<FileKind> ofPlace(String path) {
    String[] names = path.split("/", -1);
    String file = FileNames.stem(names[names.length - 1]);
    String folder = names.length > 1 ? names[names.length - 2] : "";
    String above = names.length > 2 ? names[names.length - 3] : "";
    if (file.equals("kneeroll")) {
      return Optional.of(PROJECT);
    }
    if (file.equals("catalogue")) {
      return Optional.of(SETTINGS);
    }
    if (file.equals("brand") && (above.equals("brands") || !folder.isEmpty())) {
      return Optional.of(BRAND);
    }
    return switch (folder) {
      case "exercises" -> Optional.of(EXERCISE);
      case "leaflets" -> Optional.of(LEAFLET);
      default -> ofName(file);
    };
  }

  /** Lists are known by their names alone: what is in them could be in a leaflet as well. */
  private static Optional<FileKind> ofName(String file) {
    return switch (file) {
      case "retired" -> Optional.of(RETIRED);
      case "released" -> Optional.of(RELEASED);
      case "reviews" -> Optional.of(REVIEWS);
      default -> Optional.empty();
    };
  }

  /**
   * What the keys of a file say about it.
   *
   * @return empty if they say nothing
   */
  static Optional<FileKind> ofKeys(SourceNode root) {
    if (!(root instanceof Mapping mapping)) {
      return Optional.empty();
    }
    if (has(mapping, "sections")) {
      return Optional.of(LEAFLET);
    }
    if (has(mapping, "colours")) {
      return Optional.of(BRAND);
    }
    if (has(mapping, "steps") || has(mapping, "variant-of") || has(mapping, "movement")) {
      return Optional.of(EXERCISE);
    }
    return withMostKeys(mapping);
  }

  /** The kind that has more of a file's keys than any other; empty if several have as many. */
  private static Optional<FileKind> withMostKeys(Mapping mapping) {
    FileKind best = null;
    long most = 0;
    boolean tied = false;
    for (FileKind kind : List.of(SETTINGS, EXERCISE, LEAFLET, BRAND)) {
      long known =
          mapping.entries().stream().filter(entry -> kind.keys.contains(entry.name())).count();
      tied = known == most || (tied && known < most);
      if (known > most) {
        best = kind;
        most = known;
      }
    }
    return tied ? Optional.empty() : Optional.ofNullable(best);
  }

  private static boolean has(Mapping mapping, String key) {
    return mapping.entry(key).isPresent();
  }
}
