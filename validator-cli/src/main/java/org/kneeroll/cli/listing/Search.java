package org.kneeroll.cli.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Equipment;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.text.PlainText;

/**
 * What somebody looks for; everything that is asked has to be so.
 *
 * @param words each is part of an id, a name, an alias or a title, whatever its case
 * @param conditions what is asked of exercises
 */
public record Search(List<String> words, List<Condition> conditions) {

  private static final String EQUIPMENT = "--equipment";

  /** Copies the lists. */
  public Search {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
  }

  /** A search for words alone; none finds everything. */
  public static Search of(List<String> words) {
    return new Search(words, List.of());
  }

  /**
   * Something that only an exercise has.
   *
   * @param option by which the user asks for it
   * @param word what the user asks for
   * @param test whether an exercise has it
   */
  public record Condition(String option, String word, Predicate<Exercise> test) {}

  /** The same for one part of the body; null for any. */
  public Search region(@Nullable Region region) {
    return with("--region", region, exercise -> exercise.region() == region);
  }

  /** The same for one start position; null for any. */
  public Search position(@Nullable Position position) {
    return with("--position", position, exercise -> exercise.position() == position);
  }

  /** The same for one stage; null for any. */
  public Search stage(@Nullable Stage stage) {
    return with("--stage", stage, exercise -> exercise.stages().contains(stage));
  }

  /** The same for one aim; null for any. */
  public Search aim(@Nullable Aim aim) {
    return with("--aim", aim, exercise -> exercise.aim() == aim);
  }

  /** The same for part of what is used, or {@code none}; null for anything. */
  public Search equipment(@Nullable String word) {
    return word == null ? this : with(EQUIPMENT, word, exercise -> uses(exercise, word));
  }

  private Search with(String option, @Nullable Term term, Predicate<Exercise> test) {
    return term == null ? this : with(option, term.word(), test);
  }

  private Search with(String option, String word, Predicate<Exercise> test) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(new Condition(option, word, test));
    return new Search(words, more);
  }

  /** What is to be used; empty if nothing is said about that. */
  Optional<String> equipment() {
    return conditions.stream()
        .filter(condition -> condition.option().equals(EQUIPMENT))
        .map(Condition::word)
        .findFirst();
  }

  /** Whether something is asked that only an exercise has. */
  public boolean isAboutExercises() {
    return !conditions.isEmpty();
  }

  /** The same search for one thing at a time, by how the user writes that. */
  Map<String, Search> oneByOne() {
    Map<String, Search> single = new LinkedHashMap<>();
    words.forEach(word -> single.put("`" + word + "`", Search.of(List.of(word))));
    for (Condition condition : conditions) {
      single.put(
          condition.option() + " " + condition.word(), new Search(List.of(), List.of(condition)));
    }
    return single;
  }

  /** Whether an exercise is one of those. */
  boolean finds(String id, Exercise exercise) {
    List<String> names = new ArrayList<>(exercise.aliases());
    names.add(id);
    if (exercise.name() != null) {
      names.add(exercise.name());
    }
    return finds(names.toArray(String[]::new))
        && conditions.stream().allMatch(condition -> condition.test().test(exercise));
  }

  /** Whether all words stand somewhere in some names. */
  boolean finds(String... names) {
    return words.stream()
        .map(Search::fold)
        .allMatch(word -> Arrays.stream(names).map(Search::fold).anyMatch(n -> n.contains(word)));
  }

  private static boolean uses(Exercise exercise, String word) {
    Equipment equipment = exercise.equipment();
    List<String> things = equipment == null ? List.of() : equipment.all();
    return word.equals("none")
        ? things.isEmpty()
        : things.stream().anyMatch(thing -> fold(thing).contains(fold(word)));
  }

  /** Hyphens and blanks of all kinds count as the same, so that ids are found by their words. */
  private static String fold(String text) {
    return PlainText.words(text).toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
