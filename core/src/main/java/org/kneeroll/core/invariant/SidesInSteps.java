package org.kneeroll.core.invariant;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Direction;
import org.kneeroll.core.exercise.Limb;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StepPhase;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.SideWords;

/**
 * What the instructions say about sides, held against what the data says.
 *
 * <p>The steps that prepare are left out: how the body is placed is not what it does.
 */
final class SidesInSteps {

  private static final Pattern WAY = Pattern.compile("(?i)\\b(?:way|direction)$");

  private SidesInSteps() {}

  /**
   * Whether some step after the preparation, or all of them together, speak of both sides. A step
   * that has something done again need only name a side: it is the other one.
   */
  static boolean takeTurns(List<Step> steps) {
    return SideWords.takeTurns(
            steps.stream()
                .filter(SidesInSteps::isAction)
                .map(Step::words)
                .collect(Collectors.joining("\n\n")))
        || steps.stream()
            .filter(step -> step.phase() == StepPhase.REPEAT)
            .anyMatch(step -> SideWords.namesASide(step.words()));
  }

  /**
   * Reports each phrase by which a movement without turns goes on to another side.
   *
   * <p>"The other way" is another side only for a trunk that goes to one side: an arm that hangs
   * may circle both ways, and a pelvis tilt to and fro.
   *
   * @param waysAreSides whether the movement is that of a trunk which goes to one side
   */
  static void reportTurns(
      List<Step> steps, SidePattern pattern, boolean waysAreSides, List<Finding> findings) {
    String declared =
        switch (pattern) {
          case MIDLINE -> "the movement is said to have no side";
          case TOGETHER -> "both sides are said to move together";
          default -> "one side only is declared";
        };
    forEachCue(
        steps,
        SideWords::repeats,
        (target, cue) -> {
          if (waysAreSides || !WAY.matcher(cue.words()).find()) {
            findings.add(
                contradiction(target, "the step goes on to the other side, but " + declared));
          }
        });
    if (pattern == SidePattern.TOGETHER) {
      reportUnlessMarked(steps, SideWords::oneLimb, declared, findings);
    }
    if (pattern != SidePattern.ONE) {
      reportUnlessMarked(steps, SideWords::sideways, declared, findings);
    }
  }

  private static void reportUnlessMarked(
      List<Step> steps,
      Function<String, List<Cue>> phrases,
      String declared,
      List<Finding> findings) {
    forEachCue(
        steps,
        phrases,
        (target, cue) -> {
          if (findings.stream().noneMatch(finding -> finding.target().equals(target))) {
            findings.add(
                contradiction(target, "the step says \"" + cue.words() + "\", but " + declared));
          }
        });
  }

  /** Reports where the words name a side that the data does not, and never the one that it does. */
  static void reportWrongSide(List<Step> steps, Sides sides, List<Finding> findings) {
    Limb limb = sides.limb();
    if (limb != null) {
      String declared = "`limb` is `" + limb.word() + "`";
      switch (limb) {
        case LEFT ->
            reportOther(steps, SideWords::leftLimb, SideWords::rightLimb, declared, findings);
        case RIGHT ->
            reportOther(steps, SideWords::rightLimb, SideWords::leftLimb, declared, findings);
        case AFFECTED -> {
          reportOther(steps, SideWords::soreLimb, SideWords::wellLimb, declared, findings);
          reportEither(steps, SideWords::leftLimb, SideWords::rightLimb, declared, findings);
        }
        case UNAFFECTED ->
            reportEither(steps, SideWords::leftLimb, SideWords::rightLimb, declared, findings);
      }
    }
    Direction direction = sides.direction();
    if (direction != null) {
      String declared = "`direction` is `" + direction.word() + "`";
      switch (direction) {
        case LEFT ->
            reportOther(steps, SideWords::leftwards, SideWords::rightwards, declared, findings);
        case RIGHT ->
            reportOther(steps, SideWords::rightwards, SideWords::leftwards, declared, findings);
        case AWAY_FROM_PAIN -> {
          reportOther(steps, SideWords::awayFromPain, SideWords::towardsPain, declared, findings);
          reportEither(steps, SideWords::leftwards, SideWords::rightwards, declared, findings);
        }
        case TOWARDS_PAIN -> {
          reportOther(steps, SideWords::towardsPain, SideWords::awayFromPain, declared, findings);
          reportEither(steps, SideWords::leftwards, SideWords::rightwards, declared, findings);
        }
      }
    }
  }

  /**
   * The painful side is the left of one patient and the right of another: the words name neither.
   */
  private static void reportEither(
      List<Step> steps,
      Function<String, List<Cue>> left,
      Function<String, List<Cue>> right,
      String declared,
      List<Finding> findings) {
    String either = declared + ", which may be either side";
    reportOther(steps, left, right, either, findings);
    reportOther(steps, right, left, either, findings);
  }

  private static void reportOther(
      List<Step> steps,
      Function<String, List<Cue>> declaredSide,
      Function<String, List<Cue>> otherSide,
      String declared,
      List<Finding> findings) {
    if (named(steps, declaredSide)) {
      return;
    }
    forEachCue(
        steps,
        otherSide,
        (target, cue) ->
            findings.add(
                contradiction(target, "the step says \"" + cue.words() + "\", but " + declared)));
  }

  private static boolean named(List<Step> steps, Function<String, List<Cue>> side) {
    return steps.stream().anyMatch(step -> !side.apply(step.words()).isEmpty());
  }

  private interface Report {
    void accept(Target target, Cue cue);
  }

  private static void forEachCue(
      List<Step> steps, Function<String, List<Cue>> phrases, Report report) {
    for (int i = 0; i < steps.size(); i++) {
      if (isAction(steps.get(i))) {
        ModelPath path = ModelPath.of("steps").index(i).key("text");
        for (Cue cue : phrases.apply(steps.get(i).words())) {
          report.accept(new Target.Slice(path, cue.from(), cue.to()), cue);
        }
      }
    }
  }

  private static boolean isAction(Step step) {
    return step.phase() != StepPhase.PREPARE;
  }

  private static Finding contradiction(Target target, String message) {
    return Finding.of(BilateralSymmetryInvariant.CONTRADICTION, target, message)
        .with(Note.help("change `sides`, or the step"));
  }
}
