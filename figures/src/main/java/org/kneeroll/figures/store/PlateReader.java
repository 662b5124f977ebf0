package org.kneeroll.figures.store;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.plate.Plate;

/**
 * Reads what {@link PlateBytes} wrote, once it is inflated. Anything else gives an {@link
 * IllegalArgumentException} or an {@link IndexOutOfBoundsException}.
 */
final class PlateReader {

  private static final int MOST_SIDE = 1_000_000;

  private final byte[] bytes;
  private int at;
  private long lastX;
  private long lastY;

  PlateReader(byte[] bytes) {
    this.bytes = bytes;
  }

  Plate plate() {
    if (next() != PlateBytes.FORM) {
      throw new IllegalArgumentException("another form");
    }
    int width = count(MOST_SIDE);
    int height = count(MOST_SIDE);
    int paths = count(bytes.length);
    List<Plate.Path> all = new ArrayList<>();
    for (int i = 0; i < paths; i++) {
      Ink ink = Ink.of(count(MOST_SIDE));
      int lineWidth = count(MOST_SIDE);
      int segments = count(bytes.length);
      List<Outline.Segment> outline = new ArrayList<>();
      for (int k = 0; k < segments; k++) {
        outline.add(segment());
      }
      all.add(new Plate.Path(ink, lineWidth, new Outline(outline)));
    }
    return new Plate(width, height, all);
  }

  private Outline.Segment segment() {
    int kind = count(PlateBytes.CLOSE);
    if (kind == PlateBytes.CLOSE) {
      return new Outline.Close();
    }
    double[] a = point();
    if (kind == PlateBytes.MOVE) {
      return new Outline.Move(a[0], a[1]);
    }
    if (kind == PlateBytes.LINE) {
      return new Outline.Line(a[0], a[1]);
    }
    double[] b = point();
    double[] c = point();
    return new Outline.Curve(a[0], a[1], b[0], b[1], c[0], c[1]);
  }

  private double[] point() {
    lastX += signed();
    lastY += signed();
    return new double[] {lastX, lastY};
  }

  private int count(int most) {
    long value = next();
    if (value < 0 || value > most) {
      throw new IllegalArgumentException("not a count up to " + most + ": " + value);
    }
    return (int) value;
  }

  private long signed() {
    long value = next();
    return (value >>> 1) ^ -(value & 1);
  }

  private long next() {
    long value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      byte b = bytes[at++];
      value |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number without end");
  }
}
