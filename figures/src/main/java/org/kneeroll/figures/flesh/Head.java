package org.kneeroll.figures.flesh;

import java.util.List;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Placed;

/** Skull, face, ears and hair. Heights are metres above the chin of a head of natural size. */
final class Head {

  /**
   * How many times as large as natural a head is drawn. Illustrators enlarge heads a little, so
   * that a face can be read in a small picture.
   */
  static final double SIZE = 1.07;

  /** How far the chin lies below the head's origin, which is between the ear lobes. */
  private static final double CHIN = 0.079;

  private final Placed chin;

  private Head(Bones bones) {
    this.chin = frame(bones);
  }

  /** The frame of the head with its origin at the height of the chin. */
  static Placed frame(Bones bones) {
    return bones.at(Segment.HEAD).moved(0, -CHIN, 0);
  }

  static Field of(Bones bones, Hairstyle hair) {
    Head head = new Head(bones);
    return Field.Union.of(0, List.of(head.face(), head.ears(), head.hair(hair)));
  }

  private Field face() {
    Limbs skull = new Limbs(Part.HEAD, Material.SKIN.allOver());
    ball(skull, 0.004, 0.124, 0, 0.094, 0.092, 0.074);
    ball(skull, 0.040, 0.066, 0, 0.056, 0.068, 0.055);
    ball(skull, 0.070, 0.014, 0, 0.026, 0.021, 0.027);
    Limbs nose = new Limbs(Part.HEAD, Material.SKIN.allOver());
    nose.cone(at(0.094, 0.100), 0.006 * SIZE, at(0.1065, 0.078), 0.0092 * SIZE);
    return Field.Union.of(0.010, List.of(skull.blended(0.024), nose.blended(0)));
  }

  private Field ears() {
    Limbs ears = new Limbs(Part.EARS, Material.SKIN.allOver());
    for (int g = -1; g <= 1; g += 2) {
      ball(ears, -0.006, 0.086, g * 0.077, 0.016, 0.028, 0.011);
    }
    return ears.blended(0);
  }

  /** The hair reaches over the forehead and beside the temples, so that it frames the face. */
  private Field hair(Hairstyle style) {
    Limbs tress = new Limbs(Part.HAIR, Material.HAIR.allOver());
    switch (style) {
      case BUN -> {
        ball(tress, -0.005, 0.139, 0, 0.097, 0.097, 0.086);
        ball(tress, -0.032, 0.090, 0, 0.066, 0.070, 0.077);
        ball(tress, -0.070, 0.226, 0, 0.043, 0.039, 0.044);
        return tress.blended(0.012);
      }
      case SHORT -> {
        ball(tress, -0.002, 0.143, 0, 0.096, 0.092, 0.085);
        ball(tress, -0.032, 0.100, 0, 0.066, 0.072, 0.079);
        return tress.blended(0.02);
      }
      default -> {
        ball(tress, -0.004, 0.140, 0, 0.100, 0.100, 0.091);
        ball(tress, -0.030, 0.060, 0, 0.072, 0.086, 0.093);
        return tress.blended(0.03);
      }
    }
  }

  private void ball(Limbs limbs, double x, double y, double z, double a, double b, double c) {
    limbs.ellipsoid(chin.moved(x * SIZE, y * SIZE, z * SIZE), a * SIZE, b * SIZE, c * SIZE);
  }

  private double[] at(double x, double y) {
    return chin.at(x * SIZE, y * SIZE, 0);
  }
}
