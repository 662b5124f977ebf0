package org.kneeroll.cli.signing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.signing.LeafletReview;
import org.kneeroll.catalogue.signing.SignatureState;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.catalogue.signing.SignedItem;
import org.kneeroll.core.catalogue.Catalogue;
import org.kneeroll.core.catalogue.Signature;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.leaflet.Standing;

/** Who answers for a leaflet: by the catalogue's signatures, or else by what its files say. */
public final class PageStanding {

  private static final int MOST_SHOWN = 4;

  private final Library library;
  private final Signatures signatures;

  /** By the signatures of a library. */
  public PageStanding(Library library, Signatures signatures) {
    this.library = library;
    this.signatures = signatures;
  }

  /**
   * The standing of a leaflet. One that somebody has signed stands by its signatures alone; one
   * that nobody has stands by its own {@code status} and {@code review}, as before there were
   * signatures.
   *
   * @param id of a leaflet that the library has and that could be read
   * @param catalogue with its exercises
   */
  public Standing of(String id, Catalogue catalogue) {
    Leaflet leaflet = library.leaflet(id).flatMap(Item::value).orElseThrow();
    LeafletReview review = LeafletReview.of(library, signatures, id).orElseThrow();
    if (review.leaflet().state() instanceof SignatureState.Unsigned) {
      return asWritten(leaflet, catalogue);
    }
    return review
        .approval()
        .map(signed -> new Standing(approval(signed), Set.of(), false))
        .orElseGet(Standing::notReviewed);
  }

  /**
   * What keeps a leaflet from being called reviewed, in a line for whoever prints it; empty where
   * nothing does, and in a catalogue in which nobody has signed anything.
   *
   * @param id of a leaflet that the library has and that could be read
   */
  public static Optional<String> lacking(Library library, LocalDate today, String id) {
    Signatures signatures = Signatures.of(library, today);
    if (library.reviews().isEmpty()) {
      return Optional.empty();
    }
    List<LeafletReview.Part> lacking =
        LeafletReview.of(library, signatures, id).map(LeafletReview::lacking).orElse(List.of());
    if (lacking.isEmpty()) {
      return Optional.empty();
    }
    List<String> shown =
        lacking.stream()
            .limit(MOST_SHOWN)
            .map(part -> part.item().word() + " (" + WaitingList.words(part.state()) + ")")
            .toList();
    int more = lacking.size() - shown.size();
    return Optional.of(
        "not clinically reviewed: "
            + String.join("; ", shown)
            + (more == 0 ? "" : "; and " + more + " more, see `kneeroll sign --list`"));
  }

  private static Standing.Approval approval(SignatureState.Valid signed) {
    Signature by = signed.by();
    return new Standing.Approval(
        Objects.requireNonNull(by.reviewer(), "reviewer").strip(),
        Objects.requireNonNull(by.role(), "role").strip(),
        Objects.requireNonNull(by.date(), "date"),
        signed.ownWork());
  }

  /** In a leaflet that calls itself reviewed, an exercise stands by its signature if it has one. */
  private Standing asWritten(Leaflet leaflet, Catalogue catalogue) {
    Standing written = Standing.asWritten(leaflet, catalogue);
    if (leaflet.status() != Status.REVIEWED) {
      return written;
    }
    Set<ExerciseId> unreviewed = new HashSet<>(written.unreviewed());
    for (Exercise exercise : catalogue.exercises().values()) {
      ExerciseId id = exercise.id();
      SignatureState state =
          id == null
              ? new SignatureState.Unsigned()
              : signatures
                  .exercise(id.value())
                  .map(this::state)
                  .orElseGet(SignatureState.Unsigned::new);
      if (state.isValid()) {
        unreviewed.remove(id);
      } else if (id != null && !(state instanceof SignatureState.Unsigned)) {
        unreviewed.add(id);
      }
    }
    return new Standing(written.approval(), unreviewed, written.draft());
  }

  private SignatureState state(SignedItem item) {
    return signatures.state(item);
  }
}
