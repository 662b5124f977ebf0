package org.kneeroll.cli.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
    List<String> things =
        equipment == null
            ? List.of()
            : Stream.of(equipment.required(), equipment.oneOf(), equipment.optional())
                .flatMap(List::stream)
                .toList();
    return word.equals("none")
        ? things.isEmpty()
        : things.stream().anyMatch(thing -> fold(thing).contains(fold(word)));
  }

  /** Hyphens and blanks count as the same, so that ids are found by their words. */
  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
