package org.kneeroll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;

/**
 * Finds the catalogue that a path of the command line belongs to.
 *
 * <p>That is the folder that the user names, or the nearest one upwards with a {@code
 * catalogue.yaml}, or the folder that holds the file's {@code exercises}, {@code leaflets} or
 * {@code brands}.
 */
final class Inputs {

  private static final int LEVELS_UP = 6;
  private static final List<String> SETTINGS =
      List.of("catalogue.yaml", "catalogue.yml", "catalogue.json");

  private final Terminal terminal;

  Inputs(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * A library and which of its files the user named.
   *
   * @param library what was found
   * @param names of the files, or of folders with a slash at the end
   */
  record Selection(Library library, List<String> names) {

    /** Whether the user named a file or a folder that it is in. */
    boolean contains(String file) {
      return names.stream()
          .anyMatch(
              name ->
                  name.endsWith("/")
                      ? file.startsWith(name) || name.equals("./")
                      : file.equals(name));
    }
  }

  /**
   * The libraries of some paths: one for each catalogue that they belong to.
   *
   * @param paths files and folders
   * @param catalogue the folder that the user names, or null
   * @throws Failure if a path is not there
   */
  List<Selection> of(List<Path> paths, @Nullable Path catalogue) {
    Map<Optional<Path>, List<Path>> byCatalogue = new LinkedHashMap<>();
    for (Path path : paths) {
      Path absolute = terminal.resolve(path);
      requireReadable(path, absolute);
      Optional<Path> home = catalogue != null ? Optional.of(folder(catalogue)) : homeOf(absolute);
      byCatalogue.computeIfAbsent(home, key -> new ArrayList<>()).add(path);
    }
    List<Selection> selections = new ArrayList<>();
    byCatalogue.forEach((home, members) -> selections.add(selection(home, members, catalogue)));
    return selections;
  }

  private Selection selection(Optional<Path> home, List<Path> members, @Nullable Path catalogue) {
    Map<String, Path> alone = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    Shelf shelf = Shelf.empty();
    for (Path member : members) {
      Path absolute = terminal.resolve(member);
      String name = terminal.name(member);
      boolean outside = home.isEmpty() || !absolute.startsWith(home.get());
      if (Files.isDirectory(absolute)) {
        names.add(name.isEmpty() ? "./" : name + "/");
        if (outside) {
          shelf = shelf.and(shelf(absolute, name));
        }
      } else {
        names.add(name);
        if (outside) {
          alone.put(name, absolute);
        }
      }
    }
    shelf = Shelf.files(alone).and(shelf);
    if (home.isPresent()) {
      Path shown = catalogue != null ? catalogue : relativeLike(members.get(0), home.get());
      shelf = shelf.and(shelf(home.get(), terminal.name(shown)));
    }
    return new Selection(Library.of(shelf), names);
  }

  /** A path to the home that is absolute only if the member was given so. */
  private Path relativeLike(Path member, Path home) {
    return member.isAbsolute() ? home : terminal.directory().relativize(home);
  }

  /**
   * The library for one leaflet that is a file, or for an id.
   *
   * @param file the leaflet, or null where the user gave an id
   * @param catalogue the folder that the user names, or null
   */
  Library library(@Nullable Path file, @Nullable Path catalogue) {
    if (file != null) {
      return of(List.of(file), catalogue).get(0).library();
    }
    if (catalogue == null) {
      return Library.builtIn();
    }
    return Library.of(shelf(folder(catalogue), terminal.name(catalogue)));
  }

  private Path folder(Path catalogue) {
    Path absolute = terminal.resolve(catalogue);
    if (!Files.isDirectory(absolute)) {
      throw Failure.io("there is no folder " + terminal.name(catalogue));
    }
    return absolute;
  }

  private void requireReadable(Path given, Path absolute) {
    if (!Files.exists(absolute)) {
      throw Failure.io("there is no file or folder " + terminal.name(given));
    }
    if (!Files.isReadable(absolute)) {
      throw Failure.io("cannot read " + terminal.name(given) + ": permission denied");
    }
  }

  private Shelf shelf(Path folder, String name) {
    try {
      return Shelf.folder(folder, name);
    } catch (IOException e) {
      throw Failure.io("cannot read the folder " + name + ": " + Reasons.of(e));
    }
  }

  private static Optional<Path> homeOf(Path absolute) {
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    for (int i = 0; i < LEVELS_UP && folder != null; i++, folder = folder.getParent()) {
      Path here = folder;
      if (SETTINGS.stream().anyMatch(name -> Files.isRegularFile(here.resolve(name)))) {
        return Optional.of(here);
      }
    }
    return parentOfKnownFolder(absolute);
  }

  private static Optional<Path> parentOfKnownFolder(Path absolute) {
    Path folder = absolute.getParent();
    Path name = folder == null ? null : folder.getFileName();
    if (folder == null
        || name == null
        || !List.of("exercises", "leaflets").contains(name.toString())
        || Files.isDirectory(absolute)) {
      return Optional.empty();
    }
    return Optional.ofNullable(folder.getParent());
  }
}
