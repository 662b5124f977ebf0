package org.kneeroll.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Successor;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.catalogue.Takes;
import org.kneeroll.core.diagnostic.Diagnostic;

/** Finds what a word of the command line names: an id, a file, or the catalogue itself. */
public final class Named {

  private static final String SETTINGS = "catalogue";

  /** What names of built-in files begin with, in messages and on the command line. */
  private static final String BUILT_IN = Takes.BUILT_IN + ":";

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  /** So many are named in a message; of more, the list is named. */
  private static final int MOST_IDS = 12;

  private final Terminal terminal;
  private final @Nullable Path catalogue;

  /**
   * Over a catalogue.
   *
   * @param catalogue the folder that the user names, or null
   */
  public Named(Terminal terminal, @Nullable Path catalogue) {
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  /**
   * What was found.
   *
   * @param library where it was found
   * @param item what it is
   */
  public record Found(Library library, Item<?> item) {

    /**
     * The item, known to be of a kind.
     *
     * @param type the record of that kind
     */
    @SuppressWarnings("unchecked") // a record's type is that of its kind
    public <T extends Record> Item<T> as(Class<T> type) {
      if (item.kind().type() != type) {
        throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + item);
      }
      return (Item<T>) item;
    }

    /**
     * What else has the same id, a line each: nobody is to take the one for the other.
     *
     * @return empty where there is nothing else
     */
    public List<String> namesakes() {
      List<String> lines = new ArrayList<>();
      String id = item.id();
      CatalogueFile file = item.file();
      if (!item.kind().hasIds()) {
        return lines;
      }
      boolean builtIn = library.isOfBeneath(file);
      if (!builtIn && library.namesake(file).isPresent() && !library.isCopy(file)) {
        lines.add(
            "this is "
                + file.name()
                + "; for the built-in "
                + item.kind().word()
                + " of that id write "
                + BUILT_IN
                + id);
      }
      for (FileKind kind : IdsOfKind.KINDS) {
        Named.item(library, kind, id)
            .filter(other -> builtIn && !library.isOfBeneath(other.file()))
            .map(
                other ->
                    "this is Kneeroll's own "
                        + item.kind().word()
                        + "; "
                        + other.file().name()
                        + " is "
                        + withArticle(other.kind())
                        + " of that id")
            .ifPresent(lines::add);
      }
      return lines;
    }
  }

  /** The kind of a word such as {@code leaflet} or {@code leaflets}; empty for any other. */
  public static Optional<FileKind> kind(String word) {
    return IdsOfKind.KINDS.stream()
        .filter(kind -> word.equals(kind.word()) || word.equals(IdsOfKind.key(kind)))
        .findFirst();
  }

  /**
   * Finds something.
   *
   * @param kind what it has to be; empty for anything
   * @throws Failure if there is no such thing; it says which there is
   */
  public Found find(Optional<FileKind> kind, String word) {
    if (word.startsWith(BUILT_IN)) {
      return builtIn(kind, word);
    }
    Optional<Path> file = file(word);
    if (file.isPresent()) {
      return inFile(kind, file.get());
    }
    Library library = new Inputs(terminal).library(null, catalogue);
    if (kind.isEmpty() && word.equals(SETTINGS)) {
      return new Found(library, library.sharedSettings());
    }
    List<FileKind> kinds = kind.map(List::of).orElse(IdsOfKind.KINDS);
    List<Item<?>> items = new ArrayList<>();
    kinds.forEach(one -> item(library, one, word).ifPresent(items::add));
    Optional<Item<?>> item =
        items.stream()
            .filter(one -> !library.isOfBeneath(one.file()))
            .findFirst()
            .or(() -> items.stream().findFirst());
    Optional<CatalogueFile> here = here(word);
    if (here.isPresent() && (item.isEmpty() || kinds.contains(here.get().kind().orElseThrow()))) {
      throw ambiguous(item.isPresent(), here.get(), word);
    }
    if (item.isEmpty()) {
      throw unknown(library, kinds, word);
    }
    return new Found(library, item.get());
  }

  /** What comes with Kneeroll, as it comes, whatever else has its id. */
  private Found builtIn(Optional<FileKind> kind, String word) {
    String path = word.substring(BUILT_IN.length());
    String name = path.substring(path.lastIndexOf('/') + 1);
    String id = name.endsWith(".yaml") ? name.substring(0, name.length() - 5) : name;
    if (kind.isEmpty() && id.equals(SETTINGS)) {
      Library builtIn = Library.builtIn();
      return new Found(builtIn, builtIn.sharedSettings());
    }
    Library library = new Inputs(terminal).library(null, catalogue);
    List<FileKind> kinds =
        kind.or(() -> kind(path.substring(0, Math.max(0, path.indexOf('/')))))
            .map(List::of)
            .orElse(IdsOfKind.KINDS);
    Optional<Item<?>> item =
        kinds.stream().flatMap(one -> library.ofBeneath(one, id).stream()).findFirst();
    return new Found(library, item.orElseThrow(() -> unknown(Library.builtIn(), kinds, id)));
  }

  /**
   * A file of the working folder that a word may mean as well, where the user is in no catalogue.
   */
  private Optional<CatalogueFile> here(String word) {
    if (catalogue != null || Inputs.here(terminal).isPresent() || !isId(word)) {
      return Optional.empty();
    }
    for (String ending : ENDINGS) {
      Path path = Path.of(word + ending);
      if (Files.isRegularFile(terminal.resolve(path))) {
        Library alone = new Inputs(terminal).library(path, null);
        return alone.own().files().stream()
            .filter(file -> file.name().equals(terminal.name(path)))
            .filter(file -> file.kind().filter(FileKind::hasIds).isPresent())
            .filter(file -> !alone.isCopy(file))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean isId(String word) {
    return word.matches("[a-z0-9]+(?:-[a-z0-9]+)*");
  }

  private static Failure ambiguous(boolean isBuiltIn, CatalogueFile here, String word) {
    String file = "write `" + here.name() + "` for the file that lies here";
    return Failure.usage(
        isBuiltIn
            ? "`"
                + word
                + "` may be "
                + here.name()
                + " or what comes with Kneeroll: "
                + file
                + ", or `"
                + BUILT_IN
                + word
                + "` for the built-in one"
            : "nothing has the id `" + word + "`: " + file);
  }

  private static Optional<? extends Item<?>> item(Library library, FileKind kind, String id) {
    return switch (kind) {
      case EXERCISE -> library.exercise(id);
      case LEAFLET -> library.leaflet(id);
      case BRAND -> library.brand(id);
      default -> Optional.empty();
    };
  }

  /**
   * The file that a word names; empty for an id.
   *
   * @throws Failure if no file can be called so
   */
  public static Optional<Path> file(String word) {
    boolean looksLikeAFile =
        word.contains("/")
            || word.contains("\\")
            || Stream.of(".yaml", ".yml", ".json")
                .anyMatch(word.toLowerCase(Locale.ROOT)::endsWith);
    if (!looksLikeAFile) {
      return Optional.empty();
    }
    return Optional.of(Terminal.path(word));
  }

  private Found inFile(Optional<FileKind> kind, Path path) {
    String name = terminal.name(path);
    if (Files.isDirectory(terminal.resolve(path))) {
      throw Failure.usage(
          name
              + " is a folder; name "
              + kind.map(one -> withArticle(one) + "'s file").orElse("a file")
              + ", or an id and --catalogue");
    }
    Library library = new Inputs(terminal).library(path, catalogue);
    Optional<Item<?>> item =
        library.items().stream().filter(one -> one.file().name().equals(name)).findFirst();
    if (item.isEmpty()) {
      throw unread(library, name);
    }
    if (kind.isPresent() && item.get().kind() != kind.get()) {
      throw otherKind(name, item.get().kind(), kind.get());
    }
    return new Found(library, item.get());
  }

  /** Why nothing tells what a file describes. */
  private static Failure unread(Library library, String name) {
    List<Diagnostic> problems =
        library.own().files().stream()
            .filter(file -> file.name().equals(name))
            .flatMap(file -> file.content().diagnostics().stream())
            .toList();
    return problems.isEmpty()
        ? Failure.usage(
            "nothing tells what " + name + " describes; `kneeroll validate " + name + "` says more")
        : Failure.content(problems);
  }

  private static Failure unknown(Library library, List<FileKind> kinds, String word) {
    for (FileKind kind : kinds) {
      Optional<Successor> successor = Successor.of(library, kind, word);
      if (successor.isPresent()) {
        return Failure.usage(
            "the "
                + kind.word()
                + " `"
                + word
                + "` "
                + successor.get().reason()
                + "; "
                + successor.get().advice());
      }
    }
    for (FileKind other : IdsOfKind.KINDS) {
      if (library.ids(other).contains(word)) {
        return otherKind("`" + word + "`", other, kinds.get(0));
      }
    }
    List<String> ids =
        kinds.stream().flatMap(kind -> library.ids(kind).stream()).distinct().toList();
    String what = kinds.size() == 1 ? kinds.get(0).word() : "exercise, leaflet or brand";
    return Failure.usage(
        "there is no "
            + what
            + " `"
            + word
            + "`; "
            + NearestWord.to(word, ids)
                .map(id -> "did you mean `" + id + "`?")
                .orElseGet(() -> choice(kinds, ids)));
  }

  private static String choice(List<FileKind> kinds, List<String> ids) {
    if (!ids.isEmpty() && ids.size() <= MOST_IDS) {
      return "there are: " + String.join(", ", ids);
    }
    String list = kinds.size() == 1 ? "list " + IdsOfKind.key(kinds.get(0)) : "list";
    return "`kneeroll " + list + "` shows what there is";
  }

  private static Failure otherKind(String what, FileKind is, FileKind wanted) {
    return Failure.usage(
        what
            + " is "
            + withArticle(is)
            + ", not "
            + withArticle(wanted)
            + "; `kneeroll list` shows all there are");
  }

  private static String withArticle(FileKind kind) {
    return (kind == FileKind.EXERCISE ? "an " : "a ") + kind.word();
  }
}
