package org.kneeroll.core.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.measure.CountRange;

/** What goes wrong in a draft: one component of an exercise in place of the right one. */
public final class Fault {

  private Fault() {}

  /** Another text for a step. */
  public static UnaryOperator<Exercise> step(int index, String text) {
    return exercise -> {
      List<Step> steps = new ArrayList<>(exercise.steps());
      steps.set(index, new Step(steps.get(index).phase(), text));
      return withSteps(exercise, steps);
    };
  }

  /** One step less. */
  public static UnaryOperator<Exercise> withoutStep(int index) {
    return exercise -> {
      List<Step> steps = new ArrayList<>(exercise.steps());
      steps.remove(index);
      return withSteps(exercise, steps);
    };
  }

  /** One step more. */
  public static UnaryOperator<Exercise> moreSteps(Step... more) {
    return exercise -> exercise.toBuilder().steps(more).build();
  }

  /** Another dose. */
  public static UnaryOperator<Exercise> dose(Dose dose) {
    return exercise -> exercise.toBuilder().dose(dose).build();
  }

  /** The same repetitions, without saying what they are counted on. */
  public static UnaryOperator<Exercise> noCountBasis() {
    return exercise -> {
      Dose dose = exercise.dose() == null ? Dose.none() : exercise.dose();
      Prescribed<CountRange> reps =
          dose.reps() == null ? Prescribed.stated(CountRange.of(10)) : dose.reps();
      return exercise.toBuilder().dose(dose.withReps(reps, null)).build();
    };
  }

  /** Another sharing between left and right. */
  public static UnaryOperator<Exercise> sides(Sides sides) {
    return exercise -> exercise.toBuilder().sides(sides).build();
  }

  /** Another movement. */
  public static UnaryOperator<Exercise> movement(Movement movement) {
    return exercise -> exercise.toBuilder().movement(movement).build();
  }

  /** Another rule for what may be felt. */
  public static UnaryOperator<Exercise> sensation(Sensation sensation) {
    return exercise -> exercise.toBuilder().sensation(sensation).build();
  }

  /** Nothing that says when to stop. */
  public static UnaryOperator<Exercise> noStopRule() {
    return exercise ->
        exercise.toBuilder().stopRules(new StopRules(List.of(), List.of(), List.of())).build();
  }

  /** The same exercise with other steps. */
  public static Exercise withSteps(Exercise e, List<Step> steps) {
    return new Exercise(
        e.id(),
        e.name(),
        e.aliases(),
        e.status(),
        e.review(),
        e.variantOf(),
        e.purpose(),
        e.region(),
        e.aim(),
        e.kind(),
        e.stages(),
        e.position(),
        e.surface(),
        e.equipment(),
        e.setUp(),
        steps,
        e.movement(),
        e.sides(),
        e.dose(),
        e.sensation(),
        e.stopRules(),
        e.transfer(),
        e.contraindications(),
        e.precautions(),
        e.then(),
        e.progressTo(),
        e.regressTo(),
        e.related(),
        e.sameAs(),
        e.supersededBy(),
        e.pose(),
        e.picture(),
        e.sources(),
        e.licence(),
        e.author(),
        e.replaces());
  }
}
