package org.kneeroll.core.invariant;

import java.util.List;
import java.util.regex.Pattern;
import org.kneeroll.core.exercise.Direction;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Limb;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.field.Fault;

/** The same exercise for somebody whose left is right. */
final class Mirror {

  private static final Pattern SIDE =
      Pattern.compile("\\b(left|right)\\b(?! angles?)", Pattern.CASE_INSENSITIVE);

  private Mirror() {}

  static Exercise image(Exercise exercise) {
    List<Step> steps =
        exercise.steps().stream().map(step -> new Step(step.phase(), image(step.words()))).toList();
    Exercise mirrored = Fault.withSteps(exercise, steps);
    Sides sides = exercise.sides();
    return sides == null ? mirrored : mirrored.toBuilder().sides(image(sides)).build();
  }

  static String image(String text) {
    return SIDE.matcher(text)
        .replaceAll(found -> found.group().equalsIgnoreCase("left") ? "right" : "left");
  }

  private static Sides image(Sides sides) {
    Limb limb = sides.limb();
    Direction direction = sides.direction();
    return new Sides(
        sides.pattern(),
        limb == Limb.LEFT ? Limb.RIGHT : limb == Limb.RIGHT ? Limb.LEFT : limb,
        direction == Direction.LEFT
            ? Direction.RIGHT
            : direction == Direction.RIGHT ? Direction.LEFT : direction,
        sides.ifCentral(),
        sides.because(),
        sides.sourceSays());
  }
}
