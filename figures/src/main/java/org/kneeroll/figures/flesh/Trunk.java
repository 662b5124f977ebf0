package org.kneeroll.figures.flesh;

import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Measure;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Piece;
import org.kneeroll.figures.field.Placed;

/** Pelvis, waist, rib cage, shoulders and neck. */
final class Trunk {

  private static final double BLEND = 0.05;

  private final Bones bones;
  private final double s;
  private final Placed pelvis;
  private final Placed lumbar;
  private final Placed thorax;
  private final Placed neck;

  private Trunk(Bones bones) {
    this.bones = bones;
    this.s = bones.scale();
    this.pelvis = bones.at(Segment.PELVIS);
    this.lumbar = bones.at(Segment.LUMBAR);
    this.thorax = bones.at(Segment.THORAX);
    this.neck = bones.at(Segment.NECK);
  }

  static Field of(Bones bones) {
    return new Trunk(bones).field();
  }

  private Field field() {
    double hips = bones.m(Measure.HIP_HALF_BREADTH) * 0.95;
    double seat = bones.m(Measure.BUTTOCK_HALF_DEPTH) * 0.95;
    double waist = bones.m(Measure.WAIST_HALF_BREADTH) * 0.87;
    double belly = bones.m(Measure.WAIST_HALF_DEPTH) * 0.93;
    double chest = bones.m(Measure.CHEST_HALF_BREADTH) * 0.98;
    double ribs = bones.m(Measure.CHEST_HALF_DEPTH) * 0.88;
    double base = bones.m(Measure.THORACIC_SPINE);
    Limbs trunk = new Limbs(Part.TRUNK, clothes());
    trunk.ellipsoid(pelvis.moved(-0.004 * s, 0.035 * s, 0), seat * 0.90, 0.115 * s, hips * 0.95);
    for (int g = -1; g <= 1; g += 2) {
      trunk.ellipsoid(
          pelvis.moved(-0.050 * s, -0.014 * s, g * 0.074 * s), seat * 0.62, 0.088 * s, 0.082 * s);
      trunk.ellipsoid(
          thorax.moved(ribs * 0.62, 0.135 * s, g * 0.060 * s), 0.044 * s, 0.055 * s, 0.058 * s);
    }
    trunk.ellipsoid(lumbar.moved(0.020 * s, 0.07 * s, 0), belly, 0.16 * s, waist);
    trunk.ellipsoid(thorax.moved(0.026 * s, base * 0.42, 0), ribs, base * 0.60, chest);
    for (Side side : Side.values()) {
      yoke(trunk, base, side);
    }
    Limbs throat = new Limbs(Part.TRUNK, clothes());
    Placed head = bones.at(Segment.HEAD);
    double radius = bones.m(Measure.NECK_RADIUS) * 0.93;
    throat.cone(
        neck.at(0.016 * s, -0.02 * s, 0),
        radius * 1.06,
        head.at(-0.014 * s, -0.045 * s, 0),
        radius * 0.96);
    return new Limbs(Part.TRUNK, Material.SHIRT.allOver())
        .with(trunk.blended(BLEND))
        .with(throat.blended(0))
        .blended(0.04);
  }

  /** From the base of the neck to a shoulder: the slope that a shirt hangs on. */
  private void yoke(Limbs trunk, double base, Side side) {
    Placed joint = bones.at(Segment.LEFT_UPPER_ARM, side);
    double[] from = thorax.at(0.006 * s, base - 0.045 * s, side.sign() * 0.02 * s);
    double[] shoulder = {joint.x(), joint.y(), joint.z()};
    double[] to = new double[3];
    for (int k = 0; k < 3; k++) {
      to[k] = from[k] + (shoulder[k] - from[k]) * 0.86;
    }
    trunk.cone(from, 0.048 * s, to, 0.047 * s);
  }

  private Piece.Covering clothes() {
    int skin = Material.SKIN.number();
    int shirt = Material.SHIRT.number();
    int trousers = Material.TROUSERS.number();
    double waistband = 0.088 * s;
    double neckline = 0.058 * s;
    double below = 0.07 * s;
    return (x, y, z) -> {
      // the hem of the shirt follows the pelvis behind and the belly in front
      if (pelvis.localY(x, y, z) < waistband && lumbar.localY(x, y, z) < 0.03) {
        return trousers;
      }
      double forward = neck.localX(x, y, z) - 0.012 * s;
      double aside = neck.localZ(x, y, z);
      double high = neck.localY(x, y, z);
      double round = Math.sqrt(forward * forward * 0.7 + aside * aside);
      // lower in front than behind
      double opening = neckline + Math.max(0, forward) * 0.22;
      return high > -below && round < opening + Math.max(0, high) ? skin : shirt;
    };
  }
}
