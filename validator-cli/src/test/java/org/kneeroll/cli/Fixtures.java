package org.kneeroll.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The content files that come with the tests. */
final class Fixtures {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("src/test/resources");

  private Fixtures() {}

  /** A folder of fixtures. */
  static Path folder(String name) {
    return ROOT.resolve(name);
  }

  /** The names in a folder of fixtures, in order: files, and folders that are catalogues. */
  static List<String> names(String folder) {
    try (Stream<Path> entries = Files.list(folder(folder))) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** A name without its ending. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Copies a folder of fixtures. */
  static void copy(String folder, Path to) {
    Path from = folder(folder);
    try (Stream<Path> entries = Files.walk(from)) {
      for (Path path : entries.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy " + from, e);
    }
  }

  /** Writes a text file, and the folders that it needs. */
  static Path write(Path file, String... lines) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Replaces a text that a file has to have. */
  static void replace(Path file, String from, String to) {
    try {
      String text = Files.readString(file);
      if (!text.contains(from)) {
        throw new IllegalArgumentException(file + " does not say: " + from);
      }
      Files.writeString(file, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot change " + file, e);
    }
  }
}
