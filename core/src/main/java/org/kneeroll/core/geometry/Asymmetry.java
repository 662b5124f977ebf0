package org.kneeroll.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.space.Vec3;

/**
 * A movement that one side makes and the other does not, or that takes the middle of the body to
 * one side: where the mirror image of the body is not the body.
 *
 * <p>Only what the movement moves is compared. Limbs that are held, such as crossed arms, are as
 * they are; so are arms whose hand stays on a chair, on the wall or on another part of the body
 * while the shoulder moves: they hold, and their joints only follow.
 *
 * @param joint on the side that goes further; in the middle of the body the joint itself
 * @param motion what it does there, such as {@code flexion}
 * @param degrees how much further than on the other side
 */
public record Asymmetry(Joint joint, String motion, double degrees) {

  /** A smaller difference is none: nobody sees it in a picture. In degrees. */
  public static final double SEEN = 5;

  /** A hand that goes less far from its place than this holds on to it; in metres. */
  private static final double HOLDS_M = .02;

  /** What a hand can rest on besides the things of the room. */
  private static final List<Segment> CARRIERS =
      List.of(
          Segment.PELVIS,
          Segment.HEAD,
          Segment.LEFT_THIGH,
          Segment.RIGHT_THIGH,
          Segment.LEFT_SHANK,
          Segment.RIGHT_SHANK);

  /** For each joint and axis that moves, the largest difference between the sides on the way. */
  static List<Asymmetry> along(List<PlacedBody> bodies, Set<Segment> movers) {
    List<Asymmetry> all = new ArrayList<>();
    for (Joint joint : Joint.values()) {
      boolean counted =
          joint.side().map(side -> side == Side.RIGHT).orElse(true)
              && (movers.contains(joint.child()) || movers.contains(joint.mirrored().child()))
              && !(joint.side().isPresent() && isOfAnArm(joint) && holds(bodies));
      if (counted) {
        for (Axis axis : Axis.values()) {
          compare(joint, axis, bodies, all);
        }
      }
    }
    return List.copyOf(all);
  }

  private static boolean isOfAnArm(Joint joint) {
    return switch (joint.kind()) {
      case GIRDLE, SHOULDER, ELBOW, WRIST -> true;
      default -> false;
    };
  }

  /** Whether one hand or both hold on to something that the shoulder moves away from. */
  private static boolean holds(List<PlacedBody> bodies) {
    for (Side side : Side.values()) {
      Landmark hand = Landmark.onSide(Landmark.RIGHT_HAND, side);
      Landmark shoulder = Landmark.onSide(Landmark.RIGHT_SHOULDER, side);
      if (holds(bodies, body -> body.at(hand), body -> body.at(shoulder))) {
        return true;
      }
      for (Segment carrier : CARRIERS) {
        if (holds(
            bodies,
            body -> body.frame(carrier).local(body.at(hand)),
            body -> body.frame(carrier).local(body.at(shoulder)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(
      List<PlacedBody> bodies,
      Function<PlacedBody, Vec3> hand,
      Function<PlacedBody, Vec3> shoulder) {
    double ofHand = travel(bodies, hand);
    return ofHand < HOLDS_M && travel(bodies, shoulder) > ofHand + HOLDS_M / 2;
  }

  private static double travel(List<PlacedBody> bodies, Function<PlacedBody, Vec3> point) {
    Vec3 start = point.apply(bodies.get(0));
    return bodies.stream().mapToDouble(body -> point.apply(body).distanceTo(start)).max().orElse(0);
  }

  private static void compare(
      Joint joint, Axis axis, List<PlacedBody> bodies, List<Asymmetry> all) {
    double worst = 0;
    for (PlacedBody body : bodies) {
      double difference =
          moved(joint, axis, bodies.get(0), body)
              - image(joint, axis, moved(joint.mirrored(), axis, bodies.get(0), body));
      worst = StrictMath.abs(difference) > StrictMath.abs(worst) ? difference : worst;
    }
    boolean middle = joint.side().isEmpty();
    double shown = middle ? worst / 2 : worst;
    if (StrictMath.abs(shown) >= SEEN) {
      Joint further = middle || shown > 0 ? joint : joint.mirrored();
      String motion = joint.kind().movement(axis).name(middle ? shown : 1);
      all.add(new Asymmetry(further, motion, StrictMath.abs(shown)));
    }
  }

  private static double moved(Joint joint, Axis axis, PlacedBody start, PlacedBody now) {
    return now.posture().angles(joint).about(axis) - start.posture().angles(joint).about(axis);
  }

  /** In the middle of the body a side-bend and a turn change their way in the mirror. */
  private static double image(Joint joint, Axis axis, double degrees) {
    return joint.side().isEmpty() && axis != Axis.FLEXION ? -degrees : degrees;
  }
}
