package org.kneeroll.catalogue.library;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.core.catalogue.Tombstone;
import org.kneeroll.core.exercise.ExerciseId;

/**
 * What to use in place of something that is retired, followed to its end: the successor may be
 * retired itself.
 *
 * @param tombstone what is left of the id that was asked for
 * @param last the first one on the way that is in use; empty if the way ends before
 */
public record Successor(Tombstone tombstone, Optional<String> last) {

  /** The successor of a retired id; empty if the id is not retired. */
  public static Optional<Successor> of(Library library, FileKind kind, String id) {
    return library
        .tombstone(kind, id)
        .map(tombstone -> new Successor(tombstone, follow(library, kind, id, tombstone)));
  }

  private static Optional<String> follow(
      Library library, FileKind kind, String id, Tombstone first) {
    Set<String> met = new LinkedHashSet<>(Set.of(id));
    Optional<Tombstone> tombstone = Optional.of(first);
    while (tombstone.isPresent()) {
      ExerciseId next = tombstone.get().supersededBy();
      if (next == null || !met.add(next.value())) {
        return Optional.empty();
      }
      if (library.ids(kind).contains(next.value())) {
        return Optional.of(next.value());
      }
      tombstone = library.tombstone(kind, next.value());
    }
    return Optional.empty();
  }

  /** What happened, as it goes on from the id in a message. */
  public String reason() {
    String since = tombstone.since() == null ? "is retired" : "was retired on " + tombstone.since();
    String because = tombstone.because() == null ? "" : ": " + tombstone.because();
    return since + because;
  }

  /** What whoever names the id does next. */
  public String advice() {
    return last.map(id -> "name `" + id + "`, which supersedes it")
        .orElse("nothing takes its place: choose another one, or take this out");
  }
}
