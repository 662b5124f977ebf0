package org.kneeroll.catalogue.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.origin.Resolution;
import org.kneeroll.catalogue.origin.ResolvedValue;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;

/**
 * A leaflet with its exercises and all values of both.
 *
 * @param id of the leaflet
 * @param file what messages call the leaflet's file
 * @param leaflet the leaflet
 * @param values all values of the leaflet
 * @param exercises in reading order, less those that are not there or cannot be read
 */
record Programme(
    String id,
    String file,
    Leaflet leaflet,
    List<ResolvedValue> values,
    List<UsedExercise> exercises) {

  /** Copies the lists. */
  Programme {
    values = List.copyOf(values);
    exercises = List.copyOf(exercises);
  }

  /**
   * An exercise as the leaflet uses it.
   *
   * @param id its id
   * @param exercise the exercise with all that it inherits
   * @param dose the leaflet's own dose, or else the exercise's; {@link Dose#none()} for neither
   * @param file what messages call its file
   * @param values all values of the exercise, with the leaflet's dose in place of its own
   */
  record UsedExercise(
      String id, Exercise exercise, Dose dose, String file, List<ResolvedValue> values) {

    /** Copies the list. */
    UsedExercise {
      values = List.copyOf(values);
    }

    /** The first value at or below a key. */
    Optional<ResolvedValue> first(String key) {
      return values.stream().filter(value -> isBelow(value, key)).findFirst();
    }
  }

  /** Whether a value stands at or below a key such as {@code dose.reps}. */
  static boolean isBelow(ResolvedValue value, String key) {
    String path = value.path().toString();
    return path.equals(key) || path.startsWith(key + ".") || path.startsWith(key + "[");
  }

  /**
   * Gathers them.
   *
   * @throws IllegalArgumentException if the leaflet cannot be read
   */
  static Programme of(Library library, Item<?> item) {
    if (!(item.value().orElse(null) instanceof Leaflet leaflet)) {
      throw new IllegalArgumentException("not a leaflet that can be read: " + item.id());
    }
    List<ResolvedValue> values = Resolution.of(library, item);
    List<UsedExercise> used = new ArrayList<>();
    for (int s = 0; s < leaflet.sections().size(); s++) {
      List<LeafletExercise> exercises = leaflet.sections().get(s).exercises();
      for (int e = 0; e < exercises.size(); e++) {
        String dosePath = "sections[" + s + "].exercises[" + e + "].dose";
        use(library, exercises.get(e), values, dosePath).ifPresent(used::add);
      }
    }
    return new Programme(item.id(), item.file().name(), leaflet, values, used);
  }

  private static Optional<UsedExercise> use(
      Library library, LeafletExercise named, List<ResolvedValue> leafletValues, String dosePath) {
    ExerciseId id = named.id();
    Optional<Item<Exercise>> item =
        Optional.ofNullable(id).map(ExerciseId::value).flatMap(library::exercise);
    if (item.isEmpty() || item.get().value().isEmpty()) {
      return Optional.empty();
    }
    Exercise exercise = item.get().value().get();
    List<ResolvedValue> values = new ArrayList<>(Resolution.of(library, item.get()));
    Dose dose = exercise.dose() == null ? Dose.none() : exercise.dose();
    if (named.dose() != null) {
      dose = named.dose();
      values.removeIf(value -> isBelow(value, "dose"));
      leafletValues.stream().filter(value -> isBelow(value, dosePath)).forEach(values::add);
    }
    return Optional.of(
        new UsedExercise(item.get().id(), exercise, dose, item.get().file().name(), values));
  }

  /** The leaflet's first value at or below a key. */
  Optional<ResolvedValue> first(String key) {
    return values.stream().filter(value -> isBelow(value, key)).findFirst();
  }

  /** Where the leaflet's own words say something: in its introduction, or in its advice. */
  List<ResolvedValue> saying(Pattern words) {
    return values.stream()
        .filter(value -> isBelow(value, "introduction") || isAdvice(value))
        .filter(value -> words.matcher(value.text()).find())
        .toList();
  }

  /** Whether a value is a paragraph of advice. */
  static boolean isAdvice(ResolvedValue value) {
    return value.path().toString().matches("sections\\[\\d+]\\.advice\\[\\d+]");
  }

  /** Whether a value is advice in a section that has no exercises. */
  boolean isBesideTheExercises(ResolvedValue value) {
    String path = value.path().toString();
    if (!isAdvice(value)) {
      return false;
    }
    int section = Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    return leaflet.sections().get(section).exercises().isEmpty();
  }
}
