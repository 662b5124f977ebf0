package org.kneeroll.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.check.Checker;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.catalogue.triage.Project;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * Finds the project's settings: {@code kneeroll.yaml} in the working directory, or in the nearest
 * folder above it that has one.
 */
public final class ProjectFile {

  private static final List<String> NAMES =
      List.of("kneeroll.yaml", "kneeroll.yml", "kneeroll.json");

  private final Terminal terminal;
  private final Optional<Path> file;
  private final Optional<Library> library;

  private ProjectFile(Terminal terminal, Optional<Path> file) {
    this.terminal = terminal;
    this.file = file;
    this.library = file.map(path -> Library.of(Shelf.files(Map.of(name(path), path))));
  }

  private String name(Path path) {
    return terminal.name(terminal.directory().relativize(path));
  }

  /**
   * The settings that hold where the command runs.
   *
   * @param named the file that the user names, or null
   * @throws Failure if that file is not there
   */
  public static ProjectFile of(Terminal terminal, @Nullable Path named) {
    if (named == null) {
      return new ProjectFile(terminal, nearest(terminal.directory()));
    }
    Path path = terminal.resolve(named);
    if (!Files.isRegularFile(path)) {
      throw Failure.io("there is no file " + terminal.name(named));
    }
    return new ProjectFile(terminal, Optional.of(path));
  }

  private static Optional<Path> nearest(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      for (String name : NAMES) {
        if (Files.isRegularFile(folder.resolve(name))) {
          return Optional.of(folder.resolve(name));
        }
      }
    }
    return Optional.empty();
  }

  /** The library with the file alone, for its own errors; empty if there is no file. */
  public Optional<Library> library() {
    return library;
  }

  /** The errors of the file itself; empty if there is none. */
  public List<Diagnostic> problems() {
    return library.stream()
        .flatMap(alone -> Checker.check(alone, terminal.today()).diagnostics().stream())
        .filter(Diagnostic::isError)
        .toList();
  }

  /** What the file says. */
  public Project project() {
    return library
        .flatMap(alone -> alone.projects().stream().findFirst())
        .map(item -> Project.of(item, this::fromFolder))
        .orElseGet(Project::none);
  }

  /** A path in the settings, from their folder. */
  public Path resolve(String path) {
    Path folder = file.map(Path::getParent).orElse(terminal.directory());
    return folder.resolve(Terminal.path(path)).normalize();
  }

  /** The path from the settings' folder of a file that messages call so. */
  private String fromFolder(String name) {
    return from(file.map(Path::getParent).orElse(terminal.directory()), name);
  }

  /** The path from a folder of a file that messages call so; a built-in file keeps its name. */
  public String from(Path folder, String name) {
    if (name.startsWith("kneeroll:")) {
      return name;
    }
    try {
      return folder.relativize(terminal.resolve(Path.of(name))).toString().replace('\\', '/');
    } catch (IllegalArgumentException otherDrive) {
      return name;
    }
  }
}
