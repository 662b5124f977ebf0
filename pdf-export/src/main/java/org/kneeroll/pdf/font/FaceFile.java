package org.kneeroll.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A font file beside this class, read at its first use and kept. */
final class FaceFile {

  static final FaceFile REGULAR = new FaceFile("NotoSans-Regular");
  static final FaceFile LATIN_BOLD = new FaceFile("NotoSans-Bold");
  static final FaceFile VIETNAMESE_BOLD = new FaceFile("NotoSansVietnamese-Bold");
  static final FaceFile GREEK_BOLD = new FaceFile("NotoSansGreek-Bold");
  static final FaceFile CYRILLIC_BOLD = new FaceFile("NotoSansCyrillic-Bold");
  static final FaceFile DIGITS_BOLD = new FaceFile("NotoSansDigits-Bold");
  static final FaceFile MATHEMATICS = new FaceFile("NotoSansMath-Regular");

  private final String name;
  private volatile @Nullable Face face;

  private FaceFile(String name) {
    this.name = name;
  }

  /** The face, the same object at every call. */
  Face face() {
    Face read = face;
    if (read == null) {
      synchronized (this) {
        read = face;
        if (read == null) {
          read = read();
          face = read;
        }
      }
    }
    return read;
  }

  private Face read() {
    String file = name + ".ttf";
    try (InputStream in = FaceFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the font file " + file + " is missing from this library");
      }
      byte[] program = in.readAllBytes();
      try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(program))) {
        return face(program, font);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font file " + file, e);
    }
  }

  private Face face(byte[] program, TrueTypeFont font) throws IOException {
    CmapLookup characters = font.getUnicodeCmapLookup();
    char[] glyphs = new char[Face.CHARACTERS];
    for (int codePoint = ' '; codePoint < glyphs.length; codePoint++) {
      glyphs[codePoint] = (char) characters.getGlyphId(codePoint);
    }
    int[] advances = new int[font.getNumberOfGlyphs()];
    for (int glyph = 0; glyph < advances.length; glyph++) {
      advances[glyph] = font.getAdvanceWidth(glyph);
    }
    return new Face(
        name,
        font.getUnitsPerEm(),
        glyphs,
        advances,
        new FaceMetrics(
            font.getHorizontalHeader().getAscender(),
            font.getHorizontalHeader().getDescender(),
            font.getOS2Windows().getCapHeight(),
            font.getHeader().getXMin(),
            font.getHeader().getYMin(),
            font.getHeader().getXMax(),
            font.getHeader().getYMax()),
        program);
  }
}
