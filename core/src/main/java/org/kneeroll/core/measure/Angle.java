package org.kneeroll.core.measure;

import org.kneeroll.core.diagnostic.Quoted;

/**
 * An angle between two segments of the body, or a segment and a reference line.
 *
 * <p>Straight is 0: a knee bent to a right angle stands at 90 degrees of flexion.
 *
 * @param degrees 0 to 360
 */
public record Angle(double degrees) implements Amount {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException with a message for the author, if it is out of range
   */
  public Angle {
    if (!(degrees >= 0 && degrees <= 360)) {
      throw new IllegalArgumentException(
          Written.number(degrees) + " degrees is not an angle: expected 0 to 360");
    }
    degrees += 0.0; // a zero has one sign, so that equal amounts are equal
  }

  /**
   * Reads an angle with its unit, such as {@code 45 deg}.
   *
   * @throws IllegalArgumentException with a message for the author, if the text is anything else
   */
  public static Angle parse(String text) {
    if (Amount.parse(text) instanceof Angle angle) {
      return angle;
    }
    throw new IllegalArgumentException(
        Quoted.of(text) + " is not an angle: write a number and its unit, such as `45 deg`");
  }

  /** An angle in degrees, 0 to 360. */
  public static Angle degrees(double degrees) {
    return new Angle(degrees);
  }

  @Override
  public boolean exceeds(Amount other) {
    if (other instanceof Angle angle) {
      return degrees > angle.degrees;
    }
    throw new IllegalArgumentException("an angle cannot be compared with " + other);
  }

  @Override
  public String notation() {
    return Written.number(degrees) + " deg";
  }

  /** The words for a patient, such as "45 degrees". */
  @Override
  public String toString() {
    return Written.number(degrees) + (degrees == 1 ? " degree" : " degrees");
  }
}
