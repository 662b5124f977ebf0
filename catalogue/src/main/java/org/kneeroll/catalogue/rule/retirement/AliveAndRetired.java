package org.kneeroll.catalogue.rule.retirement;

import java.util.function.Consumer;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.catalogue.RetiredIds;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Status;

/** An id is in use or retired, and not both. */
public final class AliveAndRetired implements Rule {

  private static final RuleDoc DOC = LibraryRule.ALIVE_AND_RETIRED.doc();

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    if (in.item().value().orElse(null) instanceof RetiredIds retired) {
      for (FileKind kind : IdsOfKind.KINDS) {
        for (ExerciseId id : IdsOfKind.retired(retired, kind).keySet()) {
          checkTombstone(kind, id, in.library(), out);
        }
      }
    }
    in.exercise().ifPresent(exercise -> checkStatus(exercise, out));
  }

  private static void checkTombstone(
      FileKind kind, ExerciseId id, Library library, Consumer<Finding> out) {
    if (library.ids(kind).contains(id.value())) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.KeyOf(ModelPath.of(IdsOfKind.key(kind), id.value())),
                  "the " + kind.word() + " `" + id + "` is retired here, and its file is there")
              .with(
                  Note.help(
                      "delete the file, or take this out; a retired id is never given to something"
                          + " else")));
    }
  }

  private static void checkStatus(Exercise exercise, Consumer<Finding> out) {
    ExerciseId successor = exercise.supersededBy();
    if (successor != null && exercise.status() != Status.RETIRED) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.KeyOf(ModelPath.of("superseded-by")),
                  "`" + successor + "` supersedes this exercise, which is not retired")
              .with(Note.help("write `status: retired`, or name the other one under `related`"))
              .restingOn(ModelPath.of("status")));
    }
  }
}
