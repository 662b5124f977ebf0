package org.kneeroll.leaflet.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What exercises have in common, to be said once, and what one has for itself.
 *
 * @param <T> what they may have in common
 */
final class Shared<T> {

  private final Map<T, List<Integer>> holders = new LinkedHashMap<>();
  private final int exercises;
  private final int least;
  private final Function<Programme.Entry, List<T>> held;

  private Shared(int exercises, int least, Function<Programme.Entry, List<T>> held) {
    this.exercises = exercises;
    this.least = least;
    this.held = held;
  }

  /**
   * Compares exercises.
   *
   * @param least how many have to have a thing to have it in common
   * @param held what each of them has
   */
  static <T> Shared<T> among(
      List<Programme.Entry> entries, int least, Function<Programme.Entry, List<T>> held) {
    Shared<T> shared = new Shared<>(entries.size(), least, held);
    for (Programme.Entry entry : entries) {
      for (T thing : new LinkedHashSet<>(held.apply(entry))) {
        shared.holders.computeIfAbsent(thing, t -> new ArrayList<>()).add(entry.number());
      }
    }
    return shared;
  }

  /** What several have, with their numbers, in the order in which it is met. */
  Map<T, List<Integer>> common() {
    Map<T, List<Integer>> common = new LinkedHashMap<>(holders);
    common.values().removeIf(numbers -> numbers.size() < least);
    return common;
  }

  /** What this one has and too few others have. */
  List<T> own(Programme.Entry entry) {
    Map<T, List<Integer>> common = common();
    return held.apply(entry).stream().distinct().filter(t -> !common.containsKey(t)).toList();
  }

  /** Whether this one has something in common with some of the others, but not with all. */
  boolean sharesWithSome(Programme.Entry entry) {
    Map<T, List<Integer>> common = common();
    return held.apply(entry).stream()
        .map(common::get)
        .anyMatch(numbers -> numbers != null && numbers.size() < exercises);
  }
}
