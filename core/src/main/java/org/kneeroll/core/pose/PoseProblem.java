package org.kneeroll.core.pose;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.exercise.FormLimit;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.measure.Amount;

/**
 * Something wrong with a pose, as values: which verb, joint or part, and by how much.
 *
 * <p>What people are told of it, at which key and under which rule, is not the body's concern.
 * Immutable.
 */
public sealed interface PoseProblem {

  /** Whether no body can take the pose, so that there is no picture of it. */
  default boolean impossible() {
    return false;
  }

  /** One end of the movement. */
  enum End {
    /** Where it starts. */
    START,
    /** Where it ends. */
    END
  }

  /**
   * A verb that cannot move from the position.
   *
   * @param move its place among the verbs of the pose, from 0
   * @param possible the verbs that can
   */
  record VerbNeedsPosition(
      int move, MovementVerb verb, Position position, List<MovementVerb> possible)
      implements PoseProblem {
    /** Copies the list. */
    public VerbNeedsPosition {
      possible = List.copyOf(possible);
    }
  }

  /**
   * Two verbs that undo or repeat each other.
   *
   * @param move the place of the later one among the verbs of the pose, from 0
   * @param before the earlier one, which may be the same verb
   */
  record VerbsClash(int move, MovementVerb verb, MovementVerb before) implements PoseProblem {}

  /**
   * An exercise that moves, with a pose that does not say how.
   *
   * @param possible the verbs that can move from the position
   */
  record NoMovement(List<MovementVerb> possible) implements PoseProblem {
    /** Copies the list. */
    public NoMovement {
      possible = List.copyOf(possible);
    }
  }

  /** Joints that are at the end where they are at the start. */
  record EndIsStart() implements PoseProblem {}

  /** An amount for the picture of 0 or less. */
  record DrawnStandsStill(Amount drawn) implements PoseProblem {}

  /**
   * An amount for the picture that is further than the first verb goes.
   *
   * @param landmark whose way is counted; null where degrees of the verb are
   * @param most how far it goes, in centimetres of the landmark's way or in degrees
   */
  record DrawnTooFar(MovementVerb verb, @Nullable Landmark landmark, double most)
      implements PoseProblem {
    @Override
    public boolean impossible() {
      return true;
    }
  }

  /** An amount for the picture beside the movement's own bound, which alone is used. */
  record DrawnTwice(Movement.MeasuredPart bound) implements PoseProblem {}

  /** Two terms of one end that set the same joint. */
  record JointSetTwice(End end, JointMotion term, JointMotion before) implements PoseProblem {}

  /**
   * An angle, as the author gives it, that no body reaches.
   *
   * @param degrees as given, for the joint or for the part that several joints share
   * @param most that the model allows, counted in the same way
   */
  record AngleTooFar(End end, JointMotion term, double degrees, double most)
      implements PoseProblem {
    @Override
    public boolean impossible() {
      return true;
    }
  }

  /**
   * A joint that the pose as a whole takes further than any body goes.
   *
   * @param end where a term of the author names the joint; null if none does
   * @param term that names it; null if none does
   * @param both whether the joint on the other side goes as far
   * @param motion such as {@code flexion}
   * @param degrees how far it would go
   * @param most how far the model lets any body go
   */
  record JointTooFar(
      @Nullable End end,
      @Nullable JointMotion term,
      Joint joint,
      boolean both,
      String motion,
      double degrees,
      double most)
      implements PoseProblem {
    @Override
    public boolean impossible() {
      return true;
    }
  }

  /**
   * A hand or a foot that does not reach its place.
   *
   * @param foot whether it is a foot
   * @param side whose; null where both miss
   * @param metres that are missing at the worst moment
   */
  record OutOfReach(boolean foot, @Nullable Side side, double metres) implements PoseProblem {
    @Override
    public boolean impossible() {
      return true;
    }
  }

  /** A chest that neither arm carries in a position that rests on the arms. */
  record ChestNotCarried() implements PoseProblem {
    @Override
    public boolean impossible() {
      return true;
    }
  }

  /**
   * A part of the body inside another part, a thing or the surface.
   *
   * @param other the other part; null where it is a thing or the surface
   * @param thing in which it is; null where it is a part or the surface
   * @param metres how deep
   * @param moment when, from 0 for the start to 1 for the end
   */
  record PartInside(
      Segment part, @Nullable Segment other, @Nullable PropKind thing, double metres, double moment)
      implements PoseProblem {}

  /**
   * What the movement says that it keeps, and does not.
   *
   * @param kept its place among what is kept, from 0
   * @param side on which it is broken; null for the middle of the body
   * @param amount how far it is off at the worst moment, in centimetres or degrees as the claim is
   *     counted
   * @param most that still counts as kept, in the same unit
   */
  record NotKept(int kept, FormLimit claim, @Nullable Side side, double amount, double most)
      implements PoseProblem {}

  /** How something moves is shown of a pose in which nothing moves. */
  record ShownMotionless(PictureShow show) implements PoseProblem {}

  /** An amount for the picture without a verb that it could count for. */
  record DrawnWithoutVerb() implements PoseProblem {}

  /** A working side where both sides do the same, or neither does anything. */
  record SideOfBoth() implements PoseProblem {}

  /**
   * A thing that a person in the position neither lies on, holds nor leans on.
   *
   * @param prop its place among the things of the pose, from 0
   * @param possible the things that have a place there
   */
  record PropWithoutPlace(int prop, PropKind kind, Position position, Set<PropKind> possible)
      implements PoseProblem {}

  /** Hands on something that has no place in the position. */
  record HandsWithoutPlace(Hands hands, Position position) implements PoseProblem {}
}
