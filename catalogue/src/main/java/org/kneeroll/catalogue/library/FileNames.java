package org.kneeroll.catalogue.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kneeroll.core.exercise.ExerciseId;

/** What file names say. */
final class FileNames {

  private static final List<String> SETTINGS =
      List.of("catalogue.yaml", "catalogue.yml", "catalogue.json");

  private FileNames() {}

  /** Whether a folder has a file that says what holds for a whole catalogue. */
  static boolean isCatalogue(Path folder) {
    return SETTINGS.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  /** Whether a word is an id, and so can be the name of a file. */
  static boolean isId(String word) {
    try {
      ExerciseId.of(word);
      return true;
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }

  /** Whether a file may hold content: YAML or JSON by its ending, and no schema for an editor. */
  static boolean isContent(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml")
        || lower.endsWith(".yml")
        || (lower.endsWith(".json") && !lower.endsWith(".schema.json"));
  }

  /** The last part of a path without its ending. */
  static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return isContent(name) ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  /** The last part of a path. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The part of a path before the last slash, or an empty string. */
  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
