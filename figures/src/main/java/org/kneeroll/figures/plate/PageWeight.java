package org.kneeroll.figures.plate;

import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.kneeroll.core.drawing.Outline;

/** How much a plate adds to a page. */
public final class PageWeight {

  /** A page names colours and a scale besides: with them it takes up to so many times as much. */
  private static final double OVERHEAD = 1.22;

  private PageWeight() {}

  /** The most bytes that a plate adds to a page: its paths in words of a page, deflated. */
  public static int of(Plate plate) {
    StringBuilder words = new StringBuilder();
    for (Plate.Path path : plate.paths()) {
      words.append(path.lineWidth()).append(" w\n");
      path.outline().segments().forEach(segment -> append(words, segment));
      words.append("S\n");
    }
    return (int) Math.ceil(OVERHEAD * deflated(words.toString()));
  }

  private static void append(StringBuilder words, Outline.Segment segment) {
    if (segment instanceof Outline.Move move) {
      numbers(words, move.x(), move.y()).append("m\n");
    } else if (segment instanceof Outline.Line line) {
      numbers(words, line.x(), line.y()).append("l\n");
    } else if (segment instanceof Outline.Curve c) {
      numbers(words, c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y()).append("c\n");
    } else {
      words.append("h\n");
    }
  }

  private static StringBuilder numbers(StringBuilder words, double... numbers) {
    for (double number : numbers) {
      words.append((long) number).append(' ');
    }
    return words;
  }

  private static int deflated(String words) {
    Deflater deflater = new Deflater();
    deflater.setInput(words.getBytes(StandardCharsets.US_ASCII));
    deflater.finish();
    byte[] buffer = new byte[8192];
    int length = 0;
    while (!deflater.finished()) {
      length += deflater.deflate(buffer);
    }
    deflater.end();
    return length;
  }
}
