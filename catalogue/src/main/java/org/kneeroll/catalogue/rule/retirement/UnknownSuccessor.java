package org.kneeroll.catalogue.rule.retirement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.catalogue.RetiredIds;
import org.kneeroll.core.catalogue.Tombstone;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;

/** What supersedes a retired id leads to something in use. */
public final class UnknownSuccessor implements Rule {

  private static final RuleDoc DOC = LibraryRule.UNKNOWN_SUCCESSOR.doc();

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    Library library = in.library();
    if (in.item().value().orElse(null) instanceof RetiredIds retired) {
      for (FileKind kind : IdsOfKind.KINDS) {
        IdsOfKind.retired(retired, kind)
            .forEach((id, tombstone) -> checkTombstone(kind, id, tombstone, library, out));
      }
    }
    in.exercise().ifPresent(exercise -> checkExercise(exercise, library, out));
  }

  private static void checkTombstone(
      FileKind kind, ExerciseId id, Tombstone tombstone, Library library, Consumer<Finding> out) {
    ExerciseId successor = tombstone.supersededBy();
    if (successor == null || library.ids(kind).contains(successor.value())) {
      return;
    }
    Target target =
        new Target.Value(ModelPath.of(IdsOfKind.key(kind), id.value(), "superseded-by"));
    if (library.tombstone(kind, successor.value()).isEmpty()) {
      out.accept(
          Finding.of(DOC, target, "there is no " + kind.word() + " `" + successor + "`")
              .with(
                  Note.help(
                      "name the "
                          + kind.word()
                          + " to use in place of `"
                          + id
                          + "`, or leave this out and say under `because` why nothing takes its"
                          + " place")));
    } else if (leadsBack(
        id, at -> library.tombstone(kind, at.value()).map(Tombstone::supersededBy))) {
      out.accept(
          Finding.of(
                  DOC,
                  target,
                  "`" + successor + "` is retired as well, and leads back to `" + id + "`")
              .with(Note.help("name one that is in use")));
    }
  }

  private static void checkExercise(Exercise exercise, Library library, Consumer<Finding> out) {
    ExerciseId self = exercise.id();
    ExerciseId successor = exercise.supersededBy();
    if (self == null || successor == null || self.equals(successor)) {
      return;
    }
    if (leadsBack(
        self,
        at -> library.exercise(at.value()).flatMap(Item::value).map(Exercise::supersededBy))) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.Value(ModelPath.of("superseded-by")),
                  "`" + successor + "` is superseded as well, and leads back to this exercise")
              .with(Note.help("name an exercise that is in use")));
    }
  }

  private static boolean leadsBack(
      ExerciseId start, Function<ExerciseId, Optional<ExerciseId>> next) {
    Set<ExerciseId> met = new HashSet<>();
    Optional<ExerciseId> at = Optional.of(start);
    while (at.isPresent() && met.add(at.get())) {
      at = next.apply(at.get());
    }
    return at.isPresent() && at.get().equals(start);
  }
}
