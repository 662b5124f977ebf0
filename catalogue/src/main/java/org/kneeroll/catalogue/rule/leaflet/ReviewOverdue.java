package org.kneeroll.catalogue.rule.leaflet;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.LeafletRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.leaflet.Leaflet;

/** The next review of a leaflet is still to come. */
public final class ReviewOverdue implements LeafletRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("review-overdue"),
          Severity.WARNING,
          false,
          "a leaflet is looked at again by the day that it names",
          "what was known about an exercise changes, and a reader takes a leaflet for current");

  /** The longest interval that the sources of content standards name, and a few days. */
  private static final int MOST_MONTHS = 37;

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    LocalDate due = leaflet.nextReview();
    LocalDate updated = leaflet.updated();
    ModelPath path = ModelPath.of("next-review");
    if (due == null) {
      return;
    }
    if (updated != null && !due.isAfter(updated)) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.Value(path),
                  "the next review is not after the last change, " + updated)
              .with(Note.help("write a day after it, within 3 years")));
    } else if (due.isBefore(in.today())) {
      out.accept(
          Finding.of(DOC, new Target.Value(path), "the review was due on " + due)
              .with(
                  Note.help(
                      "have the leaflet looked at again; then write the day under `updated` and the"
                          + " next day here")));
    } else if (updated != null && due.isAfter(updated.plusMonths(MOST_MONTHS))) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.Value(path),
                  "the next review is more than 3 years after the last change")
              .with(Note.help("hospitals have leaflets looked at again after 2 to 3 years")));
    }
  }
}
