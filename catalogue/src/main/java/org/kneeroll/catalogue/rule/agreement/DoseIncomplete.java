package org.kneeroll.catalogue.rule.agreement;

import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;

/** A dose has its parts, or leaves them blank on purpose. */
public final class DoseIncomplete implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("dose-incomplete"),
          Severity.WARNING,
          false,
          "a dose says how many or how long, and how often; or leaves it blank on purpose",
          "an amount that is missing by accident looks like one that the clinician was to fill in");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    Dose dose = exercise.dose();
    if (dose == null) {
      return;
    }
    boolean amount = dose.reps() != null || dose.duration() != null || dose.untilEased() != null;
    if (!amount) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.Value(ModelPath.of("dose")),
                  "the dose does not say how many repetitions, or for how long")
              .with(
                  Note.help(
                      "add `reps` or `duration`; write `reps: blank` for what the clinician fills in, and `unknown` where the source is silent"))
              .restingOn(ModelPath.of("dose")));
    }
  }
}
