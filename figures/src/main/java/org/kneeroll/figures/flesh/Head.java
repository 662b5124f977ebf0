package org.kneeroll.figures.flesh;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.body.Segment;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Placed;

/** Skull, face, ears and hair. Heights are metres above the chin. */
final class Head {

  /** How far the chin lies below the head's origin, which is between the ear lobes. */
  private static final double CHIN = 0.079;

  private Head() {}

  /** The frame of the head with its origin at the height of the chin. */
  static Placed frame(Bones bones) {
    return bones.at(Segment.HEAD).moved(0, -CHIN, 0);
  }

  static Field of(Bones bones, Hairstyle hair) {
    Placed head = frame(bones);
    Limbs skull = new Limbs(Part.HEAD, Material.SKIN.allOver());
    skull.ellipsoid(head.moved(0.004, 0.124, 0), 0.094, 0.092, 0.074);
    skull.ellipsoid(head.moved(0.040, 0.066, 0), 0.056, 0.068, 0.055);
    skull.ellipsoid(head.moved(0.070, 0.014, 0), 0.026, 0.021, 0.027);
    Limbs nose = new Limbs(Part.HEAD, Material.SKIN.allOver());
    nose.cone(head.at(0.094, 0.100, 0), 0.006, head.at(0.1065, 0.078, 0), 0.0092);
    Field face = Field.Union.of(0.010, List.of(skull.blended(0.024), nose.blended(0)));
    Limbs ears = new Limbs(Part.EARS, Material.SKIN.allOver());
    for (int g = -1; g <= 1; g += 2) {
      ears.ellipsoid(head.moved(-0.006, 0.086, g * 0.077), 0.016, 0.028, 0.011);
    }
    List<Field> all = new ArrayList<>(List.of(face, ears.blended(0)));
    all.add(hair(head, hair));
    return Field.Union.of(0, all);
  }

  private static Field hair(Placed head, Hairstyle hair) {
    Limbs tress = new Limbs(Part.HAIR, Material.HAIR.allOver());
    switch (hair) {
      case BUN -> {
        tress.ellipsoid(head.moved(-0.008, 0.139, 0), 0.095, 0.095, 0.0825);
        tress.ellipsoid(head.moved(-0.040, 0.086, 0), 0.062, 0.066, 0.069);
        tress.ellipsoid(head.moved(-0.074, 0.222, 0), 0.041, 0.036, 0.041);
        return tress.blended(0.012);
      }
      case SHORT -> {
        tress.ellipsoid(head.moved(-0.004, 0.143, 0), 0.095, 0.090, 0.0815);
        tress.ellipsoid(head.moved(-0.036, 0.098, 0), 0.064, 0.072, 0.0745);
        return tress.blended(0.02);
      }
      default -> {
        tress.ellipsoid(head.moved(-0.007, 0.139, 0), 0.098, 0.098, 0.087);
        tress.ellipsoid(head.moved(-0.040, 0.060, 0), 0.068, 0.085, 0.084);
        return tress.blended(0.03);
      }
    }
  }
}
