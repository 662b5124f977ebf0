package org.kneeroll.core.measure;

/**
 * How far a landmark of the body travels.
 *
 * @param centimetres 0 to 300
 */
public record Length(double centimetres) implements Amount {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException with a message for the author, if it is out of range
   */
  public Length {
    if (!(centimetres >= 0 && centimetres <= 300)) {
      throw new IllegalArgumentException(
          Written.number(centimetres) + " cm is not a distance on a body: expected 0 to 300");
    }
    centimetres += 0.0; // a zero has one sign, so that equal amounts are equal
  }

  /** A length in centimetres, 0 to 300. */
  public static Length centimetres(double centimetres) {
    return new Length(centimetres);
  }

  @Override
  public boolean exceeds(Amount other) {
    if (other instanceof Length length) {
      return centimetres > length.centimetres;
    }
    throw new IllegalArgumentException("a length cannot be compared with " + other);
  }

  @Override
  public String notation() {
    return Written.number(centimetres) + " cm";
  }

  /** The words for a patient, such as "2 cm". */
  @Override
  public String toString() {
    return notation();
  }
}
