package org.kneeroll.core.invariant;

import java.util.List;
import java.util.function.Function;
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

  private SidesInSteps() {}

  /** Whether some step after the preparation, or all of them together, speak of both sides. */
  static boolean takeTurns(List<Step> steps) {
    return SideWords.takeTurns(
        steps.stream()
            .filter(SidesInSteps::isAction)
            .map(Step::words)
            .collect(Collectors.joining("\n\n")));
  }

  /** Reports each phrase by which a movement without turns goes on to another side. */
  static void reportTurns(List<Step> steps, SidePattern pattern, List<Finding> findings) {
    String declared =
        switch (pattern) {
          case MIDLINE -> "the movement is said to have no side";
          case TOGETHER -> "both sides are said to move together";
          default -> "one side only is declared";
        };
    forEachCue(
        steps,
        SideWords::repeats,
        (target, cue) ->
            findings.add(
                contradiction(target, "the step goes on to the other side, but " + declared)));
    if (pattern != SidePattern.ONE) {
      forEachCue(
          steps,
          SideWords::sideways,
          (target, cue) -> {
            if (findings.stream().noneMatch(finding -> finding.target().equals(target))) {
              findings.add(
                  contradiction(target, "the step says \"" + cue.words() + "\", but " + declared));
            }
          });
    }
  }

  /** Reports where the words name a side that the data does not, and never the one that it does. */
  static void reportWrongSide(List<Step> steps, Sides sides, List<Finding> findings) {
    String declared =
        sides.limb() != null
            ? "`limb` is `" + sides.limb().word() + "`"
            : sides.direction() != null ? "`direction` is `" + sides.direction().word() + "`" : "";
    Side side = side(sides);
    switch (side) {
      case LEFT -> reportOther(steps, SideWords::left, SideWords::right, declared, findings);
      case RIGHT -> reportOther(steps, SideWords::right, SideWords::left, declared, findings);
      case BY_PAIN -> {
        if (named(steps, SideWords::left) != named(steps, SideWords::right)) {
          String either = declared + ", which may be either side";
          reportOther(steps, text -> List.of(), SideWords::left, either, findings);
          reportOther(steps, text -> List.of(), SideWords::right, either, findings);
        }
      }
      case NOT_SAID -> {}
    }
    if (sides.direction() == Direction.AWAY_FROM_PAIN) {
      reportOther(steps, SideWords::awayFromPain, SideWords::towardsPain, declared, findings);
    } else if (sides.direction() == Direction.TOWARDS_PAIN) {
      reportOther(steps, SideWords::towardsPain, SideWords::awayFromPain, declared, findings);
    }
  }

  private enum Side {
    LEFT,
    RIGHT,
    /** Left for one patient and right for another. */
    BY_PAIN,
    NOT_SAID
  }

  private static Side side(Sides sides) {
    if (sides.limb() == Limb.LEFT || sides.direction() == Direction.LEFT) {
      return Side.LEFT;
    }
    if (sides.limb() == Limb.RIGHT || sides.direction() == Direction.RIGHT) {
      return Side.RIGHT;
    }
    return sides.limb() == null && sides.direction() == null ? Side.NOT_SAID : Side.BY_PAIN;
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
