package org.kneeroll.figures.flesh;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Piece;
import org.kneeroll.figures.field.Placed;
import org.kneeroll.figures.field.RoundedBox;

/** A hand: palm, four fingers of three joints, and a thumb. */
final class HandShape {

  private static final double[] LENGTH = {0.072, 0.079, 0.074, 0.058};
  private static final double[] ROOT = {-0.084, -0.087, -0.084, -0.077};
  private static final double[] ACROSS = {0.0265, 0.0088, -0.0088, -0.0258};
  private static final double[] RADIUS = {0.0092, 0.0094, 0.0090, 0.0080};

  private HandShape() {}

  /** The hand of a frame whose x axis comes out of the palm. */
  static Field of(Bones bones, Side side) {
    Placed hand = bones.at(Segment.LEFT_HAND, side);
    Fingers grip = Fingers.of(bones.grip(side));
    double g = side.sign();
    Piece.Covering skin = Material.SKIN.allOver();
    Limbs palm = new Limbs(Part.arm(side), skin);
    palm.with(
        new Field.Leaf(
            new Piece(
                new RoundedBox(hand.moved(0, -0.046, 0), 0.0135, 0.042, 0.0375, 0.0125),
                Part.arm(side),
                skin)));
    palm.cone(hand.at(0, 0.010, 0), 0.022, hand.at(0.001, -0.022, 0), 0.020);
    palm.cone(hand.at(0.006, -0.020, g * 0.016), 0.0165, hand.at(0.008, -0.048, g * 0.028), 0.0145);
    List<Field> fingers = new ArrayList<>();
    for (int i = 0; i < LENGTH.length; i++) {
      fingers.add(finger(hand, grip, side, i));
    }
    fingers.add(thumb(hand, grip, side));
    palm.with(Field.Union.of(0.0015, fingers));
    return palm.blended(0.012);
  }

  private static Field finger(Placed hand, Fingers grip, Side side, int i) {
    double g = side.sign();
    double length = LENGTH[i];
    double r = RADIUS[i];
    Limbs finger = new Limbs(Part.finger(side, i), Material.SKIN.allOver());
    Placed first =
        hand.moved(0, ROOT[i], g * ACROSS[i])
            .spread(g * (1.5 - i) * grip.fan())
            .bent(grip.knuckle(i));
    Placed second = first.moved(0, -length * 0.47, 0).bent(grip.middle());
    Placed third = second.moved(0, -length * 0.29, 0).bent(grip.end());
    finger.cone(first.at(0, 0.012, 0), r * 1.05, second.at(0, 0, 0), r);
    finger.cone(second.at(0, 0, 0), r, third.at(0, 0, 0), r * 0.93);
    finger.cone(third.at(0, 0, 0), r * 0.93, third.at(0, -length * 0.2, 0), r * 0.82);
    return finger.blended(0.003);
  }

  private static Field thumb(Placed hand, Fingers grip, Side side) {
    double g = side.sign();
    Limbs thumb = new Limbs(Part.finger(side, 4), Material.SKIN.allOver());
    Placed root = hand.moved(0.008, -0.040, g * 0.030).spread(g * 32).bent(grip.thumb());
    Placed end = root.moved(0, -0.036, 0).spread(-g * 20).bent(grip.thumb() * 0.6);
    thumb.cone(root.at(0, 0.012, 0), 0.0135, end.at(0, 0, 0), 0.0108);
    thumb.cone(end.at(0, 0, 0), 0.0108, end.at(0, -0.026, 0), 0.0088);
    return thumb.blended(0.004);
  }
}
