package org.kneeroll.core.pose.start;

import java.util.List;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.exercise.FormLimit;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.pose.stance.Rest;
import org.kneeroll.core.pose.stance.Settling;
import org.kneeroll.core.pose.stance.Stance;

/** The start positions of one exercise, each by its name. */
public final class StartPositions {

  /** The knee flexion of a straight leg, in degrees: nobody stands or lies at exactly 0. */
  public static final double STRAIGHT = 3;

  /** How far the toes of a resting foot point up while the leg lies, in degrees. */
  public static final double TOES_UP = 72;

  /**
   * The height of the ankle joint of a heel that lies on the surface, as a share of the stature.
   */
  public static final double HEEL_ON_SURFACE = .039;

  private final StartingBody body;
  private final List<String> assumptions;

  /**
   * The start positions of one exercise.
   *
   * @param keep what the movement keeps
   * @param working the side that works: it kneels, or stands behind
   * @param assumptions to which is added what was taken for granted
   */
  public StartPositions(
      Settling settling,
      SetUp setUp,
      List<FormLimit> keep,
      Side working,
      List<String> assumptions) {
    this.body = new StartingBody(settling, setUp, keep, working);
    this.assumptions = assumptions;
  }

  /** What carries a body in a position whose legs go where terms bring them. */
  public static Rest carrying(Position position) {
    return position.isOnFeet() ? Rest.FEET_DOWN : Rest.KNEES_DOWN;
  }

  /** How the body lies, sits, kneels or stands; one of no position stands. */
  public Stance of(Position position) {
    return switch (position) {
      case CROOK_LYING -> new Lying(body).crook(assumptions);
      case SUPINE -> new Lying(body).supine();
      case PRONE -> new Lying(body).prone();
      case PRONE_ON_ELBOWS -> new Lying(body).proneOnElbows();
      case SIDE_LYING -> new Lying(body).onSide();
      case SITTING -> new Sitting(body).onSeat();
      case LONG_SITTING -> new Sitting(body).longSitting();
      case STANDING, ANY -> new Standing(body).standing();
      case HALF_KNEELING -> new Kneeling(body).half();
      case KNEELING -> new Kneeling(body).tall();
      case FOUR_POINT_KNEELING -> new Kneeling(body).fourPoint();
    };
  }

  /** Arms that hang beside the body. */
  public static Stance hangingArms(Stance stance) {
    Stance hanging = stance;
    for (Side side : Side.values()) {
      hanging =
          hanging
              .freeing(side)
              .with(Joint.onSide(Joint.LEFT_SHOULDER, side), new Angles(2, 9, 0))
              .with(Joint.onSide(Joint.LEFT_ELBOW, side), new Angles(14, 0, 10))
              .with(Joint.onSide(Joint.LEFT_WRIST, side), Angles.flexion(4));
    }
    return hanging;
  }
}
