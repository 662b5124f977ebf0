package org.kneeroll.core.pose.stance;

import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;

/** How high the things are that a body sits on, leans on and steps on: they suit its size. */
public final class Furniture {

  private Furniture() {}

  /**
   * The height of a chair's seat for a body, in metres: the feet of a sitting person stand flat.
   */
  public static double seatHeightM(Anthropometry size) {
    return size.share(.245);
  }

  /**
   * The height of a table or a worktop to lean on, in metres: a body that stands upright leans on a
   * worktop, one that bends forwards on a table.
   */
  public static double tableHeightM(PlacedBody body) {
    Anthropometry size = body.anthropometry();
    double belowShoulder = body.at(Landmark.BOTH_SHOULDERS).y() - size.share(.29);
    return StrictMath.max(size.share(.44), StrictMath.min(size.share(.54), belowShoulder));
  }

  /** The height of the top of a chair's back, in metres. */
  public static double chairBackM(Anthropometry size) {
    return seatHeightM(size) + .42;
  }

  /** The height of a step, in metres: that of a stair. */
  public static double stepHeightM(Anthropometry size) {
    return size.share(.10);
  }
}
