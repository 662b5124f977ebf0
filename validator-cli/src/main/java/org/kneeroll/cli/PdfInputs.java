package org.kneeroll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kneeroll.catalogue.library.IoReason;

/** Finds the PDFs that a command names, itself or by their folder. */
final class PdfInputs {

  /** Far above any leaflet; a larger file is not taken into memory at all. */
  private static final long LARGEST = 256L << 20;

  private final Terminal terminal;

  PdfInputs(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Whether a path has the name of a PDF. */
  static boolean isPdf(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  /**
   * The files, those of a folder in the order of their names, each once.
   *
   * @throws Failure if a folder has no PDF or cannot be read
   */
  List<Path> files(List<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(terminal.resolve(path))) {
        files.addAll(inFolder(path));
      } else {
        files.add(path);
      }
    }
    return List.copyOf(files);
  }

  private List<Path> inFolder(Path folder) {
    try (Stream<Path> entries = Files.list(terminal.resolve(folder))) {
      List<Path> found =
          entries
              .filter(path -> isPdf(path) && Files.isRegularFile(path))
              .map(path -> folder.resolve(path.getFileName()))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw Failure.usage("there is no PDF in the folder " + terminal.name(folder));
      }
      return new ArrayList<>(found);
    } catch (IOException e) {
      throw Failure.io("cannot read the folder " + terminal.name(folder) + ": " + IoReason.of(e));
    }
  }

  /**
   * The bytes of a file.
   *
   * @param problems to which a sentence is added if the file cannot be read
   */
  Optional<byte[]> bytes(Path file, List<String> problems) {
    Path absolute = terminal.resolve(file);
    String name = terminal.name(file);
    try {
      if (!Files.exists(absolute)) {
        problems.add("there is no file " + name);
      } else if (Files.size(absolute) > LARGEST) {
        problems.add("cannot read " + name + ": it is larger than any leaflet");
      } else {
        return Optional.of(Files.readAllBytes(absolute));
      }
    } catch (IOException e) {
      problems.add("cannot read " + name + ": " + IoReason.of(e));
    }
    return Optional.empty();
  }
}
