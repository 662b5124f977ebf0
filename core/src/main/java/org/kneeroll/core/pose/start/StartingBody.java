package org.kneeroll.core.pose.start;

import java.util.List;
import java.util.Map;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.body.LimbSpan;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.FormLimit;
import org.kneeroll.core.pose.stance.HandGoal;
import org.kneeroll.core.pose.stance.Rest;
import org.kneeroll.core.pose.stance.Settling;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/**
 * The body that is brought to a start position: its size, and what the exercise says of it.
 *
 * @param settling brings limbs to their places and the trunk to what it rests on
 * @param keep what the movement keeps: knees that stay together start together
 * @param working the side that works: it kneels, or stands behind
 */
record StartingBody(Settling settling, SetUp setUp, List<FormLimit> keep, Side working) {

  StartingBody {
    keep = List.copyOf(keep);
  }

  Anthropometry size() {
    return settling.skeleton().anthropometry();
  }

  double metres(Measure measure) {
    return size().metres(measure);
  }

  double share(double ofStature) {
    return size().share(ofStature);
  }

  /** The distance from hip to ankle joint at a knee flexion in degrees, in metres. */
  double legM(double kneeFlexion) {
    return LimbSpan.legM(size(), kneeFlexion);
  }

  /** The body as a stance settles it. */
  PlacedBody placed(Stance stance) {
    return settling.place(settling.settle(stance).posture());
  }

  /** How far each foot stands from the middle, in metres. */
  double feetFromMiddleM() {
    boolean closed =
        keep.contains(FormLimit.KNEES_TOGETHER) && setUp.words(BodyPart.FEET).isEmpty();
    if (closed || setUp.says(BodyPart.FEET, "together")) {
      return share(.029);
    }
    if (setUp.says(BodyPart.FEET, "hip")) {
      return metres(Measure.HIP_SPACING) + share(.008);
    }
    return setUp.says(BodyPart.FEET, "shoulder")
        ? metres(Measure.SHOULDER_SPACING) - share(.015)
        : metres(Measure.HIP_SPACING);
  }

  /** A body with all joints neutral, turned in the room, that settles on something. */
  static Stance turned(Rotation root, Rest rest) {
    return new Stance(Posture.NEUTRAL.at(new Frame(Vec3.ZERO, root)), rest, Map.of(), Map.of());
  }

  /** The same stance with the angles of the three joints of a leg. */
  static Stance leg(Stance stance, Side side, Angles hip, double kneeFlexion, double ankleFlexion) {
    return stance
        .with(Joint.onSide(Joint.LEFT_HIP, side), hip)
        .with(Joint.onSide(Joint.LEFT_KNEE, side), Angles.flexion(kneeFlexion))
        .with(Joint.onSide(Joint.LEFT_ANKLE, side), Angles.flexion(ankleFlexion));
  }

  /** The same stance with a neck bent forwards (positive) or back, in degrees. */
  static Stance neck(Stance stance, double lowerFlexion, double upperFlexion) {
    return stance
        .with(Joint.LOWER_NECK, Angles.flexion(lowerFlexion))
        .with(Joint.UPPER_NECK, Angles.flexion(upperFlexion));
  }

  /** The same stance with both hands at one goal. */
  static Stance hands(Stance stance, HandGoal goal) {
    return stance.placing(Side.LEFT, goal).placing(Side.RIGHT, goal);
  }
}
