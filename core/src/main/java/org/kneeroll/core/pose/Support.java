package org.kneeroll.core.pose;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.body.Flesh;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Solid;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;

/** Whether an arm carries a chest that nothing else does, on hands and knees and on the elbows. */
final class Support {

  /** How far above the ground an arm may be that still carries, in metres. */
  private static final double ON_GROUND = .05;

  private static final int MOMENTS = 4;

  private static final Set<Segment> ARMS =
      EnumSet.of(
          Segment.LEFT_FOREARM, Segment.RIGHT_FOREARM, Segment.LEFT_HAND, Segment.RIGHT_HAND);

  private Support() {}

  /** A problem where at some moment neither arm is on the ground or on something that stands. */
  static Optional<PoseProblem> in(Pose pose, Position position, PosedExercise posed) {
    boolean onArms =
        position == Position.FOUR_POINT_KNEELING || position == Position.PRONE_ON_ELBOWS;
    if (!onArms || leansOnThing(pose.hands())) {
      return Optional.empty();
    }
    List<Solid> flesh = Flesh.of(posed.path().skeleton().anthropometry());
    for (int i = 0; i <= MOMENTS; i++) {
      PlacedBody body = posed.path().body((double) i / MOMENTS);
      if (Flesh.lowest(body, flesh, ARMS) > ON_GROUND) {
        return Optional.of(new PoseProblem.ChestNotCarried());
      }
    }
    return Optional.empty();
  }

  private static boolean leansOnThing(@Nullable Hands hands) {
    return hands == Hands.ON_TABLE || hands == Hands.ON_CHAIR || hands == Hands.ON_WALL;
  }
}
