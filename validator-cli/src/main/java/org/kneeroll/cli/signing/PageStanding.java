package org.kneeroll.cli.signing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kneeroll.catalogue.library.Borrowed;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.signing.LeafletReview;
import org.kneeroll.catalogue.signing.SignatureState;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.catalogue.signing.SignedItem;
import org.kneeroll.core.catalogue.Signature;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
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
        .map(signed -> new Standing(approval(signed), List.of()))
        .orElseGet(Standing::notReviewed)
        .borrowing(unaccepted(id).stream().map(Borrowed::section).toList());
  }

  /**
   * The words of another catalogue that a leaflet prints to keep patients from harm and that nobody
   * has accepted: neither has a person signed their set, nor the exercise that prints them.
   *
   * @param id of a leaflet that the library has
   */
  public List<Borrowed> unaccepted(String id) {
    Item<Leaflet> leaflet = library.leaflet(id).orElseThrow();
    if (library.isOfBeneath(leaflet.file())) {
      return List.of();
    }
    Map<String, Borrowed> all = new LinkedHashMap<>();
    for (LeafletExercise named : leaflet.value().map(Leaflet::exercises).orElse(List.of())) {
      ExerciseId exercise = named.id();
      if (exercise != null) {
        unacceptedOf(exercise.value()).forEach(of -> all.merge(of.item(), of, PageStanding::more));
      }
    }
    leaflet
        .value()
        .map(Leaflet::redFlags)
        .flatMap(library::borrowedRedFlags)
        .filter(flags -> !isAccepted(flags))
        .ifPresent(flags -> all.put(flags.item(), flags));
    return List.copyOf(all.values());
  }

  /** The same for what a single exercise prints. */
  public List<Borrowed> unacceptedOf(String exercise) {
    boolean signed =
        signatures.exercise(exercise).filter(item -> signatures.state(item).isValid()).isPresent();
    return signed
        ? List.of()
        : library.exercise(exercise).map(library::borrowed).orElse(List.of()).stream()
            .filter(of -> !isAccepted(of))
            .toList();
  }

  private boolean isAccepted(Borrowed of) {
    return signatures
        .set(of.section(), of.name())
        .filter(SignedItem::builtIn)
        .filter(set -> signatures.state(set).isValid())
        .isPresent();
  }

  private static Borrowed more(Borrowed one, Borrowed other) {
    return one.sentences() < other.sentences() ? other : one;
  }

  /**
   * How much is borrowed and not accepted, and how a person accepts it, in a line for whoever
   * prints or looks at it; empty for nothing.
   */
  public Optional<String> draftOf(List<Borrowed> unaccepted) {
    if (unaccepted.isEmpty()) {
      return Optional.empty();
    }
    int sentences = unaccepted.stream().mapToInt(Borrowed::sentences).sum();
    String items = String.join(" ", unaccepted.stream().map(Borrowed::item).toList());
    return Optional.of(
        "DRAFT, not for patients: "
            + (sentences == 1
                ? "1 sentence of safety text comes from kneeroll, and nobody has accepted it; "
                : sentences
                    + " sentences of safety text come from kneeroll, and nobody has accepted"
                    + " them; ")
            + (library.settingsItems().isEmpty()
                ? "a person can accept them for the files of a catalogue: make one with `kneeroll"
                    + " new catalogue`"
                : "a named person who has read them accepts them with: kneeroll sign "
                    + items
                    + " --reviewer NAME --role ROLE"));
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
