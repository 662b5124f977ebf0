package org.kneeroll.cli.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Equipment;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Stage;

/**
 * What is looked for; everything that is given has to be there.
 *
 * @param words each is part of an id, a name, an alias or a title, whatever its case
 * @param region empty for any
 * @param position empty for any
 * @param stage empty for any
 * @param aim empty for any
 * @param equipment part of what is used, or {@code none}; empty for any
 */
public record Search(
    List<String> words,
    Optional<Region> region,
    Optional<Position> position,
    Optional<Stage> stage,
    Optional<Aim> aim,
    Optional<String> equipment) {

  /** Copies the list. */
  public Search {
    words = List.copyOf(words);
  }

  /** Whether something is asked that only an exercise has. */
  public boolean isAboutExercises() {
    return region.isPresent()
        || position.isPresent()
        || stage.isPresent()
        || aim.isPresent()
        || equipment.isPresent();
  }

  /** The same search for one thing at a time, by how the user writes that. */
  Map<String, Search> oneByOne() {
    Map<String, Search> single = new LinkedHashMap<>();
    for (String word : words) {
      single.put(
          "`" + word + "`",
          new Search(
              List.of(word),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    List<String> no = List.of();
    region.ifPresent(
        word ->
            single.put(
                "--region " + word.word(),
                new Search(
                    no,
                    region,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
    position.ifPresent(
        word ->
            single.put(
                "--position " + word.word(),
                new Search(
                    no,
                    Optional.empty(),
                    position,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
    stage.ifPresent(
        word ->
            single.put(
                "--stage " + word.word(),
                new Search(
                    no,
                    Optional.empty(),
                    Optional.empty(),
                    stage,
                    Optional.empty(),
                    Optional.empty())));
    aim.ifPresent(
        word ->
            single.put(
                "--aim " + word.word(),
                new Search(
                    no,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    aim,
                    Optional.empty())));
    equipment.ifPresent(
        word ->
            single.put(
                "--equipment " + word,
                new Search(
                    no,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    equipment)));
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
        && is(region, exercise.region())
        && is(position, exercise.position())
        && is(aim, exercise.aim())
        && (stage.isEmpty() || exercise.stages().contains(stage.get()))
        && (equipment.isEmpty() || uses(exercise.equipment(), equipment.get()));
  }

  /** Whether all words stand somewhere in some names. */
  boolean finds(String... names) {
    return words.stream()
        .map(Search::fold)
        .allMatch(word -> Arrays.stream(names).map(Search::fold).anyMatch(n -> n.contains(word)));
  }

  private static boolean is(Optional<?> asked, @Nullable Object found) {
    return asked.isEmpty() || asked.get().equals(found);
  }

  private static boolean uses(@Nullable Equipment equipment, String word) {
    List<String> things = equipment == null ? List.of() : equipment.all();
    return word.equals("none")
        ? things.isEmpty()
        : things.stream().anyMatch(thing -> fold(thing).contains(fold(word)));
  }

  /** Hyphens and blanks count as the same, so that ids are found by their words. */
  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
