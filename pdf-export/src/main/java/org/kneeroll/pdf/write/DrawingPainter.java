package org.kneeroll.pdf.write;

import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.core.drawing.Shape;

/** Paints pictures: paths stay paths, sharp at every size. */
final class DrawingPainter {

  private DrawingPainter() {}

  /** Paints a picture into a rectangle whose lower left corner is given; y points up. */
  static void paint(
      Drawing drawing, ContentStream out, double x, double y, double width, double height) {
    out.save();
    out.clip(x, y, width, height);
    out.transform(width / drawing.width(), -height / drawing.height(), x, y + height);
    out.roundCapsAndJoins();
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Shape.Fill fill) {
        out.fillColour(fill.colour());
        follow(fill.outline(), out);
        out.fill(fill.evenOdd());
      } else if (shape instanceof Shape.Stroke stroke) {
        out.lineColour(stroke.colour());
        out.lineWidth(stroke.lineWidth());
        follow(stroke.outline(), out);
        out.stroke();
      } else if (shape instanceof Shape.Image image) {
        out.image(image.bitmap(), image.x(), image.y(), image.width(), image.height());
      }
    }
    out.restore();
  }

  private static void follow(Outline outline, ContentStream out) {
    for (Outline.Segment segment : outline.segments()) {
      if (segment instanceof Outline.Move move) {
        out.move(move.x(), move.y());
      } else if (segment instanceof Outline.Line line) {
        out.line(line.x(), line.y());
      } else if (segment instanceof Outline.Curve curve) {
        out.curve(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
      } else {
        out.closePath();
      }
    }
  }
}
