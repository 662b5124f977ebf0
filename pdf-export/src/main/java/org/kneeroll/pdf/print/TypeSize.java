package org.kneeroll.pdf.print;

/**
 * How large the running text is. Headings, labels, fields and the space between them grow with it.
 *
 * <p>Source of the sizes: UK Association for Accessible Formats, clear print (12 pt at least,
 * better 14) and large print (16 pt at least, better 18).
 */
public enum TypeSize {
  /** 12 pt, the least for clear print. */
  STANDARD(12),
  /** 14 pt, clear print. */
  CLEAR(14),
  /** 18 pt, large print. */
  LARGE(18);

  private final double bodyPt;

  TypeSize(double bodyPt) {
    this.bodyPt = bodyPt;
  }

  /** Size of the running text in points. */
  public double bodyPt() {
    return bodyPt;
  }

  /** How much larger than standard everything is. */
  public double scale() {
    return bodyPt / STANDARD.bodyPt;
  }
}
