package org.kneeroll.pdf.write;

import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Bitmap;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.pdf.font.Face;
import org.kneeroll.pdf.font.ShapedText;

/**
 * The operators of a content stream (ISO 32000-1, annex A), in the order in which they are called.
 *
 * <p>Here y points up, as in PDF. Text objects are opened and closed as needed, and a font or
 * colour that is set already is not set again.
 */
final class ContentStream {

  private final EmbeddedFaces faces;
  private final EmbeddedBitmaps bitmaps;
  private final Bytes out;
  private boolean inText;
  private @Nullable Face face;
  private double sizePt;
  private @Nullable Colour fill;

  /**
   * An empty stream.
   *
   * @param expected how many bytes it is likely to have
   */
  ContentStream(EmbeddedFaces faces, EmbeddedBitmaps bitmaps, int expected) {
    this.faces = faces;
    this.bitmaps = bitmaps;
    this.out = new Bytes(expected);
  }

  /** Everything written so far. */
  byte[] bytes() {
    return out.toArray();
  }

  /** Begins content of an element. */
  void beginContent(String type, int mcid) {
    endText();
    ascii("/").ascii(type).ascii(" <</MCID ").ascii(Integer.toString(mcid)).ascii(">>BDC\n");
  }

  /** Begins content that is not read out. */
  void beginArtifact(String properties) {
    endText();
    ascii("/Artifact <<").ascii(properties).ascii(">>BDC\n");
  }

  /** Begins the text of a variable field, which viewers replace (12.7.3.3). */
  void beginVariableText() {
    ascii("/Tx BMC\n");
  }

  /** Ends what was begun last. */
  void endMarked() {
    endText();
    ascii("EMC\n");
  }

  void save() {
    endText();
    ascii("q\n");
  }

  /** Goes back to what was set before {@link #save}. */
  void restore() {
    endText();
    ascii("Q\n");
    face = null;
    fill = null;
  }

  /** Moves and scales the coordinates of what follows. */
  void transform(double scaleX, double scaleY, double x, double y) {
    number(scaleX).ascii("0 0 ").number(scaleY).number(x).number(y).ascii("cm\n");
  }

  /** Clips what follows to a rectangle. */
  void clip(double x, double y, double width, double height) {
    number(x).number(y).number(width).number(height).ascii("re W n\n");
  }

  /** Sets the colour of fills and text. */
  void fillColour(Colour colour) {
    if (fill == null || colour.rgb() != fill.rgb()) {
      colour(colour).ascii("rg\n");
      fill = colour;
    }
  }

  /** Sets the colour of lines. */
  void lineColour(Colour colour) {
    colour(colour).ascii("RG\n");
  }

  void lineWidth(double width) {
    number(width).ascii("w\n");
  }

  void roundCapsAndJoins() {
    ascii("1 J 1 j\n");
  }

  void move(double x, double y) {
    number(x).number(y).ascii("m\n");
  }

  void line(double x, double y) {
    number(x).number(y).ascii("l\n");
  }

  void curve(double x1, double y1, double x2, double y2, double x, double y) {
    number(x1).number(y1).number(x2).number(y2).number(x).number(y).ascii("c\n");
  }

  void closePath() {
    ascii("h\n");
  }

  void rectangle(double x, double y, double width, double height) {
    number(x).number(y).number(width).number(height).ascii("re\n");
  }

  void fill(boolean evenOdd) {
    ascii(evenOdd ? "f*\n" : "f\n");
  }

  void stroke() {
    ascii("S\n");
  }

  void fillAndStroke() {
    ascii("B\n");
  }

  /** Paints dots over a rectangle, where y was made to point down; x and y are its upper left. */
  void image(Bitmap bitmap, double x, double y, double width, double height) {
    ascii("q\n");
    transform(width, -height, x, y + height);
    ascii("/").ascii(bitmaps.resourceName(bitmap)).ascii(" Do\nQ\n");
  }

  /**
   * Shows a range of a text.
   *
   * @param spoken what is read out and extracted instead, or null (14.9.4)
   */
  void text(
      ShapedText text,
      int from,
      int to,
      double x,
      double baseline,
      double size,
      Colour colour,
      @Nullable String spoken) {
    if (from == to) {
      return;
    }
    if (!inText) {
      ascii("BT\n");
      inText = true;
    }
    fillColour(colour);
    ascii("1 0 0 1 ").number(x).number(baseline).ascii("Tm\n");
    if (spoken != null) {
      ascii("/Span <</ActualText <FEFF");
      for (int i = 0; i < spoken.length(); i++) {
        out.hex(spoken.charAt(i));
      }
      ascii(">>>BDC\n");
    }
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || text.face(i) != text.face(start)) {
        show(text, start, i, size);
        start = i;
      }
    }
    if (spoken != null) {
      ascii("EMC\n");
    }
  }

  private void show(ShapedText text, int from, int to, double size) {
    Face used = text.face(from);
    if (used != face || size != sizePt) {
      ascii("/").ascii(faces.resourceName(used)).ascii(" ").number(size).ascii("Tf\n");
      face = used;
      sizePt = size;
    }
    ascii("(");
    for (int i = from; i < to; i++) {
      out.literal(text.glyph(i) >> 8).literal(text.glyph(i));
    }
    ascii(")Tj\n");
  }

  private void endText() {
    if (inText) {
      ascii("ET\n");
      inText = false;
    }
  }

  private ContentStream colour(Colour colour) {
    return number(colour.red() / 255.0)
        .number(colour.green() / 255.0)
        .number(colour.blue() / 255.0);
  }

  /** A number to a thousandth, and a space. */
  private ContentStream number(double value) {
    out.number(value).put(' ');
    return this;
  }

  private ContentStream ascii(String text) {
    out.ascii(text);
    return this;
  }
}
