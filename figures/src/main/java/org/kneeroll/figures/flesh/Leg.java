package org.kneeroll.figures.flesh;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Measure;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Piece;
import org.kneeroll.figures.field.Placed;

/** A leg: thigh, knee, calf, foot and toes. */
final class Leg {

  /** Where the trousers end, as a share of the shank's length from the knee. */
  private static final double HEM = 0.82;

  private static final double[] TOE_LENGTH = {0.045, 0.042, 0.038, 0.034, 0.030};
  private static final double[] TOE_RADIUS = {0.0128, 0.0094, 0.0090, 0.0086, 0.0084};
  private static final double[] TOE_ACROSS = {-0.0275, -0.0075, 0.0085, 0.0230, 0.0360};
  private static final double[] TOE_ROOT = {0.000, 0.002, -0.002, -0.009, -0.018};

  private final Bones bones;
  private final Side side;
  private final double out;
  private final double s;

  private Leg(Bones bones, Side side) {
    this.bones = bones;
    this.side = side;
    this.out = side.sign();
    this.s = bones.scale();
  }

  static Field of(Bones bones, Side side) {
    return new Leg(bones, side).field();
  }

  private Field field() {
    Placed thigh = bones.at(Segment.LEFT_THIGH, side);
    Placed shank = bones.at(Segment.LEFT_SHANK, side);
    double thighLength = bones.m(Measure.THIGH);
    double shankLength = bones.m(Measure.SHANK);
    double top = bones.m(Measure.THIGH_RADIUS) * 0.96;
    double knee = bones.m(Measure.KNEE_RADIUS) * 0.93;
    double calf = bones.m(Measure.CALF_RADIUS) * 0.97;
    double ankle = bones.m(Measure.ANKLE_RADIUS) * 0.99;
    int skin = Material.SKIN.number();
    int cloth = Material.TROUSERS.number();
    Piece.Covering covering =
        (x, y, z) -> -shank.localY(x, y, z) > HEM * shankLength ? skin : cloth;
    Limbs upper = new Limbs(Part.leg(side), Material.TROUSERS.allOver());
    upper.turned(
        thigh,
        thighLength,
        new double[] {top, top * 0.97, top * 0.90, top * 0.55 + knee * 0.42, knee * 1.08, knee},
        new double[] {0, 0.006 * s, 0.010 * s, 0.009 * s, 0.005 * s, 0.001 * s});
    Limbs flesh = new Limbs(Part.leg(side), covering);
    flesh.with(upper.blended(0));
    flesh.turned(
        shank,
        shankLength,
        new double[] {
          knee * 0.97, calf * 0.97, calf, calf * 0.86, calf * 0.25 + ankle * 0.8, ankle, ankle
        },
        new double[] {0.001 * s, -0.004 * s, -0.011 * s, -0.010 * s, -0.005 * s, -0.001, 0});
    flesh.with(foot());
    return flesh.blended(0.014 * s);
  }

  private Field foot() {
    Placed foot = bones.at(Segment.LEFT_FOOT, side);
    Placed toes = bones.at(Segment.LEFT_TOES, side);
    double ankle = bones.m(Measure.ANKLE_RADIUS);
    double sole = -bones.m(Measure.ANKLE_HEIGHT);
    double reach = foot.localX(toes.x(), toes.y(), toes.z());
    Limbs form = new Limbs(Part.leg(side), Material.SKIN.allOver());
    form.cone(foot.at(-0.004 * s, 0.012 * s, 0), ankle * 0.92, heel(foot, sole), 0.030 * s);
    form.cone(
        foot.at(0.006 * s, -0.010 * s, 0),
        0.034 * s,
        foot.at(reach - 0.012 * s, sole + 0.022 * s, -out * 0.005 * s),
        0.0195 * s);
    form.cone(
        foot.at(-0.026 * s, sole + 0.024 * s, 0),
        0.024 * s,
        foot.at(reach - 0.02 * s, sole + 0.0175 * s, out * 0.020 * s),
        0.0175 * s);
    Placed ball = foot.moved(reach - 0.008 * s, sole + 0.0185 * s, out * 0.003 * s);
    form.ellipsoid(ball, 0.044 * s, 0.0185 * s, 0.045 * s);
    List<Field> digits = new ArrayList<>();
    for (int i = 0; i < TOE_LENGTH.length; i++) {
      digits.add(toe(toes, i));
    }
    form.with(Field.Union.of(0.002, digits));
    return form.blended(0.022 * s);
  }

  private double[] heel(Placed foot, double sole) {
    return foot.at(-0.030 * s, sole + 0.030 * s, 0);
  }

  /** A toe lies on the ground that the ball of the foot lies on. */
  private Field toe(Placed toes, int i) {
    double radius = TOE_RADIUS[i] * s;
    double across = out * TOE_ACROSS[i] * s;
    double low = -0.0155 * s + radius;
    double root = TOE_ROOT[i] * s;
    return new Limbs(Part.toe(side, i), Material.SKIN.allOver())
        .cone(
            toes.at(root, low + 0.005 * s, across),
            radius,
            toes.at(root + TOE_LENGTH[i] * s, low, across * 1.04),
            radius * 0.9)
        .blended(0);
  }
}
