package org.kneeroll.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Successor;

/** Finds what a word of the command line names: an id, a file, or the catalogue itself. */
final class Named {

  private static final String SETTINGS = "catalogue";

  private final Terminal terminal;
  private final @Nullable Path catalogue;

  /**
   * Over a catalogue.
   *
   * @param catalogue the folder that the user names, or null
   */
  Named(Terminal terminal, @Nullable Path catalogue) {
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  /**
   * What was found.
   *
   * @param library where it was found
   * @param item what it is
   */
  record Found(Library library, Item<?> item) {}

  /** The kind of a word such as {@code leaflet} or {@code leaflets}; empty for any other. */
  static Optional<FileKind> kind(String word) {
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
  Found find(Optional<FileKind> kind, String word) {
    Optional<Path> file = file(word);
    if (file.isPresent()) {
      return inFile(file.get());
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

  private Optional<Path> file(String word) {
    boolean looksLikeAFile =
        word.contains("/")
            || word.contains("\\")
            || Stream.of(".yaml", ".yml", ".json").anyMatch(word::endsWith);
    if (!looksLikeAFile) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException e) {
      throw Failure.usage("`" + word + "` cannot be a file's name: " + e.getReason());
    }
  }

  private Found inFile(Path path) {
    if (Files.isDirectory(terminal.resolve(path))) {
      throw Failure.usage(
          terminal.name(path) + " is a folder; name a file, or an id and --catalogue");
    }
    Library library = new Inputs(terminal).library(path, catalogue);
    String name = terminal.name(path);
    return library.items().stream()
        .filter(item -> item.file().name().equals(name))
        .findFirst()
        .map(item -> new Found(library, item))
        .orElseThrow(
            () ->
                Failure.usage(
                    "nothing tells what "
                        + name
                        + " describes; `kneeroll validate "
                        + name
                        + "` says more"));
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
    List<String> ids = new ArrayList<>();
    kinds.forEach(kind -> ids.addAll(library.ids(kind)));
    String what = kinds.size() == 1 ? kinds.get(0).word() : "exercise, leaflet or brand";
    String near =
        NearestWord.to(word, ids.stream().distinct().toList())
            .map(id -> "did you mean `" + id + "`?")
            .orElse("`kneeroll list` shows what there is");
    return Failure.usage("there is no " + what + " `" + word + "`; " + near);
  }
}
