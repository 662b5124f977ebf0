package org.kneeroll.catalogue.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list that comes with Kneeroll: one entry a line, and lines that begin with a hash sign. */
final class WordList {

  private WordList() {}

  /**
   * The entries in their order.
   *
   * @param name of a file beside this class
   */
  static List<String> read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no list " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the list " + name, e);
    }
  }

  /**
   * An entry in its two parts, around the first sign that parts them.
   *
   * @throws IllegalArgumentException if it has no such sign
   */
  static String[] parts(String entry) {
    String[] parts = entry.split(" = ", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("an entry without ` = `: " + entry);
    }
    return parts;
  }
}
