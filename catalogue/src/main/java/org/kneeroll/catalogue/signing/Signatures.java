package org.kneeroll.catalogue.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.catalogue.Reviews;
import org.kneeroll.core.catalogue.Signature;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.leaflet.Leaflet;

/**
 * Who has signed what of a library, and whether it still is what they signed. Reads an item when it
 * is asked for, and once. Not for use by several threads.
 */
public final class Signatures {

  /** Only to ask whether something of a signature could not be read. */
  private static final RuleDoc LOSS =
      new RuleDoc(
          RuleId.of("signature-read"), Severity.ERROR, false, "all is read", "none is lost");

  private final Library library;
  private final LocalDate today;
  private final Map<String, List<Integer>> byItem = new LinkedHashMap<>();
  private final List<Signature> all;
  private final Map<SignedItem, Optional<SignedContent>> contents = new HashMap<>();
  private final Map<SignedItem, SignatureState> states = new HashMap<>();
  private @Nullable Item<CatalogueSettings> settings;

  private Signatures(Library library, LocalDate today) {
    this.library = library;
    this.today = today;
    this.all = library.reviews().flatMap(Item::value).map(Reviews::reviews).orElse(List.of());
    for (int i = 0; i < all.size(); i++) {
      String item = all.get(i).item();
      if (item != null) {
        byItem.computeIfAbsent(item.strip(), key -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The signatures of a library.
   *
   * @param today none counts that bears a later date
   */
  public static Signatures of(Library library, LocalDate today) {
    return new Signatures(library, today);
  }

  /** All signatures in the order of the file. */
  public List<Signature> all() {
    return all;
  }

  /** Where in the file the signatures of an item stand, from 0; empty if nobody has signed it. */
  public List<Integer> places(SignedItem item) {
    return byItem.getOrDefault(item.toString(), List.of());
  }

  /** How an item stands; an item that is not there is unsigned. */
  public SignatureState state(SignedItem item) {
    SignatureState known = states.get(item);
    if (known == null) {
      known = judged(item);
      states.put(item, known);
    }
    return known;
  }

  /**
   * Whether a person has signed a set of shared words as it is, for all that print it.
   *
   * @param section of the catalogue's settings, such as {@code stop-rules}
   * @param name of the set, such as {@code lower-back}
   */
  public boolean accepts(String section, String name) {
    return set(section, name).filter(set -> state(set).isValid()).isPresent();
  }

  private SignatureState judged(SignedItem item) {
    List<Integer> places = places(item);
    if (places.isEmpty()) {
      return new SignatureState.Unsigned();
    }
    Signature by = all.get(places.get(places.size() - 1));
    Optional<SignedContent> content = content(item);
    if (content.isEmpty()) {
      return new SignatureState.Unusable(by, "is about something that is not there");
    }
    if (places.size() > 1) {
      return new SignatureState.Unusable(by, "stands there " + places.size() + " times");
    }
    if (by.withdrawn() != null) {
      return new SignatureState.Withdrawn(by);
    }
    Optional<String> wrong = defect(by, places.get(0));
    if (wrong.isPresent()) {
      return new SignatureState.Unusable(by, wrong.get());
    }
    List<Change> changes = Change.between(by, content.get().values());
    return changes.isEmpty()
        ? new SignatureState.Valid(by, by.isOwnWork() || content.get().isBy(by.signer()))
        : new SignatureState.Changed(by, changes);
  }

  /** What keeps a signature from counting, whatever the item says. */
  private Optional<String> defect(Signature by, int place) {
    if (isBlank(by.reviewer()) || isBlank(by.role()) || by.date() == null) {
      return Optional.of("lacks a name, a role or a date");
    }
    if (!Signature.FORM.equals(by.form())) {
      return Optional.of("has a form that this version does not know");
    }
    if (by.date().isAfter(today)) {
      return Optional.of("is dated after today");
    }
    return isWhole(place) ? Optional.empty() : Optional.of("cannot be read in full");
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Whether all that stands in a signature could be read. */
  private boolean isWhole(int place) {
    Item<Reviews> item = library.reviews().orElseThrow();
    ModelPath path = ModelPath.of("reviews").index(place);
    Finding rests = Finding.of(LOSS, new Target.Value(path), "").restingOn(path);
    return !all.get(place).values().isEmpty() && item.diagnose(rests).isPresent();
  }

  /** What an item says today; empty if there is none of that name. */
  public Optional<SignedContent> content(SignedItem item) {
    Optional<SignedContent> known = contents.get(item);
    if (known == null) {
      known = read(item);
      contents.put(item, known);
    }
    return known;
  }

  private Optional<SignedContent> read(SignedItem name) {
    if (name.isExercise()) {
      return library
          .exercise(name.name())
          .filter(item -> library.isTrusted(item.file()) == name.builtIn())
          .flatMap(item -> item.value().map(exercise -> of(name, item, exercise)));
    }
    if (name.isLeaflet()) {
      return library
          .leaflet(name.name())
          .filter(item -> library.isTrusted(item.file()) == name.builtIn())
          .flatMap(item -> item.value().map(leaflet -> of(name, item, leaflet)));
    }
    return readSet(name);
  }

  private static SignedContent of(SignedItem name, Item<Exercise> item, Exercise exercise) {
    return new SignedContent(
        name,
        item,
        PrintedValues.of(exercise, item.file()),
        exercise.author(),
        exercise.status() == Status.RETIRED);
  }

  private static SignedContent of(SignedItem name, Item<Leaflet> item, Leaflet leaflet) {
    return new SignedContent(
        name,
        item,
        PrintedValues.of(leaflet, item.file()),
        leaflet.author(),
        leaflet.status() == Status.RETIRED);
  }

  private Optional<SignedContent> readSet(SignedItem name) {
    Item<CatalogueSettings> shared = settings();
    Optional<CatalogueSettings> value = shared.value();
    if (value.isEmpty() || !set(name.kind(), name.name()).equals(Optional.of(name))) {
      return Optional.empty();
    }
    Map<?, ?> section = section(value.get(), name.kind());
    return section.entrySet().stream()
        .filter(entry -> word(entry.getKey()).equals(name.name()))
        .findFirst()
        .map(
            entry ->
                new SignedContent(
                    name,
                    shared,
                    PrintedValues.of(ModelPath.of(name.kind(), name.name()), entry.getValue()),
                    name.builtIn() ? null : value.get().author(),
                    false));
  }

  private static String word(Object key) {
    return key instanceof Term term ? term.word() : key.toString();
  }

  private static Map<?, ?> section(CatalogueSettings settings, String kind) {
    return switch (kind) {
      case "red-flags" -> settings.redFlags();
      case "stop-rules" -> settings.stopRules();
      case "sensation" -> settings.sensation();
      case "precaution-sets" -> settings.precautionSets();
      case "contraindication-sets" -> settings.contraindicationSets();
      case "transfers" -> settings.transfers();
      default -> Map.of();
    };
  }

  private Item<CatalogueSettings> settings() {
    Item<CatalogueSettings> read = settings;
    if (read == null) {
      read = library.sharedSettings();
      settings = read;
    }
    return read;
  }

  /** An exercise of the library, the catalogue's own or a built-in one; empty if there is none. */
  public Optional<SignedItem> exercise(String id) {
    return library
        .exercise(id)
        .map(item -> SignedItem.exercise(library.isTrusted(item.file()), id));
  }

  /** A leaflet of the library, the catalogue's own or a built-in one; empty if there is none. */
  public Optional<SignedItem> leaflet(String id) {
    return library.leaflet(id).map(item -> SignedItem.leaflet(library.isTrusted(item.file()), id));
  }

  /**
   * A set of shared words, the catalogue's own or one that it takes from the built-in catalogue;
   * empty if there is none.
   */
  public Optional<SignedItem> set(String section, String name) {
    if (!SignedItem.SETS.contains(section)) {
      return Optional.empty();
    }
    return settings()
        .tree()
        .flatMap(tree -> tree.find(ModelPath.of(section, name)))
        .map(node -> SignedItem.set(isBuiltIn(node), section, name));
  }

  private boolean isBuiltIn(SourceNode node) {
    Optional<CatalogueFile> file = library.holding(node.source());
    return file.filter(library::isTrusted).isPresent();
  }

  /** The names of all sets of a section, the catalogue's own and those that it takes. */
  public List<SignedItem> sets(String section) {
    return settings()
        .tree()
        .flatMap(tree -> tree.find(ModelPath.of(section)))
        .filter(Mapping.class::isInstance)
        .map(node -> ((Mapping) node).entries())
        .orElse(List.of())
        .stream()
        .flatMap(entry -> set(section, entry.name()).stream())
        .toList();
  }

  /** Everything of the author's own that can be signed: exercises, leaflets and sets. */
  public List<SignedItem> own() {
    Set<SignedItem> own = new LinkedHashSet<>();
    for (Item<?> item : library.items()) {
      if (item.kind() == FileKind.EXERCISE) {
        exercise(item.id()).ifPresent(own::add);
      } else if (item.kind() == FileKind.LEAFLET) {
        leaflet(item.id()).ifPresent(own::add);
      }
    }
    SignedItem.SETS.forEach(
        section -> sets(section).stream().filter(set -> !set.builtIn()).forEach(own::add));
    return own.stream().filter(item -> !item.builtIn()).sorted().toList();
  }
}
