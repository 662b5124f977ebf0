package org.kneeroll.core.pose;

import org.kneeroll.core.space.Vec3;

/**
 * From where a picture is looked at, in parallel projection.
 *
 * @param azimuth degrees: 0 is from the right of a standing person (x points to the right of the
 *     picture), 90 from the front, or from the feet of a person who lies
 * @param elevation degrees above the horizon
 */
public record View(double azimuth, double elevation) {

  /** The direction from the person to the viewer. */
  public Vec3 towardsViewer() {
    double a = StrictMath.toRadians(azimuth);
    double e = StrictMath.toRadians(elevation);
    return new Vec3(
        StrictMath.sin(a) * StrictMath.cos(e),
        StrictMath.sin(e),
        StrictMath.cos(a) * StrictMath.cos(e));
  }
}
