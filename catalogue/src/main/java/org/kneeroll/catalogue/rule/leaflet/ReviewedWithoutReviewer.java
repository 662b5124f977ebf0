package org.kneeroll.catalogue.rule.leaflet;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.catalogue.signing.SignedItem;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.Status;

/** Content that is called reviewed was signed by somebody. */
public final class ReviewedWithoutReviewer implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("reviewed-without-reviewer"),
          Severity.ERROR,
          true,
          "content that is called reviewed names its reviewer, the reviewer's role and a date",
          "a reader trusts reviewed content more, so somebody has to answer for it");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    in.exercise()
        .filter(exercise -> !isSigned(in.signatures().exercise(in.item().id()), in))
        .ifPresent(exercise -> check(exercise.status(), exercise.review(), out));
    in.leaflet()
        .filter(leaflet -> !isSigned(in.signatures().leaflet(in.item().id()), in))
        .ifPresent(leaflet -> check(leaflet.status(), leaflet.review(), out));
  }

  /** Whether somebody has signed it, be it as it was before a change, which is told as that. */
  private static boolean isSigned(Optional<SignedItem> name, RuleContext in) {
    return name.filter(item -> !in.signatures().places(item).isEmpty()).isPresent();
  }

  private static void check(
      @Nullable Status status, @Nullable Review review, Consumer<Finding> out) {
    if (status == Status.REVIEWED && review == null) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.Value(ModelPath.of("status")),
                  "`reviewed`, but nobody has signed")
              .with(Note.help("have it signed with `kneeroll sign`, or write `status: draft`"))
              .restingOn(ModelPath.of("review")));
    }
  }
}
