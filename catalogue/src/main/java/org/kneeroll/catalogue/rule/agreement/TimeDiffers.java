package org.kneeroll.catalogue.rule.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.Passages;
import org.kneeroll.catalogue.rule.Rule;
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
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.StepPhase;
import org.kneeroll.core.measure.TimeRange;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;
import org.kneeroll.core.wording.StatedTime;

/** A time in the instructions is the time of the dose. */
public final class TimeDiffers implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("time-differs"),
          Severity.ERROR,
          false,
          "a time in the instructions is the time of the dose, and what is not held has no hold",
          "two different times in one exercise leave the reader to choose");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  private static final String NOT_A_GRIP = "(?! (?:your|the|on|onto|a|it)\\b)";

  private static final Phrases NO_HOLD =
      Phrases.of(
          "\\b(?:do not|don't|never) hold\\b" + NOT_A_GRIP,
          "\\b(?:without|with no) (?:a |any )?(?:hold|holding)\\b" + NOT_A_GRIP,
          "\\b(?:do not|don't|never|without|with no)(?: a| any)? paus(?:e|ing)\\b(?!"
              + " (?:between|before|for|to|after)\\b)");

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    DoseConflict.report(DOC, TimeDiffers::conflicts, in, out);
    in.exercise().ifPresent(exercise -> checkKind(exercise, out));
  }

  private static void checkKind(Exercise exercise, Consumer<Finding> out) {
    Dose dose = exercise.dose();
    Kind kind = exercise.kind();
    if (dose == null || dose.hold() == null || dose.hold().value().isEmpty() || kind == null) {
      return;
    }
    boolean held =
        kind == Kind.HOLD
            || kind == Kind.MOVE_AND_HOLD
            || exercise.steps().stream().anyMatch(step -> step.phase() == StepPhase.HOLD);
    if (!held && conflicts(exercise, dose).isEmpty()) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.KeyOf(ModelPath.of("dose", "hold")),
                  "the dose has a hold, but `kind` is `" + kind.word() + "` and no step holds")
              .with(Note.help("take `hold` out, or write `kind: move-and-hold` and a step `hold:`"))
              .restingOn(ModelPath.of("steps")));
    }
  }

  private static List<DoseConflict> conflicts(Exercise exercise, Dose dose) {
    List<DoseConflict> conflicts = new ArrayList<>();
    for (Passage passage : Passages.of(exercise, Part.ACTION)) {
      for (StatedTime time : StatedTime.in(passage.text())) {
        Quantity quantity = quantity(time, dose);
        if (quantity != null) {
          conflicts.add(conflict(passage, time.cue(), quantity, dose));
        }
      }
      if (dose.hold() != null && dose.hold().value().isPresent()) {
        for (Cue cue : NO_HOLD.in(passage.text())) {
          conflicts.add(conflict(passage, cue, Quantity.HOLD, dose));
        }
      }
    }
    return conflicts;
  }

  private static DoseConflict conflict(Passage passage, Cue cue, Quantity quantity, Dose dose) {
    String said = DoseConflict.said(quantity, dose.quantities().get(quantity));
    return new DoseConflict(passage.path(), cue, quantity, said);
  }

  /** The quantity of a dose that a time contradicts; null for none. */
  private static @Nullable Quantity quantity(StatedTime time, Dose dose) {
    return switch (time.purpose()) {
      case HOLD -> {
        boolean known = agrees(time, dose.hold()) || agrees(time, dose.duration());
        boolean lasts = dose.hold() == null && dose.duration() != null;
        yield known ? null : lasts ? Quantity.DURATION : Quantity.HOLD;
      }
      case REST ->
          dose.rest() == null || agrees(time, dose.rest()) || agrees(time, dose.hold())
              ? null
              : Quantity.REST;
      case DURATION -> {
        boolean known =
            agrees(time, dose.duration())
                || agrees(time, dose.hold())
                || agrees(time, dose.untilEased());
        boolean held = dose.duration() == null && dose.hold() != null;
        yield known ? null : held ? Quantity.HOLD : Quantity.DURATION;
      }
    };
  }

  /** "Up to 10 seconds" agrees with 5 to 10 seconds. */
  private static boolean agrees(StatedTime time, @Nullable Prescribed<TimeRange> prescribed) {
    TimeRange range = prescribed == null ? null : prescribed.value().orElse(null);
    boolean single = time.fromSeconds() == time.toSeconds();
    return range != null
        && range.toSeconds() == time.toSeconds()
        && (range.fromSeconds() == time.fromSeconds() || single);
  }
}
