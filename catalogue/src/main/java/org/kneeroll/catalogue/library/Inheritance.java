package org.kneeroll.catalogue.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kneeroll.catalogue.binding.Losses;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;

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
          "same-as");

  /** Lists whose bare words name something shared, and where that stands in the settings. */
  private static final Map<String, String> SECTION_OF_LIST =
      Map.of(
          "contraindications", "contraindication-sets",
          "precautions", "precaution-sets",
          "sources", "sources");

  private final SharedContent shared;
  private final Function<String, Optional<Mapping>> exercises;
  private final Function<String, Set<String>> known;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Losses losses;

  /**
   * For one tree.
   *
   * @param shared what the catalogue says for all
   * @param exercises the tree of an exercise as its author wrote it, by id
   * @param known the ids of a kind of thing, for suggestions
   * @param losses grows by what is left out
   */
  Inheritance(
      SharedContent shared,
      Function<String, Optional<Mapping>> exercises,
      Function<String, Set<String>> known,
      Losses losses) {
    this.shared = shared;
    this.exercises = exercises;
    this.known = known;
    this.losses = losses;
  }

  /** What was wrong on the way. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** An exercise with everything that it inherits. */
  Mapping exercise(String id, Mapping own) {
    Mapping full = withParent(own, new LinkedHashSet<>(Set.of(id)));
    full =
        withDefault(
            full, "sensation", text(full, "aim").flatMap(aim -> shared.find("sensation", aim)));
    full =
        withDefault(
            full, "stop-rules", text(full, "region").flatMap(r -> shared.find("stop-rules", r)));
    full =
        withDefault(
            full, "transfer", text(full, "position").flatMap(p -> shared.find("transfers", p)));
    return authored(withSets(full));
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
    Mapping licensed = withDefault(tree, "licence", shared.get("licence"));
    return withDefault(licensed, "author", shared.get("author"));
  }

  private Mapping withParent(Mapping own, Set<String> descendants) {
    Optional<Scalar> named =
        own.get("variant-of").filter(Scalar.class::isInstance).map(Scalar.class::cast);
    if (named.isEmpty()) {
      return own;
    }
    String id = named.get().text();
    if (!descendants.add(id)) {
      report(
          LibraryRule.CIRCULAR_VARIANT,
          named.get(),
          "`" + id + "` is itself a variant of this exercise",
          "let one of the two stand for itself");
      return own;
    }
    Optional<Mapping> parent = exercises.apply(id);
    if (parent.isEmpty()) {
      unknownExercise(named.get());
      losses.add(own);
      return own;
    }
    Mapping full = withParent(parent.get(), descendants);
    List<Mapping.Entry> entries = new ArrayList<>(own.entries());
    for (Mapping.Entry entry : full.entries()) {
      if (!OWN.contains(entry.name()) && own.entry(entry.name()).isEmpty()) {
        entries.add(entry);
      }
    }
    return Mapping.of(own, entries);
  }

  private void unknownExercise(Scalar name) {
    String nearest =
        NearestWord.to(name.text(), known.apply("exercises"))
            .map(word -> "did you mean `" + word + "`?")
            .orElse("write the name of the exercise's file without its ending");
    report(
        LibraryRule.UNKNOWN_EXERCISE, name, "there is no exercise `" + name.text() + "`", nearest);
  }

  private static Mapping withDefault(Mapping tree, String key, Optional<SourceNode> value) {
    return value.isPresent() && tree.entry(key).isEmpty() ? tree.with(key, value.get()) : tree;
  }

  private Mapping withSets(Mapping tree) {
    Mapping result = tree;
    for (Map.Entry<String, String> list : SECTION_OF_LIST.entrySet()) {
      Optional<SourceNode> value = tree.get(list.getKey());
      if (value.isPresent() && !(value.get() instanceof Mapping)) {
        result = result.with(list.getKey(), expanded(value.get(), list.getValue()));
      }
    }
    return result;
  }

  private SourceNode expanded(SourceNode value, String section) {
    List<SourceNode> items = value instanceof Sequence list ? list.items() : List.of(value);
    List<SourceNode> full = new ArrayList<>();
    Sequence holder = Sequence.of(value, items);
    for (SourceNode item : items) {
      if (!(item instanceof Scalar name)) {
        full.add(item);
        continue;
      }
      Optional<SourceNode> set = shared.find(section, name.text());
      if (set.isPresent()) {
        full.addAll(set.get() instanceof Sequence list ? list.items() : List.of(set.get()));
      } else {
        String names = String.join(", ", shared.names(section));
        report(
            LibraryRule.UNKNOWN_NAME,
            name,
            "there is no `" + name.text() + "` under `" + section + "` of the catalogue",
            names.isEmpty()
                ? "write it out here, or add it to catalogue.yaml"
                : "the names there are: " + names);
        losses.add(holder);
      }
    }
    return Sequence.of(value, full);
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
    return tree.get(key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).text());
  }
}
