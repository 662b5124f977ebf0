package org.kneeroll.pdf.font;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kneeroll.core.drawing.Outline;

/**
 * A line of text as paths, for pictures: an SVG or PNG carries no font.
 *
 * <p>Sizes and places are in the picture's own unit. Whoever draws a line of letters also gives the
 * words themselves, in a title or a description, to those who do not see it.
 */
public final class Lettering {

  private static final char ELLIPSIS = '\u2026';

  private final Typeface typeface;
  private final double size;

  /**
   * Letters of a weight and a size.
   *
   * @param size of the type, positive
   */
  public Lettering(Weight weight, double size) {
    this.typeface = Typeface.of(weight);
    this.size = size;
  }

  /** The words with a question mark for each character that cannot be drawn. */
  private static String drawable(String words) {
    StringBuilder drawable = new StringBuilder();
    Set<Integer> uncovered = PrintableText.uncovered(words);
    words
        .codePoints()
        .forEach(c -> drawable.appendCodePoint(uncovered.contains(c) ? (int) '?' : c));
    return drawable.toString();
  }

  /**
   * Parts words into lines. What does not fit into the last one is cut off, with an ellipsis.
   *
   * @param widest how wide a line may be
   * @param most how many lines there may be, at least 1
   */
  public List<String> lines(String words, double widest, int most) {
    ShapedText text = ShapedText.of(drawable(words), typeface);
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length() && lines.size() < most) {
      boolean isLast = lines.size() == most - 1;
      int to = fitting(text, from, widest);
      if (to == text.length()) {
        lines.add(text.substring(from, to).strip());
        return lines;
      }
      if (isLast) {
        lines.add(cut(text, from, widest));
        return lines;
      }
      int end = to;
      while (end > from && !text.mayBreakAfter(end - 1)) {
        end--;
      }
      to = end > from ? end : Math.max(from + 1, to);
      lines.add(text.substring(from, to).strip());
      from = to;
    }
    return lines;
  }

  /** The position after the last character that fits into a line. */
  private int fitting(ShapedText text, int from, double widest) {
    int to = from;
    while (to < text.length() && text.widthEm(from, to + 1) * size <= widest) {
      to++;
    }
    return to;
  }

  private String cut(ShapedText text, int from, double widest) {
    String ellipsis = String.valueOf(ELLIPSIS);
    int to = fitting(text, from, widest - width(ellipsis));
    return text.substring(from, to).strip() + ellipsis;
  }

  /** How wide a line is. */
  public double width(String line) {
    return ShapedText.of(drawable(line), typeface).widthEm() * size;
  }

  /**
   * The letters of a line; fill them by the non-zero rule.
   *
   * @param left where the first begins
   * @param base where the base line lies; y points down
   */
  public Outline outline(String line, double left, double base) {
    ShapedText text = ShapedText.of(drawable(line), typeface);
    List<Outline.Segment> letters = new ArrayList<>();
    Set<Face> faces = new LinkedHashSet<>();
    for (int i = 0; i < text.length(); i++) {
      faces.add(text.face(i));
    }
    for (Face face : faces) {
      Set<Integer> wanted = new LinkedHashSet<>();
      for (int i = 0; i < text.length(); i++) {
        if (text.face(i).equals(face)) {
          wanted.add(text.glyph(i));
        }
      }
      Map<Integer, Outline> shapes = FaceFileGlyphs.outlines(face, wanted);
      for (int i = 0; i < text.length(); i++) {
        if (text.face(i).equals(face)) {
          Outline shape = Objects.requireNonNull(shapes.get(text.glyph(i)));
          double x = left + text.widthEm(0, i) * size;
          letters.addAll(upright(shape.placed(size, 0, 0), x, base));
        }
      }
    }
    return new Outline(letters);
  }

  /** A shape whose y axis points up, at its place in a picture whose y axis points down. */
  private static List<Outline.Segment> upright(Outline shape, double x, double base) {
    List<Outline.Segment> pen = new ArrayList<>();
    for (Outline.Segment segment : shape.segments()) {
      if (segment instanceof Outline.Move m) {
        pen.add(new Outline.Move(x + m.x(), base - m.y()));
      } else if (segment instanceof Outline.Line l) {
        pen.add(new Outline.Line(x + l.x(), base - l.y()));
      } else if (segment instanceof Outline.Curve c) {
        pen.add(
            new Outline.Curve(
                x + c.x1(), base - c.y1(), x + c.x2(), base - c.y2(), x + c.x(), base - c.y()));
      } else {
        pen.add(segment);
      }
    }
    return pen;
  }
}
