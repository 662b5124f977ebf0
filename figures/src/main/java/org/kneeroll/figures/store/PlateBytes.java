package org.kneeroll.figures.store;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.plate.Plate;

/**
 * The stored form of a plate: small whole numbers, each point as its way from the last one,
 * deflated with a checksum.
 */
public final class PlateBytes {

  static final int FORM = 1;
  static final int MOVE = 0;
  static final int LINE = 1;
  static final int CURVE = 2;
  static final int CLOSE = 3;

  private static final int MOST_BYTES = 4_000_000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long lastX;
  private long lastY;

  private PlateBytes() {}

  /** The stored form. */
  public static byte[] of(Plate plate) {
    PlateBytes writer = new PlateBytes();
    writer.put(FORM);
    writer.put(plate.width());
    writer.put(plate.height());
    writer.put(plate.paths().size());
    for (Plate.Path path : plate.paths()) {
      writer.put(path.ink().code());
      writer.put(path.lineWidth());
      writer.put(path.outline().segments().size());
      path.outline().segments().forEach(writer::segment);
    }
    return deflated(writer.out.toByteArray());
  }

  /** The plate of a stored form; empty if the bytes are not one, or are damaged. */
  public static Optional<Plate> read(byte[] bytes) {
    try {
      return Optional.of(new PlateReader(inflated(bytes)).plate());
    } catch (DataFormatException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }

  private static byte[] inflated(byte[] bytes) throws DataFormatException {
    Inflater inflater = new Inflater();
    inflater.setInput(bytes);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if ((n == 0 && !inflater.finished()) || plain.size() > MOST_BYTES) {
          throw new DataFormatException("ends early or is too large");
        }
        plain.write(buffer, 0, n);
      }
    } finally {
      inflater.end();
    }
    return plain.toByteArray();
  }

  private void put(long value) {
    long rest = value;
    while (rest >>> 7 != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private void segment(Outline.Segment segment) {
    if (segment instanceof Outline.Move m) {
      put(MOVE);
      point(m.x(), m.y());
    } else if (segment instanceof Outline.Line l) {
      put(LINE);
      point(l.x(), l.y());
    } else if (segment instanceof Outline.Curve c) {
      put(CURVE);
      point(c.x1(), c.y1());
      point(c.x2(), c.y2());
      point(c.x(), c.y());
    } else {
      put(CLOSE);
    }
  }

  private void point(double x, double y) {
    signed((long) x - lastX);
    signed((long) y - lastY);
    lastX = (long) x;
    lastY = (long) y;
  }

  private void signed(long value) {
    put((value << 1) ^ (value >> 63));
  }
}
