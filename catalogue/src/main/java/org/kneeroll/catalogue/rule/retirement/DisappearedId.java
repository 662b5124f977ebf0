package org.kneeroll.catalogue.rule.retirement;

import java.util.List;
import java.util.function.Consumer;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.catalogue.ReleasedIds;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.ExerciseId;

/** An id that was given out is still there, or has a tombstone. */
public final class DisappearedId implements Rule {

  private static final RuleDoc DOC = LibraryRule.DISAPPEARED_ID.doc();

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    if (in.item().value().orElse(null) instanceof ReleasedIds released) {
      for (FileKind kind : IdsOfKind.KINDS) {
        check(kind, IdsOfKind.released(released, kind), in.library(), out);
      }
    }
  }

  private static void check(
      FileKind kind, List<ExerciseId> released, Library library, Consumer<Finding> out) {
    for (int i = 0; i < released.size(); i++) {
      String id = released.get(i).value();
      if (!library.ids(kind).contains(id) && library.tombstone(kind, id).isEmpty()) {
        String key = IdsOfKind.key(kind);
        out.accept(
            Finding.of(
                    DOC,
                    new Target.Value(ModelPath.of(key).index(i)),
                    "the " + kind.word() + " `" + id + "` was given out and has disappeared")
                .with(
                    Note.help(
                        "bring its file back, or say in retired.yaml what supersedes it: `"
                            + key
                            + ": {"
                            + id
                            + ": {superseded-by: .., since: 2026-11-21, because: ..}}`")));
      }
    }
  }
}
