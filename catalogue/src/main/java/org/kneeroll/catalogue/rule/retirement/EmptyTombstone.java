package org.kneeroll.catalogue.rule.retirement;

import java.util.function.Consumer;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.core.catalogue.RetiredIds;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.Target;

/** A tombstone on which nothing is written: it is no part of the record, only of the file. */
public final class EmptyTombstone implements Rule {

  private static final RuleDoc DOC = LibraryRule.EMPTY_TOMBSTONE.doc();

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    if (in.item().value().orElse(null) instanceof RetiredIds) {
      for (FileKind kind : IdsOfKind.KINDS) {
        ModelPath list = ModelPath.of(IdsOfKind.key(kind));
        in.item()
            .tree()
            .flatMap(tree -> tree.find(list))
            .filter(Mapping.class::isInstance)
            .map(Mapping.class::cast)
            .ifPresent(tombstones -> check(list, tombstones, out));
      }
    }
  }

  private static void check(ModelPath list, Mapping tombstones, Consumer<Finding> out) {
    for (Mapping.Entry entry : tombstones.entries()) {
      if (entry.value() instanceof Scalar) {
        out.accept(
            Finding.of(
                    DOC,
                    new Target.KeyOf(list.key(entry.name())),
                    "nothing says what became of `" + entry.name() + "`")
                .with(
                    Note.help(
                        "write `{superseded-by: .., since: 2026-11-21, because: ..}`; leave"
                            + " `superseded-by` out if nothing takes its place")));
      }
    }
  }
}
