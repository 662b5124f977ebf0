package org.kneeroll.cli.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.exercise.Exercise;

/** What to say where a search finds nothing: what may have been meant, or what asked too much. */
public final class NothingFound {

  private NothingFound() {}

  /**
   * One sentence for the user.
   *
   * @param kinds that were looked through
   */
  public static String in(Library library, List<FileKind> kinds, Search search) {
    Optional<String> near = meant(search, library).map(word -> "; did you mean `" + word + "`?");
    return "nothing found" + near.orElseGet(() -> byThemselves(library, kinds, search));
  }

  private static Optional<String> meant(Search search, Library library) {
    if (!search.words().isEmpty()) {
      String last = search.words().get(search.words().size() - 1);
      List<String> known = new ArrayList<>();
      IdsOfKind.KINDS.forEach(kind -> known.add(IdsOfKind.key(kind)));
      IdsOfKind.KINDS.forEach(kind -> known.addAll(library.ids(kind)));
      return NearestWord.to(last, known.stream().distinct().toList());
    }
    List<String> things =
        library.ids(FileKind.EXERCISE).stream()
            .flatMap(id -> library.exercise(id).flatMap(Item::value).stream())
            .map(Exercise::equipment)
            .flatMap(Stream::ofNullable)
            .flatMap(used -> used.all().stream())
            .flatMap(thing -> Stream.of(thing.split("[^\\p{L}]+", -1)))
            .distinct()
            .toList();
    return search.equipment().flatMap(word -> NearestWord.to(word, things));
  }

  /** What each thing that was asked for finds alone, so that the user sees what to leave out. */
  private static String byThemselves(Library library, List<FileKind> kinds, Search search) {
    Map<String, Search> single = search.oneByOne();
    if (single.size() < 2) {
      return "";
    }
    return single.entrySet().stream()
        .map(one -> one.getKey() + " finds " + Listing.of(library, kinds, one.getValue()).size())
        .collect(Collectors.joining(", ", "; by itself, ", ""));
  }
}
