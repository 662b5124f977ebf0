package org.kneeroll.core.pose.start;

import java.util.Map;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.LimbSpan;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** A body that stands upright, its feet where the set-up has them; the arms hang. */
final class Standing {

  private final StartingBody body;

  Standing(StartingBody body) {
    this.body = body;
  }

  Stance standing() {
    SetUp setUp = body.setUp();
    if (setUp.says(BodyPart.FEET, "heel to toe", "heel-to-toe", "tandem")) {
      return oneFootBehind(body.share(.1475), body.share(.004));
    }
    if (setUp.says(BodyPart.FEET, "in front", "behind", "apart from front to back")) {
      return oneFootBehind(body.share(.36), body.share(.055));
    }
    boolean said = setUp.placements().containsKey(BodyPart.FEET);
    return sideBySide(said ? body.feetFromMiddleM() : body.share(.060));
  }

  private Stance sideBySide(double spreadM) {
    Stance stance = uprightOver(0, spreadM);
    for (Side side : Side.values()) {
      Rotation foot = Rotation.aboutY(-side.sign() * 7);
      stance = stance.planting(side, new Plant(ankle(side, 0, spreadM), foot, Vec3.FORWARDS));
    }
    return StartPositions.hangingArms(stance);
  }

  /** One foot before the other; the one that works stands behind. */
  private Stance oneFootBehind(double alongM, double spreadM) {
    Stance stance = uprightOver(alongM / 2, spreadM);
    for (Side side : Side.values()) {
      double x = (side == body.working() ? -.5 : .5) * alongM;
      stance =
          stance.planting(side, new Plant(ankle(side, x, spreadM), Rotation.NONE, Vec3.FORWARDS));
    }
    return StartPositions.hangingArms(stance);
  }

  private Vec3 ankle(Side side, double x, double spreadM) {
    return new Vec3(x, body.metres(Measure.ANKLE_HEIGHT), side.sign() * spreadM);
  }

  /** Upright over both feet, each so far before or behind and beside the middle. */
  private Stance uprightOver(double alongM, double spreadM) {
    double across = spreadM - body.metres(Measure.HIP_SPACING);
    double leg = body.legM(StartPositions.STRAIGHT);
    double hip = body.metres(Measure.ANKLE_HEIGHT) + LimbSpan.along(leg, across, alongM);
    Frame root = new Frame(new Vec3(0, hip, 0), Rotation.NONE);
    return new Stance(Posture.NEUTRAL.at(root), null, Map.of(), Map.of());
  }
}
