package org.kneeroll.figures.flesh;

import java.util.List;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Placed;

/** A whole body. */
public final class Figure {

  private static final double NARROW = 0.003;

  private Figure() {}

  /** Puts flesh, clothes and hair on bones. */
  public static Field of(Bones bones, Hairstyle hair) {
    Field body = Trunk.of(bones);
    for (Side side : Side.values()) {
      Placed thigh = bones.at(Segment.LEFT_THIGH, side);
      Placed arm = bones.at(Segment.LEFT_UPPER_ARM, side);
      body =
          Field.Graft.of(body, Leg.of(bones, side), thigh.moved(0, -0.02, 0), 0.06, NARROW, 0.20);
      body = Field.Graft.of(body, Arm.of(bones, side), arm, 0.05, NARROW, 0.13);
    }
    return Field.Union.of(0.004, List.of(body, Head.of(bones, hair)));
  }

  /** The head alone, for drawing a face on it. */
  public static Field head(Bones bones, Hairstyle hair) {
    return Head.of(bones, hair);
  }

  /** The frame of the head: its origin in the middle, at the height of the chin. */
  public static Placed face(Bones bones) {
    return Head.frame(bones);
  }

  /** How many times as large as natural the head is, as seen from the origin of its frame. */
  public static double headSize() {
    return Head.SIZE;
  }
}
