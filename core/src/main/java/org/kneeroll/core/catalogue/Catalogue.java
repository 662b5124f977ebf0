package org.kneeroll.core.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Leaflet;

/**
 * Exercises, leaflets and brands, each under its id, with everything handed down to them.
 *
 * @param settings what they have in common
 * @param exercises by id, in the order of the ids
 * @param leaflets by id, in the order of the ids
 * @param brands by id, in the order of the ids
 */
public record Catalogue(
    CatalogueSettings settings,
    Map<ExerciseId, Exercise> exercises,
    Map<String, Leaflet> leaflets,
    Map<String, Brand> brands) {

  /** Copies the maps. */
  public Catalogue {
    Objects.requireNonNull(settings, "settings");
    exercises = Collections.unmodifiableMap(new TreeMap<>(exercises));
    leaflets = Collections.unmodifiableMap(new TreeMap<>(leaflets));
    brands = Collections.unmodifiableMap(new TreeMap<>(brands));
  }

  /** The exercise with an id, if there is one. */
  public Optional<Exercise> exercise(ExerciseId id) {
    return Optional.ofNullable(exercises.get(id));
  }

  /** The leaflet with an id, if there is one. */
  public Optional<Leaflet> leaflet(String id) {
    return Optional.ofNullable(leaflets.get(id));
  }

  /** The brand with an id, if there is one. */
  public Optional<Brand> brand(String id) {
    return Optional.ofNullable(brands.get(id));
  }
}
