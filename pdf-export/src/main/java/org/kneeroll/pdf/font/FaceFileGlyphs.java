package org.kneeroll.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.GlyfDescript;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphDescription;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.kneeroll.core.drawing.Outline;

/** Reads the shapes of glyphs, which a page does not need: it carries the font itself. */
final class FaceFileGlyphs {

  private FaceFileGlyphs() {}

  /** The shapes of some glyphs in ems: the pen starts at 0, 0 on the base line, and y points up. */
  static Map<Integer, Outline> outlines(Face face, Iterable<Integer> glyphs) {
    Map<Integer, Outline> outlines = new HashMap<>();
    try (TrueTypeFont font =
        new TTFParser(true).parse(new RandomAccessReadBuffer(face.program()))) {
      GlyphTable table = font.getGlyph();
      for (int glyph : glyphs) {
        GlyphData data = table.getGlyph(glyph);
        Outline units = data == null ? new Outline(List.of()) : outline(data.getDescription());
        outlines.put(glyph, units.placed(1.0 / face.unitsPerEm(), 0, 0));
      }
      return outlines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shapes of " + face, e);
    }
  }

  private static Outline outline(GlyphDescription glyph) {
    List<Outline.Segment> pen = new ArrayList<>();
    int first = 0;
    for (int contour = 0; contour < glyph.getContourCount(); contour++) {
      int last = glyph.getEndPtOfContours(contour);
      contour(glyph, first, last, pen);
      first = last + 1;
    }
    return new Outline(pen);
  }

  /**
   * A closed contour of quadratic curves. Between two control points in a row lies a point of the
   * curve that the font leaves out (OpenType 1.9, glyf).
   */
  private static void contour(
      GlyphDescription glyph, int first, int last, List<Outline.Segment> pen) {
    int n = last - first + 1;
    int start = first;
    while (start <= last && !isOnCurve(glyph, start)) {
      start++;
    }
    if (start > last) {
      return;
    }
    double x = glyph.getXCoordinate(start);
    double y = glyph.getYCoordinate(start);
    pen.add(new Outline.Move(x, y));
    for (int i = 1; i <= n; i++) {
      int at = first + (start - first + i) % n;
      double px = glyph.getXCoordinate(at);
      double py = glyph.getYCoordinate(at);
      if (isOnCurve(glyph, at)) {
        pen.add(new Outline.Line(px, py));
        x = px;
        y = py;
        continue;
      }
      int next = first + (at - first + 1) % n;
      double nx = glyph.getXCoordinate(next);
      double ny = glyph.getYCoordinate(next);
      if (isOnCurve(glyph, next)) {
        i++;
      } else {
        nx = (px + nx) / 2;
        ny = (py + ny) / 2;
      }
      pen.add(
          new Outline.Curve(
              x + (px - x) * 2 / 3,
              y + (py - y) * 2 / 3,
              nx + (px - nx) * 2 / 3,
              ny + (py - ny) * 2 / 3,
              nx,
              ny));
      x = nx;
      y = ny;
    }
    pen.add(new Outline.Close());
  }

  private static boolean isOnCurve(GlyphDescription glyph, int point) {
    return (glyph.getFlags(point) & GlyfDescript.ON_CURVE) != 0;
  }
}
