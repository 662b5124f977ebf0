package org.kneeroll.catalogue.svg;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Outline.Curve;
import org.kneeroll.core.drawing.Outline.Line;
import org.kneeroll.core.drawing.Outline.Move;
import org.kneeroll.core.drawing.Outline.Segment;
import org.kneeroll.core.drawing.Shape;

/** Writes what became of a file as lines of text. */
final class Dump {

  private Dump() {}

  static String of(PictureResult result) {
    if (result instanceof PictureResult.Refusal refusal) {
      return "refused: " + refusal.reason() + "\n  " + refusal.advice() + "\n";
    }
    return of(((PictureResult.Picture) result).drawing());
  }

  static String of(Drawing drawing) {
    StringBuilder text =
        new StringBuilder(numbers(drawing.width(), drawing.height())).append(" units\n");
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Shape.Fill fill) {
        text.append("fill ").append(fill.colour()).append(fill.evenOdd() ? " even-odd" : "");
      } else if (shape instanceof Shape.Stroke stroke) {
        text.append("stroke ").append(stroke.colour()).append(' ');
        text.append(numbers(stroke.lineWidth()));
      }
      text.append('\n');
      ((Shape.Path) shape)
          .outline()
          .segments()
          .forEach(s -> text.append("  ").append(of(s)).append('\n'));
    }
    return text.toString();
  }

  private static String of(Segment segment) {
    if (segment instanceof Move move) {
      return "move " + numbers(move.x(), move.y());
    } else if (segment instanceof Line line) {
      return "line " + numbers(line.x(), line.y());
    } else if (segment instanceof Curve c) {
      return "curve " + numbers(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
    }
    return "close";
  }

  private static String numbers(double... values) {
    DecimalFormat format =
        new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    StringBuilder text = new StringBuilder();
    for (double value : values) {
      text.append(text.isEmpty() ? "" : " ").append(format.format(value));
    }
    return text.toString();
  }
}
