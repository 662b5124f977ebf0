package org.kneeroll.core.body;

import java.util.Objects;

/**
 * The size of a body.
 *
 * @param statureM in metres, 1.2 to 2.3
 * @param build how stout it is
 */
public record Anthropometry(double statureM, Build build) {

  /** The body that is drawn and measured where nothing else is said: 1.70 m, median girths. */
  public static final Anthropometry STANDARD = new Anthropometry(1.70, Build.AVERAGE);

  /**
   * Checks the stature.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public Anthropometry {
    Objects.requireNonNull(build, "build");
    if (!(statureM >= 1.2 && statureM <= 2.3)) {
      throw new IllegalArgumentException("not a stature in metres: " + statureM);
    }
  }

  /** A measure of this body, in metres. */
  public double metres(Measure measure) {
    return measure.share(build) * statureM;
  }

  /** A share of the stature, in metres. */
  public double share(double ofStature) {
    return ofStature * statureM;
  }
}
