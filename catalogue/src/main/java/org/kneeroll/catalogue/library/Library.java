package org.kneeroll.catalogue.library;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.Bound;
import org.kneeroll.catalogue.binding.Losses;
import org.kneeroll.catalogue.binding.RecordBinder;
import org.kneeroll.catalogue.language.PlainWords;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.core.catalogue.Catalogue;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.catalogue.ReleasedIds;
import org.kneeroll.core.catalogue.RetiredIds;
import org.kneeroll.core.catalogue.Reviews;
import org.kneeroll.core.catalogue.Takes;
import org.kneeroll.core.catalogue.Tombstone;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.SafeId;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.project.ProjectSettings;

/**
 * An author's files over the built-in ones. What is named in a file is looked for in the catalogue
 * of that file first: where both have something of the same id, an author's leaflet gets the
 * author's, and a built-in leaflet or variant the built-in one, unless the author's file says
 * {@code replaces: kneeroll}. Not for use by several threads.
 */
public final class Library {

  private final Shelf own;
  private final Shelf below;
  private final SharedContent shared;
  private final Map<String, Optional<CatalogueFile>> beside = new HashMap<>();
  private final Map<FileKind, Set<String>> ids = new EnumMap<>(FileKind.class);
  private final Map<FileKind, Map<String, Tombstone>> tombstones = new EnumMap<>(FileKind.class);
  private final Map<String, Item<Exercise>> exercises = new HashMap<>();
  private final Map<String, Item<Leaflet>> leaflets = new HashMap<>();
  private final Map<String, Item<Brand>> brands = new HashMap<>();
  private final Map<String, Boolean> copies = new HashMap<>();
  private final @Nullable Library over;
  private @Nullable Library beneath;
  private @Nullable CatalogueSettings settings;
  private @Nullable Item<Reviews> reviews;
  private @Nullable PlainWords plainWords;

  private Library(Shelf own, Shelf below, @Nullable Library over) {
    this.own = own;
    this.below = below;
    this.over = over;
    this.shared = SharedContent.of(settingsOf(own), settingsOf(below));
  }

  /** The built-in files alone. */
  public static Library builtIn() {
    return new Library(Shelf.builtIn(), Shelf.empty(), null);
  }

  /** An author's files over the built-in ones. */
  public static Library of(Shelf own) {
    return new Library(own, Shelf.builtIn(), null);
  }

  private static Optional<SourceFile> settingsOf(Shelf shelf) {
    return shelf.of(FileKind.SETTINGS).values().stream().findFirst().map(CatalogueFile::content);
  }

  private static Optional<Mapping> mapping(CatalogueFile file) {
    return mapping(file.content());
  }

  private static Optional<Mapping> mapping(SourceFile content) {
    return content.root().filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  /** The files that lie on top. */
  public Shelf own() {
    return own;
  }

  /** The ids of all things of a kind, in order. */
  public Set<String> ids(FileKind kind) {
    return ids.computeIfAbsent(
        kind,
        asked -> {
          Set<String> all = new TreeSet<>(own.of(asked).keySet());
          all.addAll(below.of(asked).keySet());
          return Collections.unmodifiableSet(all);
        });
  }

  /**
   * The catalogue beneath by itself, with what the author's files replace in it; this library where
   * there is none beneath.
   */
  public Library beneath() {
    if (below.files().isEmpty()) {
      return this;
    }
    if (beneath == null) {
      beneath = new Library(below, Shelf.empty(), this);
    }
    return beneath;
  }

  /**
   * The library in which the names in an item's file are looked for: that of the catalogue that the
   * file belongs to.
   */
  public Library homeOf(Item<?> item) {
    return isOfBeneath(item.file()) ? beneath() : this;
  }

  /** The file of the catalogue beneath that has the kind and the id of an author's own file. */
  public Optional<CatalogueFile> namesake(CatalogueFile file) {
    return file.kind()
        .filter(FileKind::hasIds)
        .flatMap(kind -> Optional.ofNullable(below.of(kind).get(file.id())))
        .filter(other -> other != file);
  }

  /** Something as the catalogue beneath has it, whatever an author's file replaces. */
  public Optional<Item<?>> ofBeneath(FileKind kind, String id) {
    Shelf shelf = below.files().isEmpty() ? own : below;
    return Optional.ofNullable(shelf.of(kind).get(id)).map(file -> item(kind, file));
  }

  /** Whether a file belongs to the catalogue beneath. */
  public boolean isOfBeneath(CatalogueFile file) {
    return below.files().contains(file);
  }

  /**
   * The words that guard a patient and that an exercise prints from the catalogue beneath; empty
   * where there is none beneath.
   */
  public List<Borrowed> borrowed(Item<Exercise> exercise) {
    if (settingsOf(below).flatMap(SourceFile::root).orElse(null) instanceof Mapping settings
        && exercise.tree().orElse(null) instanceof Mapping tree) {
      return Borrowed.by(exercise.id(), tree, this::isOfBeneath, settings);
    }
    return List.of();
  }

  /** The red flags of a name, if they are those of the catalogue beneath. */
  public Optional<Borrowed> borrowedRedFlags(String name) {
    return sharedSettings()
        .tree()
        .flatMap(tree -> tree.find(ModelPath.of("red-flags", name)))
        .flatMap(flags -> Borrowed.redFlags(name, flags, this::isOfBeneath));
  }

  /**
   * An id that nothing of a kind has, made from one that is taken; a long one is cut short, as what
   * is proposed has to be an id.
   */
  public String freeId(FileKind kind, String taken) {
    Set<String> ids = ids(kind);
    ExerciseId like = SafeId.like("our-" + taken).orElseThrow();
    String id = like.value();
    for (int i = 2; ids.contains(id); i++) {
      id = like + "-" + i;
    }
    return id;
  }

  /** Whether the author's catalogue says what it takes from the one beneath. */
  public boolean saysWhatItTakes() {
    return shared.taking().isSaid();
  }

  /** That the author's catalogue uses sets of the one beneath and does not say so. */
  public Optional<Diagnostic> takesUnsaid() {
    return saysWhatItTakes() ? Optional.empty() : unsaid().flatMap(Unsaid::finding);
  }

  /**
   * The words that the author's catalogue has from the one beneath, with the edit that writes them
   * out as its own; empty if there are none, or if its file cannot be added to.
   */
  public Optional<Diagnostic> borrowedWords() {
    return unsaid().flatMap(Unsaid::writtenOut);
  }

  private Optional<Unsaid> unsaid() {
    Optional<SourceFile> mine = settingsOf(own).filter(file -> mapping(file).isPresent());
    Optional<Mapping> beneath = settingsOf(below).flatMap(Library::mapping);
    return mine.isPresent() && beneath.isPresent()
        ? Optional.of(new Unsaid(mine.get(), beneath.get(), shared, items()))
        : Optional.empty();
  }

  /** Whether an author's file says that it takes the place of the built-in one of its id. */
  public static boolean replaces(CatalogueFile file) {
    return mapping(file)
        .flatMap(root -> root.get("replaces"))
        .filter(Scalar.class::isInstance)
        .filter(name -> ((Scalar) name).words().equals(Takes.BUILT_IN))
        .isPresent();
  }

  /** Whether a file is, byte for byte, the one beneath of its kind and id, and so no other one. */
  public boolean isCopy(CatalogueFile file) {
    return copies.computeIfAbsent(
        file.name(),
        name ->
            namesake(file)
                .filter(other -> Arrays.equals(other.bytes(), bytesOf(file)))
                .isPresent());
  }

  /** Whether a text belongs to the catalogue beneath; a copy of a file of it does as well. */
  private boolean isOfBeneath(SourceText text) {
    return below.holds(text) || own.file(text.name()).filter(this::isCopy).isPresent();
  }

  /** A file that cannot be read is like no other; that it cannot be is told where it is read. */
  private static byte[] bytesOf(CatalogueFile file) {
    try {
      return file.bytes();
    } catch (UncheckedIOException unreadable) {
      return new byte[0];
    }
  }

  private Optional<CatalogueFile> file(FileKind kind, String id) {
    CatalogueFile mine = own.of(kind).get(id);
    if (mine != null && !isCopy(mine)) {
      return Optional.of(mine);
    }
    return beside
        .computeIfAbsent(kind + "|" + id, key -> own.neighbour(kind, id))
        .filter(neighbour -> !isCopy(neighbour))
        .or(() -> Optional.ofNullable(below.of(kind).get(id)));
  }

  /** The author's file that takes the place of a file of the catalogue beneath. */
  private Optional<CatalogueFile> replacement(FileKind kind, String id) {
    return file(kind, id).filter(file -> namesake(file).isPresent() && replaces(file));
  }

  /** The file beside those that were named one by one that was taken for an id, if there is one. */
  public Optional<CatalogueFile> neighbour(FileKind kind, String id) {
    return file(kind, id)
        .filter(
            file ->
                beside.getOrDefault(kind + "|" + id, Optional.empty()).equals(Optional.of(file)));
  }

  /** The file of a text that something was found in; empty if it is none of this library's. */
  public Optional<CatalogueFile> holding(SourceText text) {
    return Stream.of(
            own.files().stream(),
            beside.values().stream().flatMap(Optional::stream),
            below.files().stream())
        .flatMap(files -> files)
        .filter(file -> file.name().equals(text.name()) && file.content().text() == text)
        .findFirst();
  }

  /** Whether a file lies on a shelf that was checked when the application was built. */
  public boolean isTrusted(CatalogueFile file) {
    return (own.isTrusted() ? own : below).files().contains(file);
  }

  /**
   * Whether an exercise is what it was when the application was built: a variant is not, where an
   * author's exercise replaces the one that it is a variant of.
   */
  public boolean isAsShipped(Item<Exercise> item) {
    if (!isTrusted(item.file())) {
      return false;
    }
    return item.value().map(Exercise::variantOf).isEmpty()
        || parent(item).filter(this::isAsShipped).isPresent();
  }

  /** The exercise that one is a variant of, as the catalogue of its file has it. */
  public Optional<Item<Exercise>> parent(Item<Exercise> item) {
    return item.value().map(Exercise::variantOf).flatMap(id -> homeOf(item).exercise(id.value()));
  }

  /** An exercise by its id. */
  public Optional<Item<Exercise>> exercise(String id) {
    if (over != null && over.replacement(FileKind.EXERCISE, id).isPresent()) {
      return over.exercise(id);
    }
    return file(FileKind.EXERCISE, id).map(this::exercise);
  }

  /** A leaflet by its id. */
  public Optional<Item<Leaflet>> leaflet(String id) {
    if (over != null && over.replacement(FileKind.LEAFLET, id).isPresent()) {
      return over.leaflet(id);
    }
    return file(FileKind.LEAFLET, id).map(this::leaflet);
  }

  /** A brand by its id. */
  public Optional<Item<Brand>> brand(String id) {
    if (over != null && over.replacement(FileKind.BRAND, id).isPresent()) {
      return over.brand(id);
    }
    return file(FileKind.BRAND, id).map(this::brand);
  }

  /** Whether the catalogue has a set of red flags of a name, as far as it could be read. */
  public boolean hasRedFlags(String name) {
    return shared.find("red-flags", name, false).isPresent() || !shared.problems().isEmpty();
  }

  /** The names of all sets of red flags. */
  public List<String> redFlagNames() {
    return shared.names("red-flags");
  }

  /**
   * Everything on the author's shelf, or on the built-in one where there is no other, by kind and
   * id; last, what others of the same id hide.
   */
  public List<Item<?>> items() {
    List<Item<?>> items = new ArrayList<>(settingsItems());
    for (FileKind kind : FileKind.values()) {
      if (kind != FileKind.SETTINGS) {
        own.of(kind).values().forEach(file -> items.add(item(kind, file)));
      }
    }
    for (CatalogueFile file : own.hidden()) {
      file.kind().ifPresent(kind -> items.add(item(kind, file)));
    }
    return items;
  }

  /** The settings on the author's shelf; empty if it has none. */
  public List<Item<?>> settingsItems() {
    List<Item<?>> items = new ArrayList<>();
    own.of(FileKind.SETTINGS).values().forEach(file -> items.add(settings(file)));
    return items;
  }

  /** What the catalogue says for all, its own settings over the built-in ones. */
  public Item<CatalogueSettings> sharedSettings() {
    CatalogueFile file =
        Stream.of(own, below)
            .flatMap(shelf -> shelf.of(FileKind.SETTINGS).values().stream())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("there is no catalogue at all"));
    Losses losses = new Losses();
    Inheritance inheritance = inheritance(losses);
    Optional<Mapping> tree = shared.all().map(inheritance::settings);
    return item(FileKind.SETTINGS, CatalogueSettings.class, file, tree, inheritance, losses);
  }

  /** The file that says what holds for all: the author's, or else the built-in one. */
  Optional<CatalogueFile> settingsFile() {
    return Stream.of(own, below)
        .flatMap(shelf -> shelf.of(FileKind.SETTINGS).values().stream())
        .findFirst();
  }

  private Item<?> item(FileKind kind, CatalogueFile file) {
    return switch (kind) {
      case SETTINGS -> settings(file);
      case EXERCISE -> exercise(file);
      case LEAFLET -> leaflet(file);
      case BRAND -> brand(file);
      case RETIRED -> list(FileKind.RETIRED, RetiredIds.class, file);
      case RELEASED -> list(FileKind.RELEASED, ReleasedIds.class, file);
      case REVIEWS -> reviews(file);
      case PROJECT -> project(file);
    };
  }

  private Item<ProjectSettings> project(CatalogueFile file) {
    Losses losses = new Losses();
    return item(
        FileKind.PROJECT, ProjectSettings.class, file, mapping(file), inheritance(losses), losses);
  }

  /** Who has signed what of the author's shelf; empty where it has no such list. */
  public Optional<Item<Reviews>> reviews() {
    if (over != null) {
      return over.reviews();
    }
    if (reviews == null) {
      reviews =
          own.of(FileKind.REVIEWS).values().stream().findFirst().map(this::reviews).orElse(null);
    }
    return Optional.ofNullable(reviews);
  }

  private Item<Reviews> reviews(CatalogueFile file) {
    return list(FileKind.REVIEWS, Reviews.class, file);
  }

  /** The project's settings on the author's shelf; empty if it has none. */
  public List<Item<ProjectSettings>> projects() {
    return own.of(FileKind.PROJECT).values().stream().map(this::project).toList();
  }

  private <T extends Record> Item<T> list(FileKind kind, Class<T> type, CatalogueFile file) {
    Losses losses = new Losses();
    return item(kind, type, file, mapping(file), inheritance(losses), losses);
  }

  /** What is left of an id that is no longer in use; empty if it never was, or still is. */
  public Optional<Tombstone> tombstone(FileKind kind, String id) {
    Map<String, Tombstone> known = tombstones.get(kind);
    if (known == null) {
      known = tombstones(kind);
      tombstones.put(kind, known);
    }
    return Optional.ofNullable(known.get(id));
  }

  private Map<String, Tombstone> tombstones(FileKind kind) {
    Map<String, Tombstone> found = new HashMap<>();
    Stream.of(own, below)
        .flatMap(shelf -> shelf.of(FileKind.RETIRED).values().stream())
        .flatMap(file -> list(FileKind.RETIRED, RetiredIds.class, file).value().stream())
        .flatMap(retired -> IdsOfKind.retired(retired, kind).entrySet().stream())
        .forEach(entry -> found.putIfAbsent(entry.getKey().value(), entry.getValue()));
    return found;
  }

  private Item<Exercise> exercise(CatalogueFile file) {
    return exercises.computeIfAbsent(
        file.path() + "|" + file.name(),
        path -> {
          Losses losses = new Losses();
          Inheritance inheritance = inheritance(losses);
          Optional<Mapping> tree = mapping(file).map(own -> inheritance.exercise(file.id(), own));
          Item<Exercise> item =
              item(FileKind.EXERCISE, Exercise.class, file, tree, inheritance, losses);
          return new Item<>(
              item.kind(),
              item.id(),
              item.file(),
              item.value().map(exercise -> withId(exercise, file.id())),
              item.tree(),
              item.losses(),
              item.diagnostics());
        });
  }

  private Item<Leaflet> leaflet(CatalogueFile file) {
    return leaflets.computeIfAbsent(
        file.path() + "|" + file.name(),
        path -> {
          Losses losses = new Losses();
          Inheritance inheritance = inheritance(losses);
          Optional<Mapping> tree = mapping(file).map(inheritance::leaflet);
          return item(FileKind.LEAFLET, Leaflet.class, file, tree, inheritance, losses);
        });
  }

  private Item<Brand> brand(CatalogueFile file) {
    return brands.computeIfAbsent(
        file.path() + "|" + file.name(),
        path -> {
          Losses losses = new Losses();
          return item(
              FileKind.BRAND, Brand.class, file, mapping(file), inheritance(losses), losses);
        });
  }

  private Item<CatalogueSettings> settings(CatalogueFile file) {
    Losses losses = new Losses();
    Optional<Diagnostic> newer = NewerFormat.of(file.content());
    if (newer.isPresent()) {
      return new Item<>(
          FileKind.SETTINGS,
          file.id(),
          file,
          Optional.empty(),
          Optional.empty(),
          losses,
          List.of(newer.get()));
    }
    Inheritance inheritance = inheritance(losses);
    Optional<Mapping> tree = mapping(file).map(inheritance::settings);
    Item<CatalogueSettings> item =
        item(FileKind.SETTINGS, CatalogueSettings.class, file, tree, inheritance, losses);
    List<Diagnostic> diagnostics = new ArrayList<>(item.diagnostics());
    if (settingsFile().filter(file::equals).isPresent()) {
      diagnostics.addAll(shared.taking().findings());
    }
    return item.with(diagnostics);
  }

  private Inheritance inheritance(Losses losses) {
    return new Inheritance(
        shared,
        node -> isOfBeneath(node.source()),
        this::parentFile,
        section -> ids(FileKind.EXERCISE),
        id -> Successor.of(this, FileKind.EXERCISE, id),
        losses);
  }

  /**
   * The file that a name after {@code variant-of} leads to, in the catalogue in which it stands.
   */
  private Optional<SourceFile> parentFile(Scalar name) {
    Optional<CatalogueFile> file;
    if (isOfBeneath(name.source())) {
      file =
          replacement(FileKind.EXERCISE, name.words())
              .or(() -> Optional.ofNullable(below.of(FileKind.EXERCISE).get(name.words())));
    } else {
      file =
          (over == null
                  ? Optional.<CatalogueFile>empty()
                  : over.replacement(FileKind.EXERCISE, name.words()))
              .or(() -> file(FileKind.EXERCISE, name.words()));
    }
    return file.map(CatalogueFile::content);
  }

  private static <T extends Record> Item<T> item(
      FileKind kind,
      Class<T> type,
      CatalogueFile file,
      Optional<Mapping> tree,
      Inheritance inheritance,
      Losses losses) {
    SourceFile content = file.content();
    List<Diagnostic> diagnostics = new ArrayList<>(content.diagnostics());
    diagnostics.addAll(inheritance.diagnostics());
    if (tree.isEmpty() && content.root().isEmpty()) {
      return new Item<>(
          kind, file.id(), file, Optional.empty(), Optional.empty(), losses, diagnostics);
    }
    Bound<T> bound =
        RecordBinder.bind(
            type,
            kind.word(),
            tree.isPresent() ? tree.get() : content.root().orElseThrow(),
            losses);
    diagnostics.addAll(bound.diagnostics());
    return new Item<>(
        kind, file.id(), file, bound.value(), Optional.of(bound.tree()), losses, diagnostics);
  }

  private static Exercise withId(Exercise e, String id) {
    ExerciseId given;
    try {
      given = ExerciseId.of(id);
    } catch (IllegalArgumentException notAnId) {
      return e;
    }
    return e.toBuilder().id(given).build();
  }

  /** What the catalogue says for all, as a record. */
  public CatalogueSettings settings() {
    if (settings == null) {
      settings = settingsForAll();
    }
    return settings;
  }

  /**
   * What to write in place of words of the clinic: the catalogue's own over those that are shipped.
   */
  public PlainWords plainWords() {
    if (plainWords == null) {
      plainWords = PlainWords.shipped().with(settings().plainWords());
    }
    return plainWords;
  }

  private CatalogueSettings settingsForAll() {
    Losses losses = new Losses();
    Mapping tree =
        shared
            .all()
            .map(inheritance(losses)::settings)
            .orElseThrow(() -> new IllegalStateException("there is no catalogue at all"));
    return RecordBinder.bind(CatalogueSettings.class, FileKind.SETTINGS.word(), tree, losses)
        .value()
        .orElseThrow();
  }

  /**
   * What a leaflet needs: itself, its exercises and those that they are variants of, and the
   * brands.
   */
  public Catalogue catalogueFor(String id, Leaflet leaflet) {
    Map<ExerciseId, Exercise> used = new TreeMap<>();
    List<Item<Exercise>> named = new ArrayList<>();
    for (LeafletExercise entry : leaflet.exercises()) {
      ExerciseId exercise = entry.id();
      if (exercise != null) {
        exercise(exercise.value()).ifPresent(named::add);
      }
    }
    named.forEach(item -> put(used, item));
    for (Item<Exercise> item : named) {
      Optional<Item<Exercise>> parent = parent(item);
      while (parent.isPresent() && put(used, parent.get())) {
        parent = parent(parent.get());
      }
    }
    return new Catalogue(settings(), used, Map.of(id, leaflet), Map.of());
  }

  private static boolean put(Map<ExerciseId, Exercise> used, Item<Exercise> item) {
    Exercise exercise = item.value().orElse(null);
    ExerciseId id = exercise == null ? null : exercise.id();
    return exercise != null && id != null && used.putIfAbsent(id, exercise) == null;
  }
}
