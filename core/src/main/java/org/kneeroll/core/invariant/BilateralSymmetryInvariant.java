package org.kneeroll.core.invariant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.core.geometry.Asymmetry;
import org.kneeroll.core.geometry.GeometryReport;
import org.kneeroll.core.measure.CountRange;

/**
 * What one side does, the other does too, in the same dose.
 *
 * <p>Where sides take turns, the instructions speak of the other side and the dose says what it
 * counts: each side, both together, or a cycle; an odd total cannot be shared. Where both sides
 * move together or the movement has no side, nothing is done again on another side. One side only
 * is an exception that is declared: which limb or direction, why, and for the trunk also what holds
 * where the pain is central; the instructions then speak of that side.
 *
 * <p>What both sides do together, or what has no side, is in its pose the mirror image of itself;
 * an arm whose hand holds on to something is not looked at.
 *
 * <p>Swapping left and right in an exercise never changes the answer.
 */
public record BilateralSymmetryInvariant() implements Invariant {

  private static final RuleDoc OTHER_SIDE =
      new RuleDoc(
          RuleId.of("other-side-not-mentioned"),
          Severity.WARNING,
          false,
          "where sides take turns, the instructions speak of the other side",
          "a reader who follows the words alone would treat one side only");

  private static final RuleDoc COUNT_BASIS =
      new RuleDoc(
          RuleId.of("count-basis-missing"),
          Severity.ERROR,
          true,
          "where sides take turns, the dose says what a repetition is counted on",
          "10 repetitions are 5 or 10 or 20 movements of a leg, by who counts");

  private static final RuleDoc UNEVEN =
      new RuleDoc(
          RuleId.of("uneven-total"),
          Severity.ERROR,
          true,
          "a total for both sides can be shared evenly",
          "an odd total gives one side more than the other");

  private static final RuleDoc EXCEPTION =
      new RuleDoc(
          RuleId.of("one-side-without-reason"),
          Severity.ERROR,
          true,
          "one side only names the limb or direction, the reason, and what holds for central pain",
          "one-sided work is right only for a reason that the reader can check against themselves");

  static final RuleDoc CONTRADICTION =
      new RuleDoc(
          RuleId.of("sides-contradict"),
          Severity.ERROR,
          true,
          "pattern, dose and instructions say the same about sides",
          "words that speak of another side than the data leave the reader to choose");

  @Override
  public List<RuleDoc> rules() {
    return List.of(OTHER_SIDE, COUNT_BASIS, UNEVEN, EXCEPTION, CONTRADICTION);
  }

  @Override
  public Judgement judge(Evidence evidence, ClinicalLimits limits) {
    Exercise exercise = evidence.exercise();
    Sides sides = exercise.sides();
    if (sides == null || sides.pattern() == null) {
      return Judgement.notApplicable("nothing is said about sides");
    }
    List<Finding> findings = new ArrayList<>();
    switch (sides.pattern()) {
      case ALTERNATING, EACH_SIDE -> checkTurns(exercise, sides.pattern(), findings);
      case MIDLINE, TOGETHER -> {
        checkNoTurns(exercise, sides.pattern(), findings);
        checkMirror(exercise, sides.pattern(), evidence.geometry(), findings);
      }
      case ONE -> checkException(exercise, sides, findings);
    }
    if (!sides.isOneSided()) {
      checkNoDetails(sides, sides.pattern(), findings);
    }
    return Judgement.of(findings);
  }

  private static void checkTurns(Exercise exercise, SidePattern pattern, List<Finding> findings) {
    if (!exercise.steps().isEmpty() && !SidesInSteps.takeTurns(exercise.steps())) {
      findings.add(
          Finding.of(
                  OTHER_SIDE,
                  new Target.KeyOf(ModelPath.of("steps")),
                  "the sides take turns, but no step speaks of the other side")
              .with(Note.help("add a step such as `repeat: Do the same to the other side.`")));
    }
    Dose dose = exercise.dose();
    if (dose != null) {
      checkCount(dose, pattern, findings);
    }
  }

  private static void checkCount(Dose dose, SidePattern pattern, List<Finding> findings) {
    String counted = countedOnSides(dose, pattern);
    if (counted != null && dose.per() == null) {
      findings.add(
          Finding.of(
                  COUNT_BASIS,
                  new Target.Missing(ModelPath.of("dose", "per")),
                  "nothing says whether the "
                      + counted
                      + " for each side or for both sides together")
              .with(Note.help("add `per: side`, `per: total` or `per: cycle` to the dose")));
    }
    CountRange count = dose.reps() == null ? null : dose.reps().value().orElse(null);
    if (dose.per() == CountBasis.TOTAL && count != null && isSingleOddNumber(count)) {
      findings.add(
          Finding.of(
                  UNEVEN,
                  new Target.Value(ModelPath.of("dose", "reps")),
                  "a total of " + count + " cannot be shared evenly by two sides")
              .with(Note.help("write an even number, or count for each side with `per: side`")));
    }
  }

  /**
   * What in a dose is one thing for one side and another for both: repetitions, and a time where
   * one side is finished before the other begins. A hold is that of one side in any case.
   */
  private static @Nullable String countedOnSides(Dose dose, SidePattern pattern) {
    if (isWritten(dose.reps())) {
      return "repetitions are";
    }
    return pattern == SidePattern.EACH_SIDE && isWritten(dose.duration()) ? "duration is" : null;
  }

  private static boolean isWritten(@Nullable Prescribed<?> value) {
    return value != null && value.status() != ValueStatus.UNKNOWN;
  }

  private static boolean isSingleOddNumber(CountRange count) {
    return count.from() == count.to() && count.from() % 2 == 1 && !count.about();
  }

  private static void checkNoTurns(Exercise exercise, SidePattern pattern, List<Finding> findings) {
    SidesInSteps.reportTurns(exercise.steps(), pattern, false, findings);
    Dose dose = exercise.dose();
    if (dose != null && dose.per() != null) {
      findings.add(
          Finding.of(
                  CONTRADICTION,
                  new Target.Value(ModelPath.of("dose", "per")),
                  "`per` counts sides, but `sides: " + pattern.word() + "` has none to count")
              .with(Note.help("take `per` out, or say in `sides` how the sides take turns")));
    }
  }

  /** What both sides do together is its own mirror image, and so is what has no side. */
  private static void checkMirror(
      Exercise exercise, SidePattern pattern, GeometryReport geometry, List<Finding> findings) {
    Pose pose = exercise.pose();
    if (pose == null || exercise.position() == Position.SIDE_LYING) {
      return;
    }
    geometry.asymmetries().stream()
        .max(Comparator.comparingDouble(Asymmetry::degrees))
        .ifPresent(
            worst -> {
              ModelPath path = ModelPath.of("pose");
              boolean terms = !pose.end().isEmpty() && pose.moves().isEmpty();
              String how =
                  worst.joint().side().isPresent()
                      ? " further than the other"
                      : ", which is to one side";
              findings.add(
                  Finding.of(
                          CONTRADICTION,
                          new Target.KeyOf(path.key(terms ? "end" : "moves")),
                          "the pose moves the "
                              + worst.joint().words()
                              + " by "
                              + StrictMath.round(worst.degrees())
                              + " degrees of "
                              + worst.motion()
                              + how
                              + ", but `sides` is `"
                              + pattern.word()
                              + "`")
                      .with(
                          Note.help(
                              "say in `sides` how the sides take turns, or let the pose move both"
                                  + " sides alike")));
            });
  }

  private static void checkException(Exercise exercise, Sides sides, List<Finding> findings) {
    ModelPath path = ModelPath.of("sides");
    if (sides.limb() == null && sides.direction() == null) {
      findings.add(
          Finding.of(
                  EXCEPTION,
                  new Target.Missing(path.key("limb")),
                  "one side only, but nothing says which")
              .with(
                  Note.help(
                      "add `limb:` for an arm or a leg, or `direction:` for the trunk, such as"
                          + " `limb: affected` or `direction: away-from-pain`")));
    }
    if (sides.because() == null) {
      findings.add(
          Finding.of(
                  EXCEPTION,
                  new Target.Missing(path.key("because")),
                  "one side only, but nothing says why")
              .with(
                  Note.help(
                      "add `because:` with the reason; if the source gives none, `because:"
                          + " not-stated-by-source`")));
    }
    if (sides.direction() != null && sides.ifCentral() == null) {
      findings.add(
          Finding.of(
                  EXCEPTION,
                  new Target.Missing(path.key("if-central")),
                  "nothing says what holds where the pain is in the middle or on both sides")
              .with(
                  Note.help(
                      "add `if-central: ask-clinician`, `if-central: each-side` or `if-central:"
                          + " leave-out`")));
    }
    Dose dose = exercise.dose();
    if (dose != null && dose.per() == CountBasis.CYCLE) {
      findings.add(
          Finding.of(
                  CONTRADICTION,
                  new Target.Value(ModelPath.of("dose", "per")),
                  "`per: cycle` counts left and right together, but only one side works")
              .with(Note.help("write `per: side`, or take `per` out")));
    }
    boolean ofTheTrunk = sides.direction() != null;
    SidesInSteps.reportTurns(exercise.steps(), SidePattern.ONE, ofTheTrunk, findings);
    SidesInSteps.reportWrongSide(exercise.steps(), sides, findings);
  }

  private static void checkNoDetails(Sides sides, SidePattern pattern, List<Finding> findings) {
    report("limb", sides.limb(), pattern, findings);
    report("direction", sides.direction(), pattern, findings);
    report("because", sides.because(), pattern, findings);
    report("if-central", sides.ifCentral(), pattern, findings);
  }

  private static void report(
      String key, @Nullable Object value, SidePattern pattern, List<Finding> findings) {
    if (value != null) {
      findings.add(
          Finding.of(
                  CONTRADICTION,
                  new Target.Value(ModelPath.of("sides", key)),
                  "`"
                      + key
                      + "` belongs to `pattern: one`, but the pattern is `"
                      + pattern.word()
                      + "`")
              .with(Note.help("take it out, or write `pattern: one`")));
    }
  }
}
