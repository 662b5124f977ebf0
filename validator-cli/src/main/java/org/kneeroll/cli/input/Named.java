package org.kneeroll.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Successor;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.diagnostic.Diagnostic;

/** Finds what a word of the command line names: an id, a file, or the catalogue itself. */
public final class Named {

  private static final String SETTINGS = "catalogue";

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
  public record Found(Library library, Item<?> item) {}

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
    Optional<Path> file = file(word);
    if (file.isPresent()) {
      return inFile(kind, file.get());
    }
    Library library = new Inputs(terminal).library(null, catalogue);
    if (kind.isEmpty() && word.equals(SETTINGS)) {
      return new Found(library, library.sharedSettings());
    }
    List<FileKind> kinds = kind.map(List::of).orElse(IdsOfKind.KINDS);
    return kinds.stream()
        .flatMap(one -> item(library, one, word).stream())
        .findFirst()
        .map(item -> new Found(library, item))
        .orElseThrow(() -> unknown(library, kinds, word));
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
