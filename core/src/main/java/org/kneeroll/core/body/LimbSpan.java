package org.kneeroll.core.body;

/**
 * How far a limb spans: from the hip to the ankle joint, from the shoulder to the wrist.
 *
 * <p>The two bones and the span are the sides of one triangle, so the law of cosines leads from the
 * bend between the bones to the span, and back.
 */
public final class LimbSpan {

  private LimbSpan() {}

  /** The length of a straight arm, in metres. */
  public static double straightArmM(Anthropometry size) {
    return size.metres(Measure.UPPER_ARM) + size.metres(Measure.FOREARM);
  }

  /**
   * The distance from hip to ankle joint, in metres.
   *
   * @param kneeFlexion in degrees; 0 for a straight knee
   */
  public static double legM(Anthropometry size, double kneeFlexion) {
    double thigh = size.metres(Measure.THIGH);
    double shank = size.metres(Measure.SHANK);
    double cosine = StrictMath.cos(StrictMath.toRadians(kneeFlexion));
    return root(thigh * thigh + shank * shank + 2 * thigh * shank * cosine);
  }

  /**
   * The flexion of a knee between a hip and an ankle joint, in degrees; 0 where they are too far
   * apart.
   *
   * @param legM the distance from hip to ankle joint, in metres
   */
  public static double kneeFlexion(Anthropometry size, double legM) {
    double thigh = size.metres(Measure.THIGH);
    double shank = size.metres(Measure.SHANK);
    double cosine = (legM * legM - thigh * thigh - shank * shank) / (2 * thigh * shank);
    return StrictMath.toDegrees(StrictMath.acos(StrictMath.max(-1, StrictMath.min(1, cosine))));
  }

  /**
   * How far a span goes along one axis of the room when its ways along the other two are known.
   *
   * @return in the unit of the span; 0 where the other two use it up
   */
  public static double along(double span, double second, double third) {
    return root(span * span - second * second - third * third);
  }

  private static double root(double square) {
    return StrictMath.sqrt(StrictMath.max(0, square));
  }
}
