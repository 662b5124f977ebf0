package org.kneeroll.leaflet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.catalogue.Catalogue;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;

/**
 * Who answers for a leaflet, and whether it may be given to patients.
 *
 * @param approval who has signed it and all that it prints, or null where nobody has: the page then
 *     says that it is not clinically reviewed
 * @param unreviewed exercises that nobody has signed in a leaflet that somebody has: each says so
 *     at its own place
 * @param draft whether it is not to be given to patients at all, as long as nobody has accepted
 *     words that it takes from elsewhere
 */
public record Standing(@Nullable Approval approval, Set<ExerciseId> unreviewed, boolean draft) {

  /** Copies the set. */
  public Standing {
    unreviewed = Set.copyOf(unreviewed);
  }

  /**
   * A person who answers for a leaflet.
   *
   * @param name the person's name
   * @param role the person's profession, such as "physiotherapist"
   * @param date when the person signed
   * @param ownWork whether the person wrote what they signed, so that the page says who wrote it
   *     and not that it was reviewed
   */
  public record Approval(String name, String role, LocalDate date, boolean ownWork) {
    /** Refuses nulls. */
    public Approval {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(date, "date");
    }
  }

  /** Nobody has signed it; it may be given out as what it is. */
  public static Standing notReviewed() {
    return new Standing(null, Set.of(), false);
  }

  /** The same leaflet, which is or is not to be given to patients. */
  public Standing asDraft(boolean isDraft) {
    return new Standing(approval, unreviewed, isDraft);
  }

  /**
   * What a leaflet and its exercises say of themselves under {@code status} and {@code review}:
   * nothing tells whether they still are what was reviewed.
   *
   * @throws IllegalArgumentException if a reviewed leaflet lacks its reviewer, or a part of the
   *     review
   */
  public static Standing asWritten(Leaflet leaflet, Catalogue catalogue) {
    if (leaflet.status() != Status.REVIEWED) {
      return notReviewed();
    }
    Review review = required(leaflet.review(), "leaflet.review");
    Approval approval =
        new Approval(
            required(review.reviewer(), "leaflet.review.reviewer"),
            required(review.role(), "leaflet.review.role"),
            required(review.date(), "leaflet.review.date"),
            false);
    Set<ExerciseId> unreviewed = new TreeSet<>();
    for (LeafletExercise named : leaflet.exercises()) {
      if (named.id() != null
          && catalogue.exercise(named.id()).filter(Standing::isDraft).isPresent()) {
        unreviewed.add(named.id());
      }
    }
    return new Standing(approval, unreviewed, false);
  }

  private static boolean isDraft(Exercise exercise) {
    return exercise.status() == Status.DRAFT;
  }

  private static <T> T required(@Nullable T component, String path) {
    if (component == null) {
      throw new IllegalArgumentException(path + " is missing");
    }
    return component;
  }
}
