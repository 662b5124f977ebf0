package org.kneeroll.figures.field;

/**
 * A value that changes smoothly along a way: the curve of Catmull and Rom through values at equal
 * distances, level at both ends.
 */
final class Course {

  private static final int TERMS = 4;

  private final int pieces;
  private final double[] terms;

  /**
   * A course through values.
   *
   * @param values at least two
   */
  Course(double[] values) {
    pieces = values.length - 1;
    terms = new double[TERMS * pieces];
    for (int i = 0; i < pieces; i++) {
      double from = values[i];
      double to = values[i + 1];
      double before = i == 0 ? 0 : (to - values[i - 1]) / 2;
      double after = i + 1 == pieces ? 0 : (values[i + 2] - from) / 2;
      terms[TERMS * i] = from;
      terms[TERMS * i + 1] = before;
      terms[TERMS * i + 2] = 3 * (to - from) - 2 * before - after;
      terms[TERMS * i + 3] = 2 * (from - to) + before + after;
    }
  }

  /**
   * The value at a share of the way.
   *
   * @param share 0 to 1
   */
  double at(double share) {
    double place = share * pieces;
    int piece = Math.min(pieces - 1, (int) place);
    double t = place - piece;
    int i = TERMS * piece;
    return terms[i] + t * (terms[i + 1] + t * (terms[i + 2] + t * terms[i + 3]));
  }
}
