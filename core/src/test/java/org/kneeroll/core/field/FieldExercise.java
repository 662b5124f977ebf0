package org.kneeroll.core.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseBuilder;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StopRules;

/**
 * An exercise of the field as it should be, and the ways in which a draft of it goes wrong.
 *
 * @param right breaks nothing
 * @param spoilt each breaks one thing
 */
public record FieldExercise(Exercise right, List<Spoilt> spoilt) {

  /**
   * An exercise with one fault.
   *
   * @param exercise the right one, but for the fault
   * @param rule what finds it
   * @param path where
   */
  public record Spoilt(Exercise exercise, String rule, String path) {
    @Override
    public String toString() {
      return exercise.name() + ": " + rule + " at " + path;
    }
  }

  /** All of them. */
  public static List<FieldExercise> all() {
    List<FieldExercise> all = new ArrayList<>();
    all.addAll(NeckAndArmExercises.all());
    all.addAll(TrunkExercises.all());
    all.addAll(HipAndKneeExercises.all());
    all.addAll(LegAndBalanceExercises.all());
    return all;
  }

  @Override
  public String toString() {
    return String.valueOf(right.name());
  }

  static Draft draft(String name, Region region, Aim aim, Kind kind, Position position) {
    return new Draft(
        Exercise.named(name)
            .purpose("Serves as an example of its kind.")
            .region(region)
            .aim(aim)
            .kind(kind)
            .position(position)
            .stopRules(StopRules.stopAndAsk("the pain spreads or gets worse"))
            .sources(
                new Source("Exercises of the field", "the Kneeroll project", null, null, null)));
  }

  /** Puts an exercise and its faults together; the faults come last. */
  static final class Draft {

    private final ExerciseBuilder builder;
    private final List<Spoilt> spoilt = new ArrayList<>();

    private Draft(ExerciseBuilder builder) {
      this.builder = builder;
    }

    Draft stages(Stage... stages) {
      builder.stages(stages);
      return this;
    }

    Draft movement(Movement movement) {
      builder.movement(movement);
      return this;
    }

    Draft sides(SidePattern pattern) {
      return sides(Sides.of(pattern));
    }

    Draft sides(Sides sides) {
      builder.sides(sides);
      return this;
    }

    Draft dose(Dose dose) {
      builder.dose(dose);
      return this;
    }

    Draft feel(SensationRule rule) {
      builder.sensation(Sensation.of(rule));
      return this;
    }

    Draft askFirst(String who) {
      builder.precautions(new Precaution(who, "ask first", "not stated", "common practice"));
      return this;
    }

    Draft steps(Step... steps) {
      builder.steps(steps);
      return this;
    }

    Draft spoilt(UnaryOperator<Exercise> fault, String rule, String path) {
      spoilt.add(new Spoilt(fault.apply(builder.build()), rule, path));
      return this;
    }

    FieldExercise done() {
      return new FieldExercise(builder.build(), List.copyOf(spoilt));
    }
  }
}
