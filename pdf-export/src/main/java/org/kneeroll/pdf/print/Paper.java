package org.kneeroll.pdf.print;

/** A size of paper, upright. */
public enum Paper {
  /** ISO 216: 210 by 297 mm. */
  A4(210, 297, 18),
  /** ANSI Y14.1 A, North America's paper: 8.5 by 11 inches. */
  LETTER(215.9, 279.4, 18),
  /** ISO 216: 148 by 210 mm, half of A4. */
  A5(148, 210, 12);

  private final double widthMm;
  private final double heightMm;
  private final double sideMm;

  Paper(double widthMm, double heightMm, double sideMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
    this.sideMm = sideMm;
  }

  /** Width of the sheet in millimetres. */
  public double widthMm() {
    return widthMm;
  }

  /** Height of the sheet in millimetres. */
  public double heightMm() {
    return heightMm;
  }

  /** The margin at the left and at the right in millimetres: room for a punch and a hand. */
  public double sideMm() {
    return sideMm;
  }
}
