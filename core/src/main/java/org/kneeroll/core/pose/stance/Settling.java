package org.kneeroll.core.pose.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Flesh;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.body.Reach;
import org.kneeroll.core.body.Skeleton;
import org.kneeroll.core.body.Solid;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/**
 * Makes a posture of a stance: the trunk settles, then the feet go to their places, then the hands.
 */
public final class Settling {

  /** How far the lowest part of the trunk sinks into what it rests on, in metres. */
  public static final double SINK = 0.008;

  /** The least height of an elbow joint above the ground, as a share of the stature. */
  private static final double LOW_ELBOW = .022;

  private final Skeleton skeleton;
  private final List<Solid> flesh;

  public Settling(Skeleton skeleton) {
    this.skeleton = skeleton;
    this.flesh = Flesh.of(skeleton.anthropometry());
  }

  /**
   * A settled posture.
   *
   * @param posture with all limbs in their places, as near as they come
   * @param misses the limbs that do not reach their places
   */
  public record Settled(Posture posture, List<Miss> misses) {
    public Settled {
      misses = List.copyOf(misses);
    }
  }

  /**
   * A limb that does not reach its place.
   *
   * @param limb the joint at its root
   * @param byM by how much, in metres
   */
  public record Miss(Joint limb, double byM) {}

  public Skeleton skeleton() {
    return skeleton;
  }

  public PlacedBody place(Posture posture) {
    return skeleton.place(posture);
  }

  public Settled settle(Stance stance) {
    List<Miss> misses = new ArrayList<>();
    Posture posture = rested(stance);
    for (Map.Entry<Side, Plant> foot : ordered(stance.plants())) {
      Side side = foot.getKey();
      Plant plant = foot.getValue();
      Reach.Reached reached = Reach.leg(skeleton, posture, side, plant.ankle(), plant.knee());
      Rotation sole = plant.foot();
      posture =
          sole == null ? reached.posture() : Reach.foot(skeleton, reached.posture(), side, sole);
      note(misses, Joint.onSide(Joint.LEFT_HIP, side), reached.missedBy());
    }
    PlacedBody body = skeleton.place(posture);
    for (Map.Entry<Side, HandGoal> hand : ordered(stance.hands())) {
      Side side = hand.getKey();
      Vec3 shoulder = body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side));
      HandTarget target =
          hand.getValue()
              .of(body, side)
              .withElbowAbove(
                  skeleton.anthropometry().share(LOW_ELBOW), shoulder, skeleton.anthropometry());
      Reach.Reached reached =
          Reach.arm(skeleton, posture, side, target.wrist(), target.elbow(), target.hand());
      posture = reached.posture();
      note(misses, Joint.onSide(Joint.LEFT_SHOULDER, side), reached.missedBy());
    }
    return new Settled(posture, misses);
  }

  /** The height of the lowest point of a segment, in metres. */
  public double lowest(Posture posture, Segment segment) {
    return Flesh.lowest(skeleton.place(posture), flesh, List.of(segment));
  }

  private Posture rested(Stance stance) {
    Rest rest = stance.rest();
    if (rest == null) {
      return stance.posture();
    }
    PlacedBody body = skeleton.place(stance.posture());
    double lowest = Flesh.lowest(body, flesh, rest.on());
    Vec3 anchor = body.at(rest.anchor());
    Vec3 shift = rest.anchorAt().minus(anchor);
    return stance.posture().moved(new Vec3(shift.x(), rest.heightM() - SINK - lowest, shift.z()));
  }

  private static void note(List<Miss> misses, Joint limb, double byM) {
    if (byM > 0) {
      misses.add(new Miss(limb, byM));
    }
  }

  private static <V> List<Map.Entry<Side, V>> ordered(Map<Side, V> sides) {
    return sides.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
  }
}
