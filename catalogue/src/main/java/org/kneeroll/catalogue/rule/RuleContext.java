package org.kneeroll.catalogue.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.WrittenText;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.invariant.Evidence;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.pose.PosedExercise;

/**
 * An item as a rule sees it, with what surrounds it.
 *
 * @param item what is looked at
 * @param library where it comes from, for what it refers to
 * @param names the exercises of the library by what people call them
 * @param today the date that reviews are due by; rules read no clock
 * @param signatures who has signed what of the library, as of that date
 * @param evidence what the pose of an exercise does, worked out once for all checks; null for an
 *     item that is no exercise, or none that could be read
 */
public record RuleContext(
    Item<?> item,
    Library library,
    ExerciseNames names,
    LocalDate today,
    Signatures signatures,
    @Nullable Evidence evidence) {

  /** The exercise, if the item is one that could be read. */
  public Optional<Exercise> exercise() {
    return as(Exercise.class);
  }

  /** The leaflet, if the item is one that could be read. */
  public Optional<Leaflet> leaflet() {
    return as(Leaflet.class);
  }

  /** The brand, if the item is one that could be read. */
  public Optional<Brand> brand() {
    return as(Brand.class);
  }

  /** The catalogue's settings, if the item is those and they could be read. */
  public Optional<CatalogueSettings> settings() {
    return as(CatalogueSettings.class);
  }

  private <T> Optional<T> as(Class<T> type) {
    return item.value().filter(type::isInstance).map(type::cast);
  }

  /** The body that does the exercise, if the item is one with a pose that a body can take. */
  public Optional<PosedExercise> posed() {
    return evidence == null ? Optional.empty() : evidence.pose().exercise();
  }

  /** The item's texts for readers, in the order of the item. */
  public List<Passage> passages() {
    return item.value().map(Passages::of).orElse(List.of());
  }

  /** The item's texts of one kind, in the order of the item. */
  public List<Passage> passages(Passage.Part part) {
    return item.value().map(value -> Passages.of(value, part)).orElse(List.of());
  }

  /**
   * The texts that stand in the item's own file in their author's words, and the lists of them, in
   * the order of the item.
   */
  public List<WrittenText> ownTexts() {
    if (item.value().isEmpty() || item.tree().isEmpty()) {
      return List.of();
    }
    return WrittenText.of(item.value().get().getClass(), item.tree().get()).stream()
        .filter(text -> text.node().source() == item.file().content().text())
        .toList();
  }

  /**
   * Whether the author wrote something at a path, in the item's own file or in one that it inherits
   * from.
   */
  public boolean isWritten(ModelPath path) {
    return item.tree().flatMap(tree -> tree.find(path)).isPresent();
  }

  /** Whether what stands at a path stands in the item's own file. */
  public boolean isOwn(ModelPath path) {
    return item.tree()
        .flatMap(tree -> tree.find(path))
        .filter(node -> node.source() == item.file().content().text())
        .isPresent();
  }

  /**
   * An exercise of a leaflet, where the leaflet names it.
   *
   * @param path of the entry
   * @param named the entry
   * @param exercise what it names, less the entry's own dose
   */
  public record Listed(ModelPath path, LeafletExercise named, Exercise exercise) {

    /** The dose that a reader of the leaflet gets: the entry's own, or that of the exercise. */
    public @Nullable Dose dose() {
      return named.dose() == null ? exercise.dose() : named.dose();
    }
  }

  /** The exercises that a leaflet names, in reading order, less those that are not there. */
  public List<Listed> exercisesOf(Leaflet leaflet) {
    List<Listed> listed = new ArrayList<>();
    for (int s = 0; s < leaflet.sections().size(); s++) {
      List<LeafletExercise> entries = leaflet.sections().get(s).exercises();
      for (int e = 0; e < entries.size(); e++) {
        LeafletExercise named = entries.get(e);
        if (named.id() != null) {
          ModelPath path = ModelPath.of("sections").index(s).key("exercises").index(e);
          library
              .exercise(named.id().value())
              .flatMap(Item::value)
              .ifPresent(exercise -> listed.add(new Listed(path, named, exercise)));
        }
      }
    }
    return listed;
  }
}
