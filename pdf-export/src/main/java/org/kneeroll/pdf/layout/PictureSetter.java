package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Tag;

/** Sets pictures, as large as their room allows without changing their proportions. */
final class PictureSetter {

  /** Between a picture and the words beside it. */
  static final double AFTER_PT = 14;

  /** Words beside a picture need at least this width. */
  static final double NARROW_PT = 220;

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

  /**
   * Words at least as high as the picture beside them, none of which is parted beside it. The
   * picture is read first.
   *
   * @param abovePt the space above both
   * @param gaps the share of each space between words that is left where paper is short
   */
  static Flow beside(
      Flow words, Element figure, Mark.Picture picture, double abovePt, double gaps) {
    List<Strip> strips = new ArrayList<>();
    double heightPt = 0;
    for (Strip strip : words.strips()) {
      boolean first = strips.isEmpty();
      boolean beside = heightPt < picture.heightPt();
      heightPt += strip.heightPt() + (first ? 0 : strip.gapPt() * gaps);
      Strip placed = beside ? strip.withBefore(Break.NEVER) : strip;
      strips.add(first ? placed.withGap(abovePt).after(List.of(picture)) : placed);
    }
    if (strips.isEmpty()) {
      strips.add(new Strip(Break.NEVER, abovePt, picture.heightPt(), List.of(picture)));
    } else if (heightPt < picture.heightPt()) {
      Strip last = strips.get(strips.size() - 1);
      double morePt = picture.heightPt() - heightPt;
      strips.set(strips.size() - 1, last.withHeight(last.heightPt() + morePt));
    }
    List<Element> elements = new ArrayList<>(words.elements());
    elements.add(0, figure);
    return new Flow(strips, elements);
  }

  /** A drawing at the top of a strip, scaled to touch the nearer of two limits. */
  static Mark.Picture fitted(
      Drawing drawing, Tag tag, double xPt, double maxWidthPt, double maxHeightPt) {
    double scale = Math.min(maxWidthPt / drawing.width(), maxHeightPt / drawing.height());
    return new Mark.Picture(
        tag, xPt, 0, drawing.width() * scale, drawing.height() * scale, drawing);
  }
}
