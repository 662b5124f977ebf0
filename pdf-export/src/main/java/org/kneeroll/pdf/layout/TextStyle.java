package org.kneeroll.pdf.layout;

import org.kneeroll.core.drawing.Colour;
import org.kneeroll.pdf.font.FaceMetrics;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.font.Typeface;
import org.kneeroll.pdf.font.Weight;

/**
 * How a piece of text looks.
 *
 * @param sizePt of the type
 * @param leadingPt from one baseline to the next
 */
record TextStyle(Weight weight, double sizePt, double leadingPt, Colour colour) {

  /** Large text of a size, whose lines stand closer. */
  static TextStyle tight(Weight weight, double sizePt, Colour colour) {
    return new TextStyle(weight, sizePt, sizePt * 1.2, colour);
  }

  /** Glyphs for a text. */
  ShapedText shape(String text) {
    return ShapedText.of(text, Typeface.of(weight));
  }

  /** How wide a text is on one line. */
  double widthPt(ShapedText text) {
    return text.widthEm() * sizePt;
  }

  /** From the top of a line down to its baseline. */
  double ascentPt() {
    FaceMetrics metrics = Typeface.of(weight).firstFace().metrics();
    double unitsPerEm = Typeface.of(weight).firstFace().unitsPerEm();
    double ascent = metrics.ascent() / unitsPerEm * sizePt;
    double descent = -metrics.descent() / unitsPerEm * sizePt;
    return (leadingPt - ascent - descent) / 2 + ascent;
  }

  /** Height of a capital letter, to centre text beside it. */
  double capHeightPt() {
    return (double) Typeface.of(weight).firstFace().metrics().capHeight()
        / Typeface.of(weight).firstFace().unitsPerEm()
        * sizePt;
  }

  /** The same with another colour. */
  TextStyle in(Colour other) {
    return new TextStyle(weight, sizePt, leadingPt, other);
  }
}
