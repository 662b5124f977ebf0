package org.kneeroll.core.invariant;

import java.util.List;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseBuilder;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.measure.CountRange;

/** A knee roll that is right, to be spoilt, and findings as a reader of tests wants to see them. */
final class Judging {

  private Judging() {}

  /** Everything that the invariants look at, but for the steps. */
  static ExerciseBuilder kneeRollWithoutSteps() {
    return Exercise.named("Knee roll")
        .purpose("Gently turns the lower back from side to side.")
        .kind(Kind.ROCK)
        .stages(Stage.ACUTE)
        .position(Position.CROOK_LYING)
        .movement(thighs("up to 45 deg from upright"))
        .sides(Sides.of(SidePattern.ALTERNATING))
        .dose(Dose.reps(CountRange.of(10, 20), CountBasis.SIDE))
        .stopRules(StopRules.stopAndAsk("the pain spreads further down your leg"));
  }

  static ExerciseBuilder kneeRoll() {
    return kneeRollWithoutSteps()
        .steps(
            Step.prepare("Lie on your back with your knees bent."),
            Step.move("Let both knees roll slowly to one side."),
            Step.repeat("Do the same to the other side."));
  }

  static Movement thighs(String bound) {
    return Movement.upTo(BodyPart.THIGHS, Bound.parse(bound), SpineMotion.ROTATION);
  }

  /** Rule, place, the words that are marked (if only some are), message, label and notes. */
  static List<String> lines(Judgement judgement) {
    return judgement.findings().stream().map(Judging::line).toList();
  }

  private static String line(Finding finding) {
    StringBuilder line = new StringBuilder(finding.rule() + " @ " + finding.target().path());
    if (finding.target() instanceof Target.Missing) {
      line.append(" (missing)");
    } else if (finding.target() instanceof Target.Slice slice) {
      line.append(" ").append(slice.from()).append("..").append(slice.to());
    }
    line.append(": ").append(finding.message());
    if (!finding.label().isEmpty()) {
      line.append(" | ").append(finding.label());
    }
    finding
        .notes()
        .forEach(
            note -> line.append(" | ").append(note.kind().word()).append(": ").append(note.text()));
    return line.toString();
  }
}
