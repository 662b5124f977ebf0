package org.kneeroll.figures.flesh;

import java.util.Map;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.pose.Grip;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.figures.field.Placed;

/**
 * Where the bones of a body lie and how thick the flesh on them is.
 *
 * @param body the bones
 * @param grips how the fingers of each hand are held
 */
public record Bones(PlacedBody body, Map<Side, Grip> grips) {

  /** Copies the grips. */
  public Bones {
    grips = Map.copyOf(grips);
  }

  Placed at(Segment segment) {
    return placed(body.frame(segment));
  }

  Placed at(Segment ofPair, Side side) {
    return at(Segment.onSide(ofPair, side));
  }

  Grip grip(Side side) {
    return grips.getOrDefault(side, Grip.RELAXED);
  }

  /** A measure of this body, in metres. */
  double m(Measure measure) {
    return body.anthropometry().metres(measure);
  }

  /** How much larger this body is than one of 1.70 m, for which small forms are given. */
  double scale() {
    return body.anthropometry().statureM() / Anthropometry.STANDARD.statureM();
  }

  /** A frame, unpacked for speed. */
  public static Placed placed(Frame frame) {
    Rotation r = frame.rotation();
    return new Placed(
        frame.origin().x(),
        frame.origin().y(),
        frame.origin().z(),
        new double[] {
          r.x().x(), r.x().y(), r.x().z(),
          r.y().x(), r.y().y(), r.y().z(),
          r.z().x(), r.z().y(), r.z().z()
        });
  }
}
