package org.kneeroll.cli.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.signing.LeafletReview;
import org.kneeroll.catalogue.signing.SignatureState;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.core.catalogue.Signature;
import org.kneeroll.leaflet.Standing;

/** Who answers for a leaflet, by the catalogue's signatures. */
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
   * The standing of a leaflet: it is reviewed where somebody has signed it and all that it prints,
   * and nothing has changed since. A {@code review} in its file covers no words, and counts for
   * nothing.
   *
   * @param id of a leaflet that the library has and that could be read
   */
  public Standing of(String id) {
    return LeafletReview.of(library, signatures, id)
        .orElseThrow()
        .approval()
        .map(signed -> new Standing(approval(signed), false))
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
}
