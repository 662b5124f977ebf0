package org.kneeroll.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.terminal.Terminal;

/** Finds the PDFs that a command names, itself or by their folder. */
public final class PdfInputs {

  /** Far above any leaflet; a larger file is not taken into memory at all. */
  private static final long LARGEST = 256L << 20;

  private final Terminal terminal;

  /** PDFs that are named from where a command runs. */
  public PdfInputs(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Whether a path has the name of a PDF. */
  public static boolean isPdf(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  /**
   * The files, those in and below a folder in the order of their paths, each once. Hidden files are
   * left out: some systems put one beside each file that they pack.
   *
   * @param problems to which a sentence is added for each folder without a PDF, and for each that
   *     cannot be read
   */
  public List<Path> files(List<Path> paths, List<String> problems) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(terminal.resolve(path))) {
        files.addAll(below(path, problems));
      } else {
        files.add(path);
      }
    }
    return List.copyOf(files);
  }

  private List<Path> below(Path folder, List<String> problems) {
    Path start = terminal.resolve(folder);
    List<Path> found = new ArrayList<>();
    int before = problems.size();
    try {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              boolean isHidden = file.getFileName().toString().startsWith(".");
              if (isPdf(file) && !isHidden && Files.isRegularFile(file)) {
                found.add(folder.resolve(start.relativize(file)));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              String name = terminal.name(folder.resolve(start.relativize(file)));
              problems.add("cannot read " + name + ": " + IoReason.of(e));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      problems.add("cannot read the folder " + terminal.name(folder) + ": " + IoReason.of(e));
    }
    if (found.isEmpty() && problems.size() == before) {
      problems.add("there is no PDF in the folder " + terminal.name(folder));
    }
    found.sort(null);
    return found;
  }

  /**
   * The bytes of a file.
   *
   * @param problems to which a sentence is added if the file cannot be read
   */
  public Optional<byte[]> bytes(Path file, List<String> problems) {
    Path absolute = terminal.resolve(file);
    String name = terminal.name(file);
    try {
      if (!Files.exists(absolute)) {
        problems.add("there is no file or folder " + name);
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
