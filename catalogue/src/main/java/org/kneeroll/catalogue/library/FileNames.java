package org.kneeroll.catalogue.library;

import java.util.Locale;

/** What file names say. */
final class FileNames {

  private FileNames() {}

  /** Whether a file may hold content: YAML or JSON by its ending. */
  static boolean isContent(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
  }

  /** The last part of a path without its ending. */
  static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return isContent(name) ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  /** The part of a path before the last slash, or an empty string. */
  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
