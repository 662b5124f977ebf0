package org.kneeroll.catalogue.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.text.PlainText;

/**
 * The exercises of a library by what people call them: names and aliases, brought to a form in
 * which "Knee rolls" and "knee-roll" are one. Read when it is asked for first. Not for use by
 * several threads.
 */
public final class ExerciseNames {

  private final Library library;
  private @Nullable Map<String, List<Exercise>> byName;

  /** The names in a library. */
  public ExerciseNames(Library library) {
    this.library = library;
  }

  /** All exercises that go by a name, in the order of their ids. */
  public List<Exercise> called(String name) {
    return all().getOrDefault(key(name), List.of());
  }

  private Map<String, List<Exercise>> all() {
    Map<String, List<Exercise>> all = byName;
    if (all == null) {
      all = new HashMap<>();
      for (String id : library.ids(FileKind.EXERCISE)) {
        Exercise exercise = library.exercise(id).flatMap(Item::value).orElse(null);
        if (exercise != null) {
          for (String key : names(exercise).map(ExerciseNames::key).collect(Collectors.toSet())) {
            all.computeIfAbsent(key, k -> new ArrayList<>()).add(exercise);
          }
        }
      }
      byName = all;
    }
    return all;
  }

  /** The name and the aliases of an exercise. */
  static Stream<String> names(Exercise exercise) {
    return Stream.concat(Stream.ofNullable(exercise.name()), exercise.aliases().stream());
  }

  /**
   * A name without regard to case, punctuation, plurals and small words: the words that are left,
   * in alphabetical order, so that "Roll of the knees" is "Knee roll".
   */
  static String key(String name) {
    return Stream.of(PlainText.words(name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .map(ExerciseNames::singular)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static final List<String> SMALL =
      List.of("a", "an", "the", "of", "in", "on", "your", "with", "to", "and");

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
