package org.kneeroll.catalogue.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kneeroll.catalogue.binding.Losses;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.binding.RecordBinder;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Term;

/**
 * Puts into a tree what its author did not have to write: the values of the exercise that it is a
 * variant of, what the catalogue says for all, and the content of the sets that it names.
 *
 * <p>A key that the author writes replaces the inherited value whole.
 */
final class Inheritance {

  /** What belongs to one exercise alone, and is never handed down to a variant. */
  private static final Set<String> OWN =
      Set.of(
          "name",
          "aliases",
          "status",
          "review",
          "variant-of",
          "then",
          "progress-to",
          "regress-to",
          "related",
          "same-as",
          "superseded-by",
          "picture",
          "replaces");

  /** Lists whose bare words name something shared, and where that stands in the settings. */
  private static final Map<String, String> SECTION_OF_LIST =
      Map.of(
          "contraindications", "contraindication-sets",
          "precautions", "precaution-sets",
          "sources", "sources");

  private static final List<String> INHERITED =
      RecordBinder.keys(Exercise.class).stream().filter(key -> !OWN.contains(key)).toList();

  private final SharedContent shared;
  private final Predicate<SourceNode> beneath;
  private final Function<Scalar, Optional<SourceFile>> exercises;
  private final Function<String, Set<String>> known;
  private final Function<String, Optional<Successor>> retired;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Losses losses;

  /**
   * For one tree.
   *
   * @param shared what the catalogue says for all
   * @param beneath whether a value stands in a file of the catalogue beneath: what is named there
   *     is looked for there
   * @param exercises the file of an exercise, by the name as it stands where it is named
   * @param known the ids of a kind of thing, for suggestions
   * @param retired what took the place of an exercise that is no longer in use
   * @param losses grows by what is left out
   */
  Inheritance(
      SharedContent shared,
      Predicate<SourceNode> beneath,
      Function<Scalar, Optional<SourceFile>> exercises,
      Function<String, Set<String>> known,
      Function<String, Optional<Successor>> retired,
      Losses losses) {
    this.shared = shared;
    this.beneath = beneath;
    this.exercises = exercises;
    this.known = known;
    this.retired = retired;
    this.losses = losses;
  }

  /** What was wrong on the way. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** An exercise with everything that it inherits. */
  Mapping exercise(String id, Mapping own) {
    Mapping full = withParent(own, own, new LinkedHashSet<>(Set.of(id)));
    full = withShared(full, "sensation", "sensation", "aim", Aim.class);
    full = withShared(full, "stop-rules", "stop-rules", "region", Region.class);
    full = withShared(full, "transfer", "transfers", "position", Position.class);
    return authored(withSets(full));
  }

  /**
   * What the catalogue says for all exercises of a region, an aim or a position.
   *
   * @param key what it is called in an exercise
   * @param section what it is called in the settings
   * @param by the key whose word it goes by
   * @param vocabulary of that word
   */
  private <E extends Enum<E> & Term> Mapping withShared(
      Mapping tree, String key, String section, String by, Class<E> vocabulary) {
    boolean ofBeneath = beneath.test(tree);
    Optional<SourceNode> value =
        text(tree, by).flatMap(word -> shared.find(section, word, ofBeneath));
    boolean mistyped =
        shared.names(section).stream().anyMatch(name -> Term.find(vocabulary, name).isEmpty());
    if (value.isEmpty() && (mistyped || mayBeUnread())) {
      losses.add(tree, key);
    } else if (value.isEmpty() && tree.entry(key).isEmpty() && !key.equals("transfer")) {
      text(tree, by)
          .filter(word -> shared.beneath(section, word).isPresent())
          .ifPresent(word -> notTaken(tree, key, section, word));
    }
    return withDefault(tree, key, value);
  }

  private void notTaken(Mapping tree, String key, String section, String name) {
    SourceNode at =
        Stream.of(key.equals("sensation") ? "aim" : "region", "variant-of", "name")
            .flatMap(each -> tree.get(each).stream())
            .filter(node -> node.source() == tree.source())
            .findFirst()
            .orElse(tree);
    report(
        LibraryRule.NOT_TAKEN,
        at,
        "the exercise needs `"
            + key
            + "`, and the catalogue neither has `"
            + name
            + "` under `"
            + section
            + "` nor takes it from kneeroll",
        "write it here or in catalogue.yaml, or name it there: `takes: {from: kneeroll, "
            + section
            + ": ["
            + name
            + "]}`");
    losses.add(tree, key);
  }

  /** Whether a shared thing that is not found may stand where the settings could not be read. */
  private boolean mayBeUnread() {
    diagnostics.addAll(shared.problems());
    return !shared.problems().isEmpty();
  }

  /** A leaflet with everything that it inherits. */
  Mapping leaflet(Mapping own) {
    return authored(withSets(own));
  }

  /** Settings whose sets of red flags carry the sources that they name. */
  Mapping settings(Mapping own) {
    return own.get("red-flags")
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .map(
            flags -> {
              List<Mapping.Entry> entries = new ArrayList<>();
              for (Mapping.Entry entry : flags.entries()) {
                SourceNode value =
                    entry.value() instanceof Mapping set ? withSets(set) : entry.value();
                entries.add(new Mapping.Entry(entry.key(), value));
              }
              return own.with("red-flags", Mapping.of(flags, entries));
            })
        .orElse(own);
  }

  private Mapping authored(Mapping tree) {
    boolean ofBeneath = beneath.test(tree);
    Mapping licensed = withDefault(tree, "licence", shared.get("licence", ofBeneath));
    return withDefault(licensed, "author", shared.get("author", ofBeneath));
  }

  /**
   * An exercise with what it inherits from the one that it is a variant of, and so on upwards.
   *
   * @param heir the exercise at the lower end, which loses what cannot be read above
   * @param line the ids from the heir upwards
   */
  private Mapping withParent(Mapping own, Mapping heir, Set<String> line) {
    Optional<Scalar> named = variantOf(own);
    if (named.isEmpty()) {
      return own;
    }
    String id = named.get().words();
    if (line.contains(id)) {
      boolean heirIsInTheCircle = line.iterator().next().equals(id);
      circular(heirIsInTheCircle ? variantOf(heir).orElseThrow() : named.get());
      loseAllInherited(heir);
      return own;
    }
    line.add(id);
    Optional<SourceFile> parent = exercises.apply(named.get());
    if (parent.isEmpty()) {
      unknownExercise(named.get());
      loseAllInherited(heir);
      return own;
    }
    loseWhatIsUnread(parent.get(), heir);
    return parent
        .get()
        .root()
        .filter(Mapping.class::isInstance)
        .map(root -> with(own, withParent((Mapping) root, heir, line)))
        .orElse(own);
  }

  private static Optional<Scalar> variantOf(Mapping exercise) {
    return exercise
        .get("variant-of")
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(name -> !name.words().isBlank());
  }

  private static Mapping with(Mapping own, Mapping parent) {
    List<Mapping.Entry> entries = new ArrayList<>(own.entries());
    for (Mapping.Entry entry : parent.entries()) {
      if (!OWN.contains(entry.name()) && own.entry(entry.name()).isEmpty()) {
        entries.add(entry);
      }
    }
    return Mapping.of(own, entries);
  }

  private void loseAllInherited(Mapping heir) {
    INHERITED.forEach(key -> losses.add(heir, key));
  }

  /** A defect in the form of an exercise is one of its variants as well. */
  private void loseWhatIsUnread(SourceFile parent, Mapping heir) {
    for (ModelPath path : parent.unread()) {
      if (!path.steps().isEmpty() && path.steps().get(0) instanceof ModelPath.Key key) {
        losses.add(heir, key.name());
      } else {
        loseAllInherited(heir);
      }
    }
    diagnostics.addAll(parent.diagnostics());
  }

  private void circular(Scalar named) {
    report(
        LibraryRule.CIRCULAR_VARIANT,
        named,
        "`" + named.words() + "` is itself a variant of this exercise",
        "let one of the two stand for itself");
  }

  private void unknownExercise(Scalar name) {
    Optional<Successor> successor = retired.apply(name.words());
    if (successor.isPresent()) {
      report(
          LibraryRule.RETIRED_REFERENCE,
          name,
          "the exercise `" + name.words() + "` " + successor.get().reason(),
          successor.get().advice());
      return;
    }
    String nearest =
        NearestWord.to(name.words(), known.apply("exercises"))
            .map(word -> "did you mean `" + word + "`?")
            .orElse("write the name of the exercise's file without its ending");
    report(
        LibraryRule.UNKNOWN_EXERCISE,
        name,
        "there is no exercise " + Quoted.of(name.words()),
        nearest);
  }

  private static Mapping withDefault(Mapping tree, String key, Optional<SourceNode> value) {
    return value.isPresent() && tree.entry(key).isEmpty() ? tree.with(key, value.get()) : tree;
  }

  private Mapping withSets(Mapping tree) {
    Mapping result = tree;
    for (Map.Entry<String, String> list : SECTION_OF_LIST.entrySet()) {
      Optional<SourceNode> value = tree.get(list.getKey());
      if (value.isPresent() && !(value.get() instanceof Mapping) && !isEmpty(value.get())) {
        result = result.with(list.getKey(), expanded(value.get(), list.getValue()));
      }
    }
    return result;
  }

  private static boolean isEmpty(SourceNode node) {
    return node instanceof Scalar scalar && scalar.text().isBlank();
  }

  private SourceNode expanded(SourceNode value, String section) {
    List<SourceNode> items = value instanceof Sequence list ? list.items() : List.of(value);
    List<SourceNode> full = new ArrayList<>();
    Sequence holder = Sequence.of(value, items);
    for (SourceNode item : items) {
      if (!(item instanceof Scalar name) || isEmpty(item)) {
        full.add(item);
        continue;
      }
      Optional<SourceNode> set = shared.find(section, name.words(), beneath.test(name));
      if (set.isPresent()) {
        full.addAll(set.get() instanceof Sequence list ? list.items() : List.of(set.get()));
      } else {
        if (!mayBeUnread()) {
          unknownName(name, section);
        }
        losses.add(holder);
      }
    }
    return Sequence.of(value, full);
  }

  private void unknownName(Scalar name, String section) {
    String names = String.join(", ", shared.names(section));
    report(
        LibraryRule.UNKNOWN_NAME,
        name,
        "there is no " + Quoted.of(name.words()) + " under `" + section + "` of the catalogue",
        shared.beneath(section, name.words()).isPresent()
            ? "kneeroll has one: name it in catalogue.yaml, as in `takes: {from: kneeroll, "
                + section
                + ": ["
                + name.words()
                + "]}`"
            : names.isEmpty()
                ? "write it out here, or add it to catalogue.yaml"
                : "write it out here, or name one of: " + names);
  }

  private void report(LibraryRule rule, SourceNode node, String message, String help) {
    diagnostics.add(
        new Diagnostic(
            rule.doc().id(),
            rule.doc().severity(),
            message,
            new Label(node.source(), node.usedAt(), ""),
            List.of(),
            List.of(Note.help(help)),
            List.of()));
  }

  private static Optional<String> text(Mapping tree, String key) {
    return tree.get(key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).words());
  }
}
