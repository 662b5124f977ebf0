package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.leaflet.Leaflet;

/** Content that is called reviewed was signed by somebody. */
final class SignatureCheck implements ItemCheck {

  private static final RuleDoc UNSIGNED =
      new RuleDoc(
          RuleId.of("reviewed-without-reviewer"),
          Severity.ERROR,
          true,
          "content that is called reviewed names its reviewer, the reviewer's role and a date",
          "a reader trusts reviewed content more, so somebody has to answer for it");

  @Override
  public List<Finding> check(Item<?> item) {
    List<Finding> findings = new ArrayList<>();
    Object value = item.value().orElse(null);
    if (value instanceof Exercise exercise) {
      check(exercise.status(), exercise.review(), findings);
    } else if (value instanceof Leaflet leaflet) {
      check(leaflet.status(), leaflet.review(), findings);
    }
    return findings;
  }

  private static void check(
      @Nullable Status status, @Nullable Review review, List<Finding> findings) {
    if (status == Status.REVIEWED && review == null) {
      findings.add(
          Finding.of(
                  UNSIGNED,
                  new Target.Value(ModelPath.of("status")),
                  "`reviewed`, but nobody has signed")
              .with(
                  Note.help(
                      "add `review: {reviewer: ..., role: ..., date: ...}`, or write `status: draft`"))
              .restingOn(ModelPath.of("review")));
    }
  }
}
