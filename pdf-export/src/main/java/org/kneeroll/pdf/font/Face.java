package org.kneeroll.pdf.font;

/**
 * One font file: its characters, the widths of its glyphs and its bytes.
 *
 * <p>Immutable after it was read, and therefore shared between leaflets and threads.
 */
public final class Face {

  /** One more than the last code point that a face is asked for; nothing above is in the files. */
  static final int CHARACTERS = 0x2600;

  private final String name;
  private final int unitsPerEm;
  private final char[] glyphs;
  private final int[] advances;
  private final FaceMetrics metrics;
  private final byte[] program;

  Face(
      String name,
      int unitsPerEm,
      char[] glyphs,
      int[] advances,
      FaceMetrics metrics,
      byte[] program) {
    this.name = name;
    this.unitsPerEm = unitsPerEm;
    this.glyphs = glyphs;
    this.advances = advances;
    this.metrics = metrics;
    this.program = program;
  }

  /** The PostScript name, such as {@code NotoSans-Bold}; no two faces share one. */
  public String name() {
    return name;
  }

  /** How many units of the font file make one em. */
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /** Ascent, descent and bounds. */
  public FaceMetrics metrics() {
    return metrics;
  }

  /** How many glyphs the file holds, the one for a missing character (number 0) among them. */
  public int glyphCount() {
    return advances.length;
  }

  /** Whether the face can draw a character. */
  public boolean covers(int codePoint) {
    return codePoint < CHARACTERS && glyphs[codePoint] != 0;
  }

  /** The glyph of a character, 0 where the face has none. */
  public int glyph(int codePoint) {
    return codePoint < CHARACTERS ? glyphs[codePoint] : 0;
  }

  /** How far the pen moves on after a glyph, in the face's units. */
  public int advance(int glyph) {
    return advances[glyph];
  }

  /** The font file. The caller gets a copy. */
  public byte[] program() {
    return program.clone();
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
