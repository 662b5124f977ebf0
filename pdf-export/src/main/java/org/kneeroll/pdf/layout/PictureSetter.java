package org.kneeroll.pdf.layout;

import java.util.List;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.leaflet.Block;

/** Sets pictures, as large as their room allows without changing their proportions. */
final class PictureSetter {

  private static final double GAP_PT = 8;
  private static final double WIDEST_PT = 300;

  private PictureSetter() {}

  /** A picture on its own, at the left margin. */
  static Flow picture(Block.Picture picture, Column column, double highestPt) {
    Element figure = Element.figure(picture.alternativeText());
    Mark.Picture mark =
        fitted(
            picture.drawing(),
            figure,
            column.xPt(),
            Math.min(column.widthPt(), WIDEST_PT),
            highestPt);
    Strip strip = new Strip(Break.FREE, GAP_PT, mark.heightPt(), List.of(mark));
    return new Flow(List.of(strip), List.of(figure));
  }

  /** A drawing at the top of a strip, scaled to touch the nearer of two limits. */
  static Mark.Picture fitted(
      Drawing drawing, Tag tag, double xPt, double maxWidthPt, double maxHeightPt) {
    double scale = Math.min(maxWidthPt / drawing.width(), maxHeightPt / drawing.height());
    return new Mark.Picture(
        tag, xPt, 0, drawing.width() * scale, drawing.height() * scale, drawing);
  }
}
