package org.kneeroll.core.pose.start;

import java.util.Set;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.LimbSpan;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.pose.hands.HandPlaces;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Rest;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** A body that kneels: on both knees, on one, or on hands and knees. */
final class Kneeling {

  private final StartingBody body;

  Kneeling(StartingBody body) {
    this.body = body;
  }

  /** Upright on both knees. */
  Stance tall() {
    Stance stance = StartingBody.turned(Rotation.NONE, Rest.KNEES_DOWN);
    for (Side side : Side.values()) {
      stance = onShin(stance, side, 0);
    }
    return StartPositions.hangingArms(onKnees(stance, Side.values()));
  }

  /** Upright on the knee of the side that works, the other foot flat in front. */
  Stance half() {
    Side kneeling = body.working();
    Side front = kneeling.other();
    Segment shin = Segment.onSide(Segment.LEFT_SHANK, kneeling);
    Stance stance = StartingBody.turned(Rotation.NONE, Rest.KNEES_DOWN);
    stance = onShin(onShin(stance, kneeling, 0), front, 90);
    stance =
        stance
            .with(Joint.onSide(Joint.LEFT_ANKLE, front), Angles.NEUTRAL)
            .resting(new Rest(Set.of(shin), 0, Landmark.PELVIS, Vec3.ZERO));
    stance = onKnees(stance, kneeling);
    Vec3 knee =
        body.settling().place(stance.posture()).at(Landmark.onSide(Landmark.LEFT_KNEE, front));
    Vec3 ankle =
        new Vec3(
            knee.x() - body.share(.005),
            body.metres(Measure.ANKLE_HEIGHT),
            front.sign() * body.share(.060));
    return StartPositions.hangingArms(
        stance.planting(front, new Plant(ankle, Rotation.NONE, new Vec3(1, 1, 0))));
  }

  /** On hands and knees: thighs and arms upright, the trunk as level as their lengths let it be. */
  Stance fourPoint() {
    double hipHeight = body.metres(Measure.THIGH) + body.metres(Measure.KNEE_RADIUS) * 0.92;
    double shoulderHeight = LimbSpan.straightArmM(body.size()) * 0.985 + body.share(.016);
    double trunk =
        body.metres(Measure.SACRUM_HEIGHT)
            + body.metres(Measure.LUMBAR_SPINE)
            + body.metres(Measure.SHOULDER_HEIGHT);
    double pitch = StrictMath.toDegrees(StrictMath.asin((shoulderHeight - hipHeight) / trunk));
    Rotation root = Rotation.about(Vec3.RIGHT, -pitch).then(Lying.ON_FRONT);
    Stance stance = StartingBody.turned(root, Rest.KNEES_DOWN);
    for (Side side : Side.values()) {
      stance = onShin(stance, side, 90 - pitch);
    }
    stance = StartingBody.neck(stance, -4, -4);
    return StartingBody.hands(onKnees(stance, Side.values()), HandPlaces.ON_FLOOR);
  }

  private static Stance onShin(Stance stance, Side side, double hipFlexion) {
    return StartingBody.leg(stance, side, new Angles(hipFlexion, 2, 0), 90, -72);
  }

  /** The shins of a settled stance stay where they are, whatever the pelvis does. */
  private Stance onKnees(Stance stance, Side... sides) {
    PlacedBody settled = body.placed(stance);
    Stance kneeling = stance.with(settled.posture()).resting(null);
    for (Side side : sides) {
      Vec3 hip = settled.at(Landmark.onSide(Landmark.LEFT_HIP, side));
      Vec3 knee = settled.at(Landmark.onSide(Landmark.LEFT_KNEE, side));
      Vec3 ankle = settled.at(Landmark.onSide(Landmark.LEFT_ANKLE, side));
      Vec3 pointing = knee.minus(hip.towards(ankle, .5));
      kneeling = kneeling.planting(side, new Plant(ankle, null, pointing));
    }
    return kneeling;
  }
}
