package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Components.required;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.core.catalogue.Catalogue;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.leaflet.Section;

/**
 * The exercises of a leaflet, numbered through all its sections.
 *
 * @param sections the exercises of each section of the leaflet, empty for one that only advises
 */
record Programme(List<List<Entry>> sections) {

  /** Copies the sections. */
  Programme {
    sections = sections.stream().map(List::copyOf).toList();
  }

  /**
   * One exercise in its place.
   *
   * @param number from 1
   * @param fieldFamily what the names of its fields begin with; unique in the leaflet
   * @param id the exercise's id
   * @param exercise from the catalogue
   * @param dose the leaflet's where it gives one, otherwise the exercise's
   */
  record Entry(int number, String fieldFamily, ExerciseId id, Exercise exercise, Dose dose) {

    /** The name that stands over it. */
    String name() {
      return required(exercise.name(), path("name"));
    }

    /** The component of this exercise as messages name it. */
    String path(String component) {
      return "exercise " + id + ": " + component;
    }
  }

  /**
   * Looks up and numbers the exercises of a leaflet.
   *
   * @throws IllegalArgumentException if the catalogue does not have one of them
   */
  static Programme of(Leaflet leaflet, Catalogue catalogue) {
    List<LeafletExercise> all = leaflet.exercises();
    Set<String> ids = new HashSet<>();
    all.forEach(each -> ids.add(required(each.id(), "the id of an exercise").value()));
    Set<String> taken = new HashSet<>();
    List<List<Entry>> sections = new ArrayList<>();
    int number = 0;
    for (Section section : leaflet.sections()) {
      List<Entry> entries = new ArrayList<>();
      for (LeafletExercise each : section.exercises()) {
        ExerciseId id = required(each.id(), "the id of an exercise");
        Exercise exercise =
            catalogue
                .exercise(id)
                .orElseThrow(
                    () -> new IllegalArgumentException("not an exercise of the catalogue: " + id));
        Dose dose = each.dose() != null ? each.dose() : exercise.dose();
        number++;
        entries.add(
            new Entry(
                number,
                family(id, ids, taken),
                id,
                exercise,
                required(dose, "exercise " + id + ": dose")));
      }
      sections.add(entries);
    }
    return new Programme(sections);
  }

  /** The id where it is free; otherwise the id with the first number that gives a free name. */
  private static String family(ExerciseId id, Set<String> ids, Set<String> taken) {
    String family = id.value();
    for (int i = 2; !taken.add(family); i++) {
      String next = id.value() + "-" + i;
      // An exercise of the leaflet that is called knee-roll-2 keeps its name for itself.
      family = ids.contains(next) ? family : next;
    }
    return family;
  }

  /** All exercises in the order of their numbers. */
  List<Entry> entries() {
    return sections.stream().flatMap(List::stream).toList();
  }

  /** The place where an exercise stands first. */
  Optional<Entry> first(ExerciseId id) {
    return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
