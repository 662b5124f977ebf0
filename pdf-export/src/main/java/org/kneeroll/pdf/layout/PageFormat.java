package org.kneeroll.pdf.layout;

/**
 * The sheet of paper and the margins inside it.
 *
 * @param widthPt of the sheet
 * @param heightPt of the sheet
 * @param sidePt margin at the left and at the right
 * @param bottomPt from the foot of the sheet to the lowest line of the footer
 */
public record PageFormat(double widthPt, double heightPt, double sidePt, double bottomPt) {

  private static final double MM = 72 / 25.4;

  /** ISO 216 A4, with 18 mm at the sides: wide enough for a punch and a hand. */
  public static final PageFormat A4 = new PageFormat(210 * MM, 297 * MM, 18 * MM, 11 * MM);

  /** Where text stands. */
  Column column() {
    return new Column(sidePt, widthPt - 2 * sidePt);
  }
}
