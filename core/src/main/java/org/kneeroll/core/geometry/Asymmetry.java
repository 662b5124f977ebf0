package org.kneeroll.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.PlacedBody;

/**
 * A movement that one side makes and the other does not, or that takes the middle of the body to
 * one side: where the mirror image of the body is not the body.
 *
 * <p>Only what the movement moves is compared. Limbs that are held, such as crossed arms, are as
 * they are.
 *
 * @param joint on the side that goes further; in the middle of the body the joint itself
 * @param motion what it does there, such as {@code flexion}
 * @param degrees how much further than on the other side
 */
public record Asymmetry(Joint joint, String motion, double degrees) {

  /** A smaller difference is none: nobody sees it in a picture. In degrees. */
  public static final double SEEN = 5;

  /** For each joint and axis that moves, the largest difference between the sides on the way. */
  static List<Asymmetry> along(List<PlacedBody> bodies, Set<Segment> movers) {
    List<Asymmetry> all = new ArrayList<>();
    for (Joint joint : Joint.values()) {
      boolean counted =
          joint.side().map(side -> side == Side.RIGHT).orElse(true)
              && (movers.contains(joint.child()) || movers.contains(joint.mirrored().child()));
      if (counted) {
        for (Axis axis : Axis.values()) {
          compare(joint, axis, bodies, all);
        }
      }
    }
    return List.copyOf(all);
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
