package org.kneeroll.core.pose;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of an exercise's pose.
 *
 * @param posed the body that does the exercise; null where there is no pose, or one that no body
 *     can take
 * @param assumptions what the model took for granted where the exercise says nothing, each a
 *     sentence without capital and full stop
 * @param problems what is wrong with the pose
 */
public record PoseSolution(
    @Nullable PosedExercise posed, List<String> assumptions, List<PoseProblem> problems) {

  /** Of an exercise without a pose. */
  public static final PoseSolution NONE = new PoseSolution(null, List.of(), List.of());

  /** Copies the lists. */
  public PoseSolution {
    assumptions = List.copyOf(assumptions);
    problems = List.copyOf(problems);
  }

  /** The body that does the exercise, if there is one. */
  public Optional<PosedExercise> exercise() {
    return Optional.ofNullable(posed);
  }
}
