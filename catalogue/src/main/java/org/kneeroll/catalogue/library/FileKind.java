package org.kneeroll.catalogue.library;

import java.util.Optional;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.SourceNode;

/** What a file of a catalogue describes. */
public enum FileKind {
  /** What is said once for all: {@code catalogue.yaml}. */
  SETTINGS("catalogue"),
  /** One exercise, in the folder {@code exercises}. */
  EXERCISE("exercise"),
  /** One leaflet, in the folder {@code leaflets}. */
  LEAFLET("leaflet"),
  /** One brand: {@code brand.yaml} in a folder of its own in {@code brands}. */
  BRAND("brand");

  private final String word;

  FileKind(String word) {
    this.word = word;
  }

  /** The word for messages. */
  public String word() {
    return word;
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
    if (file.equals("catalogue")) {
      return Optional.of(SETTINGS);
    }
    if (file.equals("brand") && (above.equals("brands") || !folder.isEmpty())) {
      return Optional.of(BRAND);
    }
    return switch (folder) {
      case "exercises" -> Optional.of(EXERCISE);
      case "leaflets" -> Optional.of(LEAFLET);
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
    if (has(mapping, "precaution-sets")
        || has(mapping, "stop-rules")
        || has(mapping, "transfers")) {
      return Optional.of(SETTINGS);
    }
    if (has(mapping, "position") || has(mapping, "dose") || has(mapping, "sides")) {
      return Optional.of(EXERCISE);
    }
    return Optional.empty();
  }

  private static boolean has(Mapping mapping, String key) {
    return mapping.entry(key).isPresent();
  }
}
