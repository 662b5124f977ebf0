package org.kneeroll.catalogue.library;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.SourceText;

/** The files of one catalogue: a folder, some files of an author, or the built-in ones. */
public final class Shelf {

  private static final String BUILT_IN = "/org/kneeroll/catalogue/builtin/";

  private final List<CatalogueFile> files;
  private final boolean trusted;
  private final List<Neighbours> neighbours;
  private @Nullable Map<FileKind, Map<String, CatalogueFile>> byKind;
  private @Nullable Map<String, CatalogueFile> byName;
  private final List<CatalogueFile> unknown = new ArrayList<>();
  private final List<CatalogueFile> hidden = new ArrayList<>();

  private Shelf(List<CatalogueFile> files, boolean trusted, List<Neighbours> neighbours) {
    this.files = List.copyOf(files);
    this.trusted = trusted;
    this.neighbours = List.copyOf(neighbours);
  }

  private Shelf(List<CatalogueFile> files, boolean trusted) {
    this(files, trusted, List.of());
  }

  /** A shelf with nothing on it. */
  public static Shelf empty() {
    return new Shelf(List.of(), false);
  }

  /** The files that come with Kneeroll; messages call them {@code kneeroll:exercises/...}. */
  public static Shelf builtIn() {
    List<CatalogueFile> files = new ArrayList<>();
    try (BufferedReader index =
        new BufferedReader(new InputStreamReader(resource("index.txt"), StandardCharsets.UTF_8))) {
      for (String path = index.readLine(); path != null; path = index.readLine()) {
        if (FileNames.isContent(path)) {
          files.add(builtInFile(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in catalogue", e);
    }
    return new Shelf(files, true);
  }

  private static CatalogueFile builtInFile(String path) {
    String folder = FileNames.folder(path) + "/";
    return new CatalogueFile(
        path,
        "kneeroll:" + path,
        () -> resource(path),
        fileName ->
            Optional.ofNullable(Shelf.class.getResourceAsStream(BUILT_IN + folder + fileName)));
  }

  private static InputStream resource(String path) throws IOException {
    InputStream in = Shelf.class.getResourceAsStream(BUILT_IN + path);
    if (in == null) {
      throw new IOException("not in the application: " + path);
    }
    return in;
  }

  /**
   * All content files in a folder and the folders in it.
   *
   * @param folder the catalogue's folder
   * @param shown what messages call the folder, usually the path as it was given
   * @throws IOException if the folder cannot be read
   */
  public static Shelf folder(Path folder, String shown) throws IOException {
    List<CatalogueFile> files = new ArrayList<>();
    for (Path path : FolderScan.of(folder).files()) {
      String relative = folder.relativize(path).toString().replace('\\', '/');
      String name = shown.isEmpty() || shown.equals(".") ? relative : shown + "/" + relative;
      files.add(file(path, relative, name));
    }
    return new Shelf(files, false);
  }

  /** Whether a folder is a catalogue: it has a {@code catalogue.yaml}. */
  public static boolean isCatalogue(Path folder) {
    return FileNames.isCatalogue(folder);
  }

  /**
   * The folders below a folder that are catalogues themselves, and whose files {@link #folder(Path,
   * String)} leaves out.
   *
   * @throws IOException if the folder cannot be read
   */
  public static List<Path> cataloguesIn(Path folder) throws IOException {
    return FolderScan.of(folder).catalogues();
  }

  /**
   * Files of an author that were named one by one. What they name by id may be described by a file
   * beside them, which is then looked up and not itself on the shelf.
   *
   * @param named each file by the name under which messages know it
   */
  public static Shelf files(Map<String, Path> named) {
    List<CatalogueFile> files = new ArrayList<>();
    Set<Neighbours> neighbours = new LinkedHashSet<>();
    named.forEach(
        (name, path) -> {
          String place = name.replace('\\', '/');
          files.add(file(path, place, name));
          neighbours.add(new Neighbours(path.resolveSibling(""), FileNames.folder(place)));
        });
    return new Shelf(files, false, List.copyOf(neighbours));
  }

  /** A text that is in no file, such as standard input. */
  public static Shelf text(String name, byte[] bytes) {
    return new Shelf(
        List.of(
            new CatalogueFile(
                name.replace('\\', '/'),
                name,
                () -> new ByteArrayInputStream(bytes),
                fileName -> Optional.empty())),
        false);
  }

  /**
   * This shelf, where some files say something else than at their place, such as what an editor has
   * not saved.
   *
   * @param texts what the files say, by what messages call them; others are left out
   */
  public Shelf saying(Map<String, byte[]> texts) {
    List<CatalogueFile> changed =
        files.stream()
            .map(
                file -> texts.containsKey(file.name()) ? file.saying(texts.get(file.name())) : file)
            .toList();
    return new Shelf(changed, trusted, neighbours);
  }

  /**
   * Files that lie in another file, such as those that travel in a leaflet.
   *
   * @param container what messages call the file that they lie in
   * @param files by their paths in it
   */
  public static Shelf inside(String container, Map<String, byte[]> files) {
    List<CatalogueFile> content = new ArrayList<>();
    files.forEach(
        (path, bytes) -> {
          if (FileNames.isContent(path)) {
            String folder = FileNames.folder(path);
            content.add(
                new CatalogueFile(
                    path,
                    container + "/" + path,
                    () -> new ByteArrayInputStream(bytes),
                    beside ->
                        Optional.ofNullable(
                                files.get(folder.isEmpty() ? beside : folder + "/" + beside))
                            .map(ByteArrayInputStream::new)));
          }
        });
    return new Shelf(content, false);
  }

  static CatalogueFile file(Path path, String place, String name) {
    return new CatalogueFile(
        place,
        name,
        () -> Files.newInputStream(path),
        fileName -> {
          Path beside;
          try {
            beside = path.resolveSibling(fileName);
          } catch (InvalidPathException e) {
            return Optional.empty(); // where no file can be called so, there is none
          }
          return Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS)
              ? Optional.of(Files.newInputStream(beside))
              : Optional.empty();
        });
  }

  /** Both shelves as one; where both have a file of the same kind and id, this one's counts. */
  public Shelf and(Shelf more) {
    List<CatalogueFile> all = new ArrayList<>(files);
    all.addAll(more.files);
    List<Neighbours> besides = new ArrayList<>(neighbours);
    besides.addAll(more.neighbours);
    return new Shelf(all, trusted && more.trusted, besides);
  }

  /** Whether the files were checked when the application was built. */
  public boolean isTrusted() {
    return trusted;
  }

  /** All files. */
  public List<CatalogueFile> files() {
    return files;
  }

  /** Whether a text is that of a file of this shelf, as it was read. */
  boolean holds(SourceText text) {
    return file(text.name()).filter(file -> file.content().text() == text).isPresent();
  }

  /** The file that messages call so. */
  Optional<CatalogueFile> file(String name) {
    Map<String, CatalogueFile> known = byName;
    if (known == null) {
      known = new HashMap<>();
      for (CatalogueFile file : files) {
        known.putIfAbsent(file.name(), file);
      }
      byName = known;
    }
    return Optional.ofNullable(known.get(name));
  }

  /** Files of which neither place nor keys say what they describe. */
  public List<CatalogueFile> unknown() {
    sorted();
    return List.copyOf(unknown);
  }

  /** Files that another one of the same kind and id hides. */
  public List<CatalogueFile> hidden() {
    sorted();
    return List.copyOf(hidden);
  }

  /** The file that hides another one. */
  public CatalogueFile inPlaceOf(CatalogueFile hiddenFile) {
    CatalogueFile file =
        hiddenFile.kind().map(this::of).map(byId -> byId.get(hiddenFile.id())).orElse(null);
    if (file == null) {
      throw new IllegalArgumentException("not a hidden file of this shelf: " + hiddenFile);
    }
    return file;
  }

  /** A file beside those that were named one by one, if it is of the kind that is looked for. */
  Optional<CatalogueFile> neighbour(FileKind kind, String id) {
    return neighbours.stream().flatMap(folder -> folder.find(kind, id).stream()).findFirst();
  }

  /** The files of a kind, by id in the order of the ids. */
  Map<String, CatalogueFile> of(FileKind kind) {
    return sorted().getOrDefault(kind, Map.of());
  }

  private Map<FileKind, Map<String, CatalogueFile>> sorted() {
    Map<FileKind, Map<String, CatalogueFile>> done = byKind;
    if (done == null) {
      done = new EnumMap<>(FileKind.class);
      for (CatalogueFile file : files) {
        Optional<FileKind> kind = file.kind();
        if (kind.isEmpty()) {
          unknown.add(file);
        } else if (done.computeIfAbsent(kind.get(), k -> new TreeMap<>())
                .putIfAbsent(kind.get() == FileKind.PROJECT ? file.path() : file.id(), file)
            != null) {
          hidden.add(file);
        }
      }
      byKind = done;
    }
    return done;
  }
}
