package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.core.catalogue.ReleasedIds;
import org.kneeroll.core.catalogue.RetiredIds;
import org.kneeroll.core.catalogue.Tombstone;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Status;

/** An id that was given out is in use, or has a tombstone that leads on. */
final class RetirementCheck implements ItemCheck {

  private final Library library;

  RetirementCheck(Library library) {
    this.library = library;
  }

  @Override
  public List<Finding> check(Item<?> item) {
    List<Finding> findings = new ArrayList<>();
    Object value = item.value().orElse(null);
    if (value instanceof RetiredIds retired) {
      for (FileKind kind : IdsOfKind.KINDS) {
        emptyTombstones(item, kind, findings);
        IdsOfKind.retired(retired, kind)
            .forEach((id, tombstone) -> checkTombstone(kind, id, tombstone, findings));
      }
    } else if (value instanceof ReleasedIds released) {
      for (FileKind kind : IdsOfKind.KINDS) {
        checkReleased(kind, IdsOfKind.released(released, kind), findings);
      }
    } else if (value instanceof Exercise exercise) {
      checkStatus(exercise, findings);
    }
    return findings;
  }

  /** A tombstone on which nothing is written is no part of the record. */
  private static void emptyTombstones(Item<?> item, FileKind kind, List<Finding> findings) {
    ModelPath list = ModelPath.of(IdsOfKind.key(kind));
    item
        .tree()
        .flatMap(tree -> tree.find(list))
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .map(Mapping::entries)
        .orElse(List.of())
        .stream()
        .filter(entry -> entry.value() instanceof Scalar)
        .forEach(
            entry ->
                findings.add(
                    Finding.of(
                            LibraryRule.EMPTY_TOMBSTONE.doc(),
                            new Target.KeyOf(list.key(entry.name())),
                            "nothing says what became of `" + entry.name() + "`")
                        .with(
                            Note.help(
                                "write `{superseded-by: .., since: 2026-11-21, because: ..}`;"
                                    + " leave `superseded-by` out if nothing takes its place"))));
  }

  private void checkTombstone(
      FileKind kind, ExerciseId id, Tombstone tombstone, List<Finding> findings) {
    ModelPath path = ModelPath.of(IdsOfKind.key(kind), id.value());
    if (library.ids(kind).contains(id.value())) {
      findings.add(
          Finding.of(
                  LibraryRule.ALIVE_AND_RETIRED.doc(),
                  new Target.KeyOf(path),
                  "the " + kind.word() + " `" + id + "` is retired here, and its file is there")
              .with(
                  Note.help(
                      "delete the file, or take this out; a retired id is never given to something"
                          + " else")));
    }
    ExerciseId successor = tombstone.supersededBy();
    if (successor != null) {
      checkSuccessor(kind, id, successor, path.key("superseded-by"), findings);
    }
  }

  private void checkSuccessor(
      FileKind kind, ExerciseId id, ExerciseId successor, ModelPath path, List<Finding> findings) {
    Optional<Tombstone> next = library.tombstone(kind, successor.value());
    boolean alive = library.ids(kind).contains(successor.value());
    if (!alive && next.isEmpty()) {
      findings.add(
          Finding.of(
                  LibraryRule.UNKNOWN_SUCCESSOR.doc(),
                  new Target.Value(path),
                  "there is no " + kind.word() + " `" + successor + "`")
              .with(
                  Note.help(
                      "name the "
                          + kind.word()
                          + " to use in place of `"
                          + id
                          + "`, or leave this out and say under `because` why nothing takes its"
                          + " place")));
    } else if (!alive && isCircle(kind, id)) {
      findings.add(
          Finding.of(
                  LibraryRule.UNKNOWN_SUCCESSOR.doc(),
                  new Target.Value(path),
                  "`" + successor + "` is retired as well, and leads back to `" + id + "`")
              .with(Note.help("name one that is in use")));
    }
  }

  /** Whether the way from an id leads back to it. */
  private boolean isCircle(FileKind kind, ExerciseId start) {
    Set<ExerciseId> met = new LinkedHashSet<>();
    ExerciseId at = start;
    while (at != null && met.add(at)) {
      at = library.tombstone(kind, at.value()).map(Tombstone::supersededBy).orElse(null);
    }
    return start.equals(at);
  }

  private void checkReleased(FileKind kind, List<ExerciseId> released, List<Finding> findings) {
    for (int i = 0; i < released.size(); i++) {
      String id = released.get(i).value();
      if (!library.ids(kind).contains(id) && library.tombstone(kind, id).isEmpty()) {
        findings.add(
            Finding.of(
                    LibraryRule.DISAPPEARED_ID.doc(),
                    new Target.Value(ModelPath.of(IdsOfKind.key(kind)).index(i)),
                    "the " + kind.word() + " `" + id + "` was given out and has disappeared")
                .with(
                    Note.help(
                        "bring its file back, or say in retired.yaml what supersedes it: `"
                            + IdsOfKind.key(kind)
                            + ": {"
                            + id
                            + ": {superseded-by: .., since: 2026-11-21, because: ..}}`")));
      }
    }
  }

  private void checkStatus(Exercise exercise, List<Finding> findings) {
    ExerciseId successor = exercise.supersededBy();
    if (successor == null) {
      return;
    }
    ModelPath path = ModelPath.of("superseded-by");
    if (exercise.status() != Status.RETIRED) {
      findings.add(
          Finding.of(
                  LibraryRule.ALIVE_AND_RETIRED.doc(),
                  new Target.KeyOf(path),
                  "`" + successor + "` supersedes this exercise, which is not retired")
              .with(Note.help("write `status: retired`, or name the other one under `related`"))
              .restingOn(ModelPath.of("status")));
    }
    Set<ExerciseId> met = new LinkedHashSet<>();
    ExerciseId at = exercise.id();
    while (at != null && met.add(at)) {
      at =
          library
              .exercise(at.value())
              .flatMap(Item::value)
              .map(Exercise::supersededBy)
              .orElse(null);
    }
    if (at != null && at.equals(exercise.id()) && met.size() > 1) {
      findings.add(
          Finding.of(
                  LibraryRule.UNKNOWN_SUCCESSOR.doc(),
                  new Target.Value(path),
                  "`" + successor + "` is superseded as well, and leads back to this exercise")
              .with(Note.help("name an exercise that is in use")));
    }
  }
}
