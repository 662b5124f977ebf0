package org.kneeroll.catalogue.signing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;

/**
 * How a leaflet and all that it prints stand with those who have signed them. A leaflet is reviewed
 * when each part is.
 *
 * <p>The words that an exercise inherits, such as the stop rules of its region, are values of the
 * exercise: who signs it signs them.
 *
 * @param parts the leaflet itself, its exercises in reading order, each once, and its red flags
 */
public record LeafletReview(List<Part> parts) {

  /** Copies the parts. */
  public LeafletReview {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a leaflet is a part of itself");
    }
  }

  /** One part of a leaflet and its state. */
  public record Part(SignedItem item, SignatureState state) {
    /** Refuses nulls. */
    public Part {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(state, "state");
    }
  }

  /**
   * Looks at a leaflet.
   *
   * @return empty if the library has no such leaflet, or it could not be read
   */
  public static Optional<LeafletReview> of(Library library, Signatures signatures, String id) {
    Optional<Leaflet> leaflet = library.leaflet(id).flatMap(Item::value);
    Optional<SignedItem> name = signatures.leaflet(id);
    if (leaflet.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    Set<SignedItem> items = new LinkedHashSet<>();
    items.add(name.get());
    for (LeafletExercise named : leaflet.get().exercises()) {
      ExerciseId exercise = named.id();
      if (exercise != null) {
        signatures.exercise(exercise.value()).ifPresent(items::add);
      }
    }
    String flags = leaflet.get().redFlags();
    if (flags != null) {
      signatures.set("red-flags", flags).ifPresent(items::add);
    }
    List<Part> parts = new ArrayList<>();
    items.forEach(item -> parts.add(new Part(item, signatures.state(item))));
    return Optional.of(new LeafletReview(parts));
  }

  /** The leaflet itself. */
  public Part leaflet() {
    return parts.get(0);
  }

  /** The parts that nobody has signed as they are; empty for a leaflet that is reviewed. */
  public List<Part> lacking() {
    return parts.stream().filter(part -> !part.state().isValid()).toList();
  }

  /**
   * The signature that the page prints: that of the leaflet, or that of an author of one of its
   * parts, so that a page on which somebody signed their own work never calls it reviewed; empty
   * where a part lacks one.
   */
  public Optional<SignatureState.Valid> approval() {
    List<SignatureState.Valid> valid = new ArrayList<>();
    for (Part part : parts) {
      if (!(part.state() instanceof SignatureState.Valid signed)) {
        return Optional.empty();
      }
      valid.add(signed);
    }
    return valid.stream()
        .filter(SignatureState.Valid::ownWork)
        .findFirst()
        .or(() -> Optional.of(valid.get(0)));
  }
}
