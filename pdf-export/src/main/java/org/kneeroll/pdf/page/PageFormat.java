package org.kneeroll.pdf.page;

import org.kneeroll.pdf.print.PrintProfile;
import org.kneeroll.pdf.print.Spacing;

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
  private static final double BOTTOM_MM = 11;
  private static final double COMPACT_SIDE_MM = 12;

  /** The format of a profile's paper. */
  public static PageFormat of(PrintProfile profile) {
    double sideMm = profile.paper().sideMm();
    return new PageFormat(
        profile.paper().widthMm() * MM,
        profile.paper().heightMm() * MM,
        (profile.spacing() == Spacing.COMPACT ? Math.min(COMPACT_SIDE_MM, sideMm) : sideMm) * MM,
        BOTTOM_MM * MM);
  }

  /** A sheet of other size and the same proportions. */
  public PageFormat scaled(double by) {
    return new PageFormat(widthPt * by, heightPt * by, sidePt * by, bottomPt * by);
  }

  /** Where text stands. */
  public Column column() {
    return new Column(sidePt, widthPt - 2 * sidePt);
  }
}
