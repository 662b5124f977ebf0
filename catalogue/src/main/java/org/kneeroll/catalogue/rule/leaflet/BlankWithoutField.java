package org.kneeroll.catalogue.rule.leaflet;

import java.util.Map;
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
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.core.leaflet.Leaflet;

/**
 * What is left for the clinician to fill in has a field.
 *
 * <p>Repetitions always have one.
 */
public final class BlankWithoutField implements LeafletRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("blank-without-field"),
          Severity.WARNING,
          false,
          "what a dose leaves blank has a field in the leaflet",
          "an amount that the clinician was to fill in, and cannot, is missing for good");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    for (RuleContext.Listed listed : in.exercisesOf(leaflet)) {
      Dose dose = listed.dose();
      if (dose == null) {
        continue;
      }
      for (Map.Entry<Quantity, Prescribed<?>> written : dose.quantities().entrySet()) {
        Quantity quantity = written.getKey();
        if (written.getValue().status() == ValueStatus.BLANK
            && quantity != Quantity.REPS
            && !leaflet.fields().contains(quantity)) {
          out.accept(
              Finding.of(
                      DOC,
                      new Target.Value(listed.path().key("id")),
                      "`"
                          + quantity.word()
                          + "` of `"
                          + listed.exercise().label()
                          + "` is left blank, and the leaflet has no field for it")
                  .with(
                      Note.help(
                          "add `" + quantity.word() + "` to `fields`, or give it a value here"))
                  .restingOn(ModelPath.of("fields")));
        }
      }
    }
  }
}
