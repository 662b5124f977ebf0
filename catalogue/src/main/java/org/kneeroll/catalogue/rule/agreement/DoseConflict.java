package org.kneeroll.catalogue.rule.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.wording.Cue;

/**
 * An instruction that gives another quantity than the dose.
 *
 * @param path where the instruction stands
 * @param cue its words
 * @param quantity of the dose
 * @param said what is said instead, as it goes on from a message
 */
record DoseConflict(ModelPath path, Cue cue, Quantity quantity, String said) {

  /** Looks for conflicts of the instructions of an exercise with a dose. */
  interface Search {
    List<DoseConflict> in(Exercise exercise, Dose dose);
  }

  /**
   * Reports conflicts: of an exercise at its words, of a leaflet that changes a dose at what it
   * changes.
   */
  static void report(RuleDoc rule, Search search, RuleContext in, Consumer<Finding> out) {
    in.exercise()
        .filter(exercise -> exercise.dose() != null)
        .ifPresent(
            exercise -> {
              for (DoseConflict conflict : search.in(exercise, dose(exercise))) {
                Cue cue = conflict.cue();
                out.accept(
                    Finding.of(
                            rule,
                            new Target.Slice(conflict.path(), cue.from(), cue.to()),
                            "the step says \"" + cue.words() + "\", but " + conflict.said())
                        .with(Note.help("let the step and the dose say the same"))
                        .restingOn(ModelPath.of("dose")));
              }
            });
    in.leaflet()
        .ifPresent(
            leaflet -> {
              for (RuleContext.Listed listed : in.exercisesOf(leaflet)) {
                reportChanged(rule, search, listed, out);
              }
            });
  }

  private static void reportChanged(
      RuleDoc rule, Search search, RuleContext.Listed listed, Consumer<Finding> out) {
    Dose changed = listed.named().dose();
    if (changed == null) {
      return;
    }
    Set<Quantity> reported = EnumSet.noneOf(Quantity.class);
    for (DoseConflict conflict : search.in(listed.exercise(), changed)) {
      Quantity quantity = conflict.quantity();
      if (changed.quantities().containsKey(quantity) && reported.add(quantity)) {
        out.accept(
            Finding.of(
                    rule,
                    new Target.Value(listed.path().key("dose").key(quantity.word())),
                    "a step of `"
                        + listed.exercise().label()
                        + "` says \""
                        + conflict.cue().words()
                        + "\", but here "
                        + conflict.said())
                .with(
                    Note.help("keep to what the steps say, or write the steps without a number")));
      }
    }
  }

  private static Dose dose(Exercise exercise) {
    return Objects.requireNonNull(exercise.dose(), "dose");
  }

  /** How a message calls a quantity that has no number, or another one. */
  static String said(Quantity quantity, @Nullable Prescribed<?> prescribed) {
    String key = "`" + quantity.word() + "`";
    if (prescribed == null) {
      return "the dose has no " + key;
    }
    return prescribed
        .value()
        .map(value -> key + " is " + value)
        .orElse(key + " is left `" + prescribed.status().word() + "`");
  }
}
