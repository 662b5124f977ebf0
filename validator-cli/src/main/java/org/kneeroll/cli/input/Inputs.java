package org.kneeroll.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;

/**
 * Finds the catalogue that a path of the command line belongs to.
 *
 * <p>That is the folder that the user names, or the nearest one upwards with a {@code
 * catalogue.yaml}, or the folder that holds the file's {@code exercises} or {@code leaflets}, or a
 * folder itself. A file for which there is none of these stands alone.
 */
public final class Inputs {

  private static final int LEVELS_UP = 6;

  private final Terminal terminal;
  private final Map<String, byte[]> unsaved;

  /** Inputs that say what stands at their place. */
  public Inputs(Terminal terminal) {
    this(terminal, Map.of());
  }

  /**
   * Inputs of which some say something else than at their place.
   *
   * @param unsaved what files say, by what messages call them; they need not be there
   */
  public Inputs(Terminal terminal, Map<String, byte[]> unsaved) {
    this.terminal = terminal;
    this.unsaved = Map.copyOf(unsaved);
  }

  /**
   * A library and which of its files the user named.
   *
   * @param library what was found
   * @param names of the files, or of folders with a slash at the end
   */
  public record Selection(Library library, Set<String> names) {

    /** Whether the user named a file or a folder that it is in. */
    public boolean contains(String file) {
      return names.stream()
          .anyMatch(
              name ->
                  name.endsWith("/")
                      ? file.startsWith(name) || name.equals("./")
                      : file.equals(name));
    }
  }

  /**
   * Where files belong.
   *
   * @param folder the catalogue's folder, or the one that a file lies in by itself
   * @param isCatalogue whether all files of the folder belong together
   * @param absolute whether messages call the folder by its whole path, as the user did
   */
  private record Home(Path folder, boolean isCatalogue, boolean absolute) {}

  /**
   * The libraries of some paths: one for each catalogue that they belong to, or that lies in them.
   *
   * @param paths files and folders
   * @param catalogue the folder that the user names, or null
   * @throws Failure if a path is not there
   */
  public List<Selection> of(List<Path> paths, @Nullable Path catalogue) {
    Map<Home, List<Path>> byHome = new LinkedHashMap<>();
    List<Selection> selections = new ArrayList<>();
    for (Path path : paths) {
      Path absolute = terminal.resolve(path);
      requireReadable(path, absolute);
      if (PdfInputs.isPdf(path) && !Files.isDirectory(absolute)) {
        selections.add(carried(path));
        continue;
      }
      Home home =
          catalogue != null
              ? new Home(folder(catalogue), true, catalogue.isAbsolute())
              : homeOf(absolute, path.isAbsolute());
      byHome.computeIfAbsent(home, key -> new ArrayList<>()).add(path);
      for (Path inner : cataloguesIn(absolute, terminal.name(path))) {
        Path given = path.isAbsolute() ? inner : terminal.directory().relativize(inner);
        byHome
            .computeIfAbsent(new Home(inner, true, path.isAbsolute()), key -> new ArrayList<>())
            .add(given);
      }
    }
    byHome.forEach((home, members) -> selections.add(selection(home, members)));
    return selections;
  }

  /** The files that travel in a leaflet; they need no others. */
  private Selection carried(Path leaflet) {
    String name = terminal.name(leaflet);
    Map<String, byte[]> files = new CarriedSource(terminal).read(leaflet, "").files();
    return new Selection(Library.of(Shelf.inside(name, files)), Set.of(name + "/"));
  }

  private Selection selection(Home home, List<Path> members) {
    Path shown = home.absolute() ? home.folder() : terminal.directory().relativize(home.folder());
    Shelf shelf = home.isCatalogue() ? shelf(home.folder(), terminal.name(shown)) : Shelf.empty();
    Set<String> names = new LinkedHashSet<>();
    Map<String, Path> alone = new LinkedHashMap<>();
    for (Path member : members) {
      Path absolute = terminal.resolve(member);
      String name = terminal.name(member);
      if (!Files.isDirectory(absolute)) {
        names.add(name);
        if (!holds(shelf, name)) {
          alone.put(name, absolute);
        }
      } else {
        names.add(name.isEmpty() ? "./" : name + "/");
        if (!absolute.startsWith(home.folder())) {
          shelf = shelf(absolute, name).and(shelf);
        }
      }
    }
    return new Selection(Library.of(Shelf.files(alone).and(shelf).saying(unsaved)), names);
  }

  private static boolean holds(Shelf shelf, String name) {
    return shelf.files().stream().map(CatalogueFile::name).anyMatch(name::equals);
  }

  /**
   * The library for one leaflet that is a file, or for an id.
   *
   * @param file the leaflet, or null where the user gave an id
   * @param catalogue the folder that the user names, or null for the one that the user is in
   */
  public Library library(@Nullable Path file, @Nullable Path catalogue) {
    if (file != null) {
      return of(List.of(file), catalogue).get(0).library();
    }
    Path own = catalogue != null ? catalogue : here(terminal).orElse(null);
    return own == null ? Library.builtIn() : Library.of(shelf(folder(own), terminal.name(own)));
  }

  /** The files of a library that an author has written, by what messages call them. */
  public static List<Path> ownFiles(Library library) {
    return library.own().files().stream()
        .map(CatalogueFile::name)
        .filter(name -> !name.startsWith("kneeroll:"))
        .map(Path::of)
        .toList();
  }

  /** The catalogue that the working directory is in; empty if it is in none. */
  public static Optional<Path> here(Terminal terminal) {
    return above(terminal.directory()).map(terminal.directory()::relativize);
  }

  private static Optional<Path> above(Path start) {
    return Stream.iterate(start, Objects::nonNull, Path::getParent)
        .limit(LEVELS_UP)
        .filter(Shelf::isCatalogue)
        .findFirst();
  }

  private Path folder(Path catalogue) {
    Path absolute = terminal.resolve(catalogue);
    if (!Files.isDirectory(absolute)) {
      throw Failure.io("there is no folder " + terminal.name(catalogue));
    }
    return absolute;
  }

  private void requireReadable(Path given, Path absolute) {
    if (!Files.exists(absolute) && !unsaved.containsKey(terminal.name(given))) {
      throw Failure.io("there is no file or folder " + terminal.name(given));
    }
    if (isPipe(absolute)) {
      throw Failure.io(
          terminal.name(given)
              + " is a pipe or a device and no file: write - to read standard input");
    }
  }

  /** Whether reading a path may never end; what the shell hands over ends with its command. */
  public static boolean isPipe(Path absolute) {
    try {
      return !absolute.startsWith("/dev/fd")
          && !absolute.startsWith("/dev/stdin")
          && Files.readAttributes(absolute, BasicFileAttributes.class).isOther();
    } catch (IOException e) {
      return false;
    }
  }

  private static Shelf shelf(Path folder, String name) {
    try {
      return Shelf.folder(folder, name);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static List<Path> cataloguesIn(Path path, String name) {
    try {
      return Files.isDirectory(path) ? Shelf.cataloguesIn(path) : List.of();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static Failure unreadable(String folder, IOException e) {
    return Failure.io("cannot read the folder " + folder + ": " + IoReason.of(e));
  }

  private static Home homeOf(Path absolute, boolean wasAbsolute) {
    boolean isFolder = Files.isDirectory(absolute);
    Path start = isFolder ? absolute : absolute.getParent();
    if (start == null) {
      throw new IllegalArgumentException("a file without a folder: " + absolute);
    }
    Optional<Path> catalogue = above(start);
    if (catalogue.isPresent()) {
      return new Home(catalogue.get(), true, wasAbsolute);
    }
    if (isFolder) {
      return new Home(start, true, wasAbsolute);
    }
    Path above = isKnownFolder(start) ? start.getParent() : null;
    return above == null ? new Home(start, false, wasAbsolute) : new Home(above, true, wasAbsolute);
  }

  private static boolean isKnownFolder(Path folder) {
    Path name = folder.getFileName();
    return name != null && List.of("exercises", "leaflets").contains(name.toString());
  }
}
