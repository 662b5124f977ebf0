package consumer;

import java.util.Comparator;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.validation.ExerciseValidation;

/** Builds an exercise whose knees roll too far, and prints what the validator says about it. */
public final class Main {
  public static void main(String[] args) {
    Exercise exercise =
        Exercise.named("Knee roll")
            .kind(Kind.ROCK)
            .stages(Stage.ACUTE)
            .movement(
                Movement.upTo(
                    BodyPart.THIGHS,
                    Bound.parse("up to 70 deg from upright"),
                    SpineMotion.ROTATION))
            .build();
    System.out.println("module " + Main.class.getModule().getName());
    ExerciseValidation.validator().validate(exercise).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted(Comparator.naturalOrder())
        .forEach(System.out::println);
  }
}
