package org.kneeroll.core.pose.stance;

import org.jspecify.annotations.Nullable;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/**
 * Where a foot stands, and which way the knee above it points.
 *
 * @param ankle the ankle joint in the room, in metres
 * @param foot the orientation of the foot in the room; null where the ankle keeps its own angles
 * @param knee the direction of the knee, seen from the line between hip and ankle
 */
public record Plant(Vec3 ankle, @Nullable Rotation foot, Vec3 knee) {

  public Plant pointing(Vec3 newKnee) {
    return new Plant(ankle, foot, newKnee);
  }

  public Plant turned(Rotation newFoot) {
    return new Plant(ankle, newFoot, knee);
  }

  public Plant moved(Vec3 by) {
    return new Plant(ankle.plus(by), foot, knee);
  }
}
