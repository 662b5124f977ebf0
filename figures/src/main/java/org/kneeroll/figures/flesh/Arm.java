package org.kneeroll.figures.flesh;

import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Measure;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Piece;
import org.kneeroll.figures.field.Placed;

/** An arm: shoulder, sleeve, elbow, forearm and hand. */
final class Arm {

  /** Where the sleeve ends, as a share of the upper arm's length from the shoulder. */
  private static final double HEM = 0.60;

  private Arm() {}

  static Field of(Bones bones, Side side) {
    Placed upper = bones.at(Segment.LEFT_UPPER_ARM, side);
    Placed lower = bones.at(Segment.LEFT_FOREARM, side);
    double upperLength = bones.m(Measure.UPPER_ARM);
    double lowerLength = bones.m(Measure.FOREARM);
    double arm = bones.m(Measure.UPPER_ARM_RADIUS) * 0.94;
    double fore = bones.m(Measure.FOREARM_RADIUS) * 0.92;
    double wrist = bones.m(Measure.WRIST_RADIUS) * 0.97;
    double elbow = fore * 0.94;
    int skin = Material.SKIN.number();
    int cloth = Material.SHIRT.number();
    double hem = HEM * upperLength;
    Piece.Covering covering = (x, y, z) -> -upper.localY(x, y, z) > hem ? skin : cloth;
    Limbs flesh = new Limbs(Part.arm(side), covering);
    flesh.turned(
        upper,
        upperLength,
        new double[] {arm * 1.10, arm * 1.10, arm * 1.04, arm * 0.96, elbow * 1.03, elbow},
        new double[] {0, 0.002, 0.003, 0.002, 0, 0});
    Limbs end = new Limbs(Part.arm(side), Material.SKIN.allOver());
    end.turned(
        lower,
        lowerLength,
        new double[] {
          elbow * 0.98, fore * 1.02, fore * 0.98, fore * 0.8, wrist * 1.06, wrist, wrist
        },
        new double[7]);
    end.with(HandShape.of(bones, side));
    flesh.with(end.blended(0.016));
    return flesh.blended(0.012);
  }
}
