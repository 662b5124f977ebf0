package org.kneeroll.figures.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.kneeroll.core.drawing.Bitmap;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.core.drawing.Shape;

/** Writes PNG files: a drawing, painted on white, or dots as they are. */
public final class PngImage {

  /** The widest image, and the highest, in dots. */
  public static final int MOST_DOTS = 8000;

  private PngImage() {}

  /**
   * The file.
   *
   * @param width in dots, 16 to {@link #MOST_DOTS}; the height follows, and is held to the same
   * @throws IllegalArgumentException if the width is out of range
   */
  public static byte[] of(Drawing drawing, int width) {
    if (width < 16 || width > MOST_DOTS) {
      throw new IllegalArgumentException("not a width from 16 to " + MOST_DOTS + ": " + width);
    }
    double scale =
        Math.min(width / drawing.width(), MOST_DOTS / Math.max(drawing.width(), drawing.height()));
    int columns = Math.max(1, (int) Math.rint(drawing.width() * scale));
    int rows = Math.max(1, (int) Math.rint(drawing.height() * scale));
    BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, columns, rows);
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    brush.setTransform(AffineTransform.getScaleInstance(scale, scale));
    drawing.shapes().forEach(shape -> paint(shape, brush));
    brush.dispose();
    return file(image);
  }

  /** The file of a bitmap, dot for dot. */
  public static byte[] of(Bitmap bitmap) {
    return file(image(bitmap));
  }

  private static BufferedImage image(Bitmap bitmap) {
    int columns = bitmap.columns();
    int rows = bitmap.rows();
    byte[] colours = bitmap.colours();
    byte[] opacity = bitmap.opacity();
    int kind = opacity == null ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    BufferedImage image = new BufferedImage(columns, rows, kind);
    for (int i = 0; i < columns * rows; i++) {
      int rgb =
          (colours[3 * i] & 0xFF) << 16
              | (colours[3 * i + 1] & 0xFF) << 8
              | (colours[3 * i + 2] & 0xFF);
      int alpha = opacity == null ? 0xFF : opacity[i] & 0xFF;
      image.setRGB(i % columns, i / columns, alpha << 24 | rgb);
    }
    return image;
  }

  private static byte[] file(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static void paint(Shape shape, Graphics2D brush) {
    if (shape instanceof Shape.Image image) {
      AffineTransform place = AffineTransform.getTranslateInstance(image.x(), image.y());
      place.scale(image.width() / image.bitmap().columns(), image.height() / image.bitmap().rows());
      brush.drawImage(image(image.bitmap()), place, null);
      return;
    }
    Path2D path = path(((Shape.Path) shape).outline());
    brush.setColor(colour(((Shape.Path) shape).colour()));
    if (shape instanceof Shape.Fill fill) {
      path.setWindingRule(fill.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
      brush.fill(path);
    } else if (shape instanceof Shape.Stroke stroke) {
      brush.setStroke(
          new BasicStroke(
              (float) stroke.lineWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      brush.draw(path);
    }
  }

  private static Color colour(Colour colour) {
    return new Color(colour.red(), colour.green(), colour.blue());
  }

  private static Path2D path(Outline outline) {
    Path2D path = new Path2D.Double();
    for (Outline.Segment segment : outline.segments()) {
      if (segment instanceof Outline.Move m) {
        path.moveTo(m.x(), m.y());
      } else if (segment instanceof Outline.Line l) {
        path.lineTo(l.x(), l.y());
      } else if (segment instanceof Outline.Curve c) {
        path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
      } else {
        path.closePath();
      }
    }
    return path;
  }
}
