package org.kneeroll.core.pose.start;

import java.util.Map;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.LimbSpan;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.pose.hands.HandPlaces;
import org.kneeroll.core.pose.stance.Furniture;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Rest;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** A body that sits upright: on a chair, or with its legs straight before it. */
final class Sitting {

  private final StartingBody body;

  Sitting(StartingBody body) {
    this.body = body;
  }

  /** On a seat that suits the size of the body, feet flat. */
  Stance onSeat() {
    Stance stance =
        resting(Furniture.seatHeightM(body.size()))
            .with(Joint.LOWER_BACK, Angles.flexion(4))
            .with(Joint.UPPER_BACK, Angles.flexion(-4));
    PlacedBody seated = body.placed(stance);
    double leg = body.legM(body.setUp().kneeFlexion().orElse(88));
    double ankleY = body.metres(Measure.ANKLE_HEIGHT);
    for (Side side : Side.values()) {
      Vec3 hip = seated.at(Landmark.onSide(Landmark.LEFT_HIP, side));
      double x = hip.x() + LimbSpan.along(leg, hip.y() - ankleY, 0);
      Vec3 ankle = new Vec3(x, ankleY, side.sign() * body.share(.062));
      stance =
          stance.planting(
              side, new Plant(ankle, Rotation.aboutY(-side.sign() * 6), new Vec3(1, .7, 0)));
    }
    return StartingBody.hands(stance, HandPlaces.ON_THIGHS);
  }

  /** On the floor, legs straight. */
  Stance longSitting() {
    Stance stance = resting(0).with(Joint.LOWER_BACK, Angles.flexion(8));
    for (Side side : Side.values()) {
      stance = StartingBody.leg(stance, side, new Angles(90, 4, 6), StartPositions.STRAIGHT, -8);
    }
    return StartingBody.hands(heelsDown(stance), HandPlaces.ON_THIGHS);
  }

  private static Stance resting(double seatM) {
    return new Stance(Posture.NEUTRAL, Rest.onSeat(seatM), Map.of(), Map.of());
  }

  /** The heels stay on the surface when the pelvis tips. */
  private Stance heelsDown(Stance stance) {
    PlacedBody seated = body.placed(stance);
    Stance lying = stance;
    for (Side side : Side.values()) {
      Vec3 ankle = seated.at(Landmark.onSide(Landmark.LEFT_ANKLE, side));
      Vec3 down = new Vec3(ankle.x(), body.share(StartPositions.HEEL_ON_SURFACE), ankle.z());
      Rotation foot = seated.frame(Segment.onSide(Segment.LEFT_FOOT, side)).rotation();
      lying = lying.planting(side, new Plant(down, foot, Vec3.UP.plus(0, 0, side.sign() * .3)));
    }
    return lying;
  }
}
