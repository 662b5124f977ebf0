package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;

/** Everything that is wrong with the pose of an exercise. */
public final class PoseCheck {

  private PoseCheck() {}

  /**
   * What hinders the pose, what it does not keep, and what goes through what; empty for nothing, or
   * for no pose.
   *
   * @param solution what became of the pose of the exercise
   */
  public static List<PoseProblem> of(Exercise exercise, PoseSolution solution) {
    Pose pose = exercise.pose();
    Position position = exercise.position();
    PosedExercise posed = solution.posed();
    List<PoseProblem> all = new ArrayList<>(solution.problems());
    if (pose != null && position != null && posed != null) {
      Support.in(pose, position, posed).ifPresent(all::add);
      Overlaps.in(posed).ifPresent(all::add);
    }
    return List.copyOf(all);
  }
}
