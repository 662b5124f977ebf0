package org.kneeroll.core.pose;

import java.util.Objects;
import java.util.function.DoubleFunction;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.body.Skeleton;

/**
 * A movement: the posture at every moment from the start position to the end.
 *
 * <p>Pictures, arrows and checks all ask this one path, so that none of them sees a movement that
 * the others do not. It is pure: the same moment always gives the same posture.
 */
public final class MotionPath {

  private final Skeleton skeleton;
  private final DoubleFunction<Posture> postures;
  private final boolean toBothSides;

  /**
   * A path.
   *
   * @param skeleton the body that moves
   * @param postures the posture at a share of the movement, 0 (start) to 1 (end)
   * @param toBothSides whether the same movement is made to the other side from the same start
   */
  public MotionPath(Skeleton skeleton, DoubleFunction<Posture> postures, boolean toBothSides) {
    this.skeleton = Objects.requireNonNull(skeleton, "skeleton");
    this.postures = Objects.requireNonNull(postures, "postures");
    this.toBothSides = toBothSides;
  }

  /** The body that moves. */
  public Skeleton skeleton() {
    return skeleton;
  }

  /**
   * Whether the movement goes from the start to one side and then to the other, as a knee roll
   * does. Moments below 0 are then the mirror image of those above.
   */
  public boolean toBothSides() {
    return toBothSides;
  }

  /** The earliest moment: -1 for a path to both sides, otherwise 0. */
  public double first() {
    return toBothSides ? -1 : 0;
  }

  /**
   * The posture at a moment.
   *
   * @param moment 0 for the start, 1 for the end, {@link #first()} at least
   * @throws IllegalArgumentException if there is no such moment
   */
  public Posture posture(double moment) {
    if (!(moment >= first() && moment <= 1)) {
      throw new IllegalArgumentException("not a moment of this path: " + moment);
    }
    return moment < 0 ? postures.apply(-moment).mirrored() : postures.apply(moment);
  }

  /** The body at a moment, see {@link #posture}. */
  public PlacedBody body(double moment) {
    return skeleton.place(posture(moment));
  }

  /** The same movement done with, or to, the other side. */
  public MotionPath mirrored() {
    return new MotionPath(skeleton, t -> postures.apply(t).mirrored(), toBothSides);
  }
}
