package org.kneeroll.cli.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Successor;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.catalogue.signing.SignedItem;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.diagnostic.Quoted;

/** Finds what a word of the command line names among all that can be signed. */
public final class SignableItems {

  private SignableItems() {}

  /**
   * What a word names: an id, a kind and a name, or the file of an exercise or a leaflet.
   *
   * @throws Failure if there is no such thing, or more than one
   */
  public static SignedItem named(
      Terminal terminal, Library library, Signatures signatures, String word) {
    if (Stream.of(".yaml", ".yml", ".json").anyMatch(word.toLowerCase(Locale.ROOT)::endsWith)) {
      return inFile(library, signatures, word);
    }
    String plain = word.startsWith("kneeroll:") ? word.substring("kneeroll:".length()) : word;
    Optional<SignedItem> written = SignedItem.parse(plain);
    if (written.isPresent()) {
      String kind = written.get().kind();
      String name = written.get().name();
      Optional<SignedItem> item =
          written.get().isExercise()
              ? signatures.exercise(name)
              : written.get().isLeaflet() ? signatures.leaflet(name) : signatures.set(kind, name);
      return item.or(() -> retired(signatures, written.get()))
          .orElseThrow(() -> unknown(library, signatures, kind, name));
    }
    List<SignedItem> found = new ArrayList<>();
    signatures.exercise(plain).ifPresent(found::add);
    signatures.leaflet(plain).ifPresent(found::add);
    if (found.isEmpty()) {
      SignedItem.SETS.forEach(section -> signatures.set(section, plain).ifPresent(found::add));
    }
    if (found.size() > 1) {
      throw Failure.usage(
          Quoted.of(word)
              + " could be several: write "
              + String.join(" or ", found.stream().map(SignedItem::word).toList()));
    }
    if (found.isEmpty()) {
      throw unknown(library, signatures, "", plain);
    }
    return found.get(0);
  }

  /** A signature of something that is gone can still be withdrawn. */
  private static Optional<SignedItem> retired(Signatures signatures, SignedItem item) {
    return Stream.of(item, new SignedItem(true, item.kind(), item.name()))
        .filter(one -> !signatures.places(one).isEmpty())
        .findFirst();
  }

  private static SignedItem inFile(Library library, Signatures signatures, String word) {
    String path = word.replace('\\', '/');
    for (Item<?> item : library.items()) {
      if (item.file().name().equals(path) || item.file().path().equals(path)) {
        Optional<SignedItem> name =
            item.kind() == FileKind.EXERCISE
                ? signatures.exercise(item.id())
                : item.kind() == FileKind.LEAFLET
                    ? signatures.leaflet(item.id())
                    : Optional.empty();
        if (name.isPresent()) {
          return name.get();
        }
      }
    }
    throw Failure.usage(
        Quoted.of(word)
            + " is no exercise or leaflet of this catalogue; `kneeroll sign --list` shows what can"
            + " be signed");
  }

  private static Failure unknown(Library library, Signatures signatures, String kind, String name) {
    FileKind file = kind.equals(FileKind.LEAFLET.word()) ? FileKind.LEAFLET : FileKind.EXERCISE;
    Optional<Successor> retired = Successor.of(library, file, name);
    if (retired.isPresent() && !SignedItem.SETS.contains(kind)) {
      return Failure.usage(
          "the "
              + file.word()
              + " `"
              + name
              + "` "
              + retired.get().reason()
              + "; "
              + retired.get().advice());
    }
    List<String> names = new ArrayList<>();
    if (SignedItem.SETS.contains(kind)) {
      signatures.sets(kind).forEach(set -> names.add(set.word()));
    } else {
      library.ids(FileKind.EXERCISE).forEach(id -> names.add("exercise/" + id));
      library.ids(FileKind.LEAFLET).forEach(id -> names.add("leaflet/" + id));
    }
    List<String> words =
        kind.isEmpty()
            ? names.stream().map(one -> one.substring(one.indexOf('/') + 1)).toList()
            : names;
    String wanted = kind.isEmpty() ? name : kind + "/" + name;
    return Failure.usage(
        "there is no "
            + Quoted.of(wanted)
            + " to sign; "
            + NearestWord.to(wanted, words)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("`kneeroll sign --list` shows what waits for a signature"));
  }

  /** The item whose checks decide whether something may be signed; null if there is none. */
  public static @Nullable Item<?> item(Library library, SignedItem name) {
    if (name.isExercise()) {
      return library.exercise(name.name()).orElse(null);
    }
    if (name.isLeaflet()) {
      return library.leaflet(name.name()).orElse(null);
    }
    return library.settingsItems().stream().findFirst().orElse(null);
  }
}
