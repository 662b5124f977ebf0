package org.kneeroll.figures.flesh;

import org.kneeroll.core.pose.Grip;

/**
 * How far each row of finger joints bends in a grip, in degrees.
 *
 * @param knuckle where the fingers begin
 * @param middle the next joint
 * @param end the last joint
 * @param fan between neighbouring fingers
 * @param thumb how far the thumb lies in front of the palm
 */
record Fingers(double knuckle, double middle, double end, double fan, double thumb) {

  static Fingers of(Grip grip) {
    return switch (grip) {
      case FLAT -> new Fingers(2, 3, 2, 2.2, 6);
      case RELAXED -> new Fingers(16, 22, 12, 1.8, 14);
      case HOLDING -> new Fingers(34, 42, 24, 1.5, 26);
      case FIST -> new Fingers(78, 92, 58, 0, 52);
    };
  }

  /** The outer fingers bend a little more than the forefinger. */
  double knuckle(int finger) {
    return knuckle * (1 + finger * 0.05);
  }
}
