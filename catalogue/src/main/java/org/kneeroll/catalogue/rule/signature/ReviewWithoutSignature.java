package org.kneeroll.catalogue.rule.signature;

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

/** A review that its file claims is one that somebody has signed. */
public final class ReviewWithoutSignature implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("review-without-signature"),
          Severity.WARNING,
          false,
          "content that is called reviewed is signed in reviews.yaml",
          "a review in the file itself does not say what was reviewed, so that what is changed"
              + " afterwards is called reviewed as well");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    in.exercise()
        .ifPresent(
            exercise ->
                check(
                    in,
                    in.signatures().exercise(in.item().id()),
                    exercise.status(),
                    exercise.review(),
                    out));
    in.leaflet()
        .ifPresent(
            leaflet ->
                check(
                    in,
                    in.signatures().leaflet(in.item().id()),
                    leaflet.status(),
                    leaflet.review(),
                    out));
  }

  private static void check(
      RuleContext in,
      Optional<SignedItem> name,
      @Nullable Status status,
      @Nullable Review review,
      Consumer<Finding> out) {
    String reviewer = review == null ? null : review.reviewer();
    String role = review == null ? null : review.role();
    if (status != Status.REVIEWED
        || review == null
        || reviewer == null
        || reviewer.isBlank()
        || role == null
        || role.isBlank()
        || review.date() == null
        || name.filter(item -> in.signatures().places(item).isEmpty()).isEmpty()) {
      return;
    }
    out.accept(
        Finding.of(
                DOC,
                new Target.KeyOf(ModelPath.of("review")),
                "nothing tells what was reviewed: a change after it is called reviewed as well")
            .with(
                Note.help(
                    "have it signed as it is now: `kneeroll sign "
                        + name.get().word()
                        + " --reviewer \""
                        + reviewer.strip()
                        + "\" --role \""
                        + role.strip()
                        + "\"`; then take `review` out")));
  }
}
