package org.kneeroll.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.terminal.Terminal;

/**
 * Finds the files that came back, of whatever kind: a photo among them may be somebody's answer, so
 * that none is passed over without a word.
 */
public final class ReturnedFiles {

  private static final String PDF = "%PDF-";

  private final Terminal terminal;
  private final Map<Path, Path> files = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private ReturnedFiles(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Finds the files that a command names, itself or by their folder; those in and below a folder
   * are in the order of their paths, each file once.
   */
  public static ReturnedFiles of(List<Path> paths, Terminal terminal) {
    ReturnedFiles found = new ReturnedFiles(terminal);
    for (Path path : paths) {
      Path absolute = terminal.resolve(path);
      if (Files.isDirectory(absolute)) {
        found.below(path, absolute);
      } else {
        found.files.putIfAbsent(absolute, path);
      }
    }
    return found;
  }

  /** The files, as the user names them. */
  public List<Path> files() {
    return List.copyOf(files.values());
  }

  /** A sentence for each thing that may hold an answer and could not be looked at. */
  public List<String> problems() {
    return problems;
  }

  /** A sentence for each thing that was left alone because it holds no answer. */
  public List<String> notes() {
    return notes;
  }

  private void below(Path folder, Path start) {
    List<Path> found = new ArrayList<>();
    int before = problems.size();
    try {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
              if (!inner.equals(start) && isHidden(inner)) {
                notes.add(name(inner) + "/ was not looked into: it is hidden; name it to read it");
                return FileVisitResult.SKIP_SUBTREE;
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isHidden(file)) {
                hidden(file);
              } else if (Files.isRegularFile(file)) {
                found.add(folder.resolve(start.relativize(file)));
              } else if (attributes.isSymbolicLink()) {
                String where = Files.isDirectory(file) ? "to a folder" : "that leads nowhere";
                problems.add("cannot read " + name(file) + ": it is a link " + where);
              } else {
                problems.add("cannot read " + name(file) + ": it is a pipe or a device, no file");
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              problems.add("cannot read " + name(file) + ": " + IoReason.of(e));
              return FileVisitResult.CONTINUE;
            }

            private String name(Path inner) {
              return terminal.name(folder.resolve(start.relativize(inner)));
            }

            /** Systems keep hidden files beside those that they pack; none is a whole PDF. */
            private void hidden(Path file) {
              String left = name(file) + " was not read: it is hidden; name it to read it";
              (beginsAsPdf(file) ? problems : notes).add(left);
            }
          });
    } catch (IOException e) {
      problems.add("cannot read the folder " + terminal.name(folder) + ": " + IoReason.of(e));
    }
    if (found.isEmpty() && problems.size() == before) {
      problems.add("there is no PDF in the folder " + terminal.name(folder));
    }
    found.sort(null);
    found.forEach(file -> files.putIfAbsent(terminal.resolve(file), file));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean beginsAsPdf(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(PDF.length()), StandardCharsets.US_ASCII).equals(PDF);
    } catch (IOException unreadable) {
      return true;
    }
  }
}
