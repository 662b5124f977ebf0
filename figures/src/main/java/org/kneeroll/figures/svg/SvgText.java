package org.kneeroll.figures.svg;

import java.util.Base64;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.core.drawing.Shape;
import org.kneeroll.figures.image.PngImage;

/** Writes a drawing as an SVG document with a title and a description. */
public final class SvgText {

  private SvgText() {}

  /**
   * The document.
   *
   * @param drawing what to draw
   * @param widthMm how wide it is shown unless a page says otherwise, in millimetres
   * @param title a name for it, such as the exercise's
   * @param description what it shows, for those who do not see it
   */
  public static String of(Drawing drawing, double widthMm, String title, String description) {
    double heightMm = widthMm * drawing.height() / drawing.width();
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
        .append(number(widthMm))
        .append("mm\" height=\"")
        .append(number(heightMm))
        .append("mm\" viewBox=\"0 0 ")
        .append(number(drawing.width()))
        .append(' ')
        .append(number(drawing.height()))
        .append("\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<desc>")
        .append(escaped(description))
        .append("</desc>\n<g stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
    drawing.shapes().forEach(shape -> shape(shape, svg));
    return svg.append("</g>\n</svg>\n").toString();
  }

  private static void shape(Shape shape, StringBuilder svg) {
    if (shape instanceof Shape.Image image) {
      image(image, svg);
      return;
    }
    svg.append("<path d=\"");
    path(((Shape.Path) shape).outline(), svg);
    svg.append('"');
    if (shape instanceof Shape.Fill fill) {
      svg.append(" fill=\"").append(fill.colour()).append('"');
      if (fill.evenOdd()) {
        svg.append(" fill-rule=\"evenodd\"");
      }
    } else if (shape instanceof Shape.Stroke stroke) {
      svg.append(" fill=\"none\" stroke=\"")
          .append(stroke.colour())
          .append("\" stroke-width=\"")
          .append(number(stroke.lineWidth()))
          .append('"');
    }
    svg.append("/>\n");
  }

  private static void image(Shape.Image image, StringBuilder svg) {
    svg.append("<image x=\"")
        .append(number(image.x()))
        .append("\" y=\"")
        .append(number(image.y()))
        .append("\" width=\"")
        .append(number(image.width()))
        .append("\" height=\"")
        .append(number(image.height()))
        .append("\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(PngImage.of(image.bitmap())))
        .append("\"/>\n");
  }

  private static void path(Outline outline, StringBuilder out) {
    for (Outline.Segment segment : outline.segments()) {
      if (segment instanceof Outline.Move move) {
        out.append('M');
        numbers(out, move.x(), move.y());
      } else if (segment instanceof Outline.Line line) {
        out.append('L');
        numbers(out, line.x(), line.y());
      } else if (segment instanceof Outline.Curve c) {
        out.append('C');
        numbers(out, c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
      } else {
        out.append('Z');
      }
    }
  }

  private static void numbers(StringBuilder out, double... values) {
    for (int i = 0; i < values.length; i++) {
      String number = number(values[i]);
      if (i > 0 && !number.startsWith("-")) {
        out.append(' ');
      }
      out.append(number);
    }
  }

  /** At most two decimals, without an exponent, the same everywhere. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long size = Math.abs(hundredths);
    long rest = size % 100;
    String whole = sign + size / 100;
    if (rest == 0) {
      return whole;
    }
    return whole + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF))
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> {
                  if (isHidden(c)) {
                    safe.append("&#").append(c).append(';');
                  } else {
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return safe.toString();
  }

  /**
   * What a terminal would obey that shows the file, or nobody would see; XML has numbers for it.
   */
  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return (c >= 0x7F && c < 0xA0)
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
