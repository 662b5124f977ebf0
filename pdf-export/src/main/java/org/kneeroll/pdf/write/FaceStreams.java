package org.kneeroll.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.kneeroll.pdf.font.Face;

/**
 * The parts of an embedded font that are the same in every file: made once for each face and
 * shared.
 */
final class FaceStreams {

  private static final int CHARS_IN_A_BLOCK = 100;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final byte[] program;
  private final int programLength;
  private final byte[] toUnicode;

  FaceStreams(Face face) {
    byte[] whole = face.program();
    this.program = Cos.deflate(whole, Cos.SMALL);
    this.programLength = whole.length;
    this.toUnicode = Cos.deflate(toUnicode(face).getBytes(StandardCharsets.US_ASCII), Cos.SMALL);
  }

  /** The font file, compressed. Not to be changed. */
  byte[] program() {
    return program;
  }

  /** How long the font file is before compression. */
  int programLength() {
    return programLength;
  }

  /** The map from glyphs to characters, compressed. Not to be changed. */
  byte[] toUnicode() {
    return toUnicode;
  }

  /** A CMap from glyph numbers to UTF-16 (ISO 32000-1, 9.10.3). */
  private static String toUnicode(Face face) {
    int[] characters = characters(face);
    int count = (int) Arrays.stream(characters).filter(c -> c != 0).count();
    StringBuilder cmap =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    int written = 0;
    for (int glyph = 0; glyph < characters.length; glyph++) {
      if (characters[glyph] == 0) {
        continue;
      }
      if (written % CHARS_IN_A_BLOCK == 0) {
        int block = Math.min(CHARS_IN_A_BLOCK, count - written);
        cmap.append(block).append(" beginbfchar\n");
      }
      cmap.append('<').append(HEX.toHexDigits((char) glyph));
      cmap.append("> <").append(HEX.toHexDigits((char) characters[glyph])).append(">\n");
      written++;
      if (written % CHARS_IN_A_BLOCK == 0 || written == count) {
        cmap.append("endbfchar\n");
      }
    }
    return cmap.append(
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """)
        .toString();
  }

  /** The character of each glyph, 0 for parts of letters that no character names. */
  private static int[] characters(Face face) {
    int[] characters = new int[face.glyphCount()];
    for (int codePoint = Character.MAX_VALUE; codePoint >= ' '; codePoint--) {
      int glyph = face.glyph(codePoint);
      if (glyph != 0) {
        characters[glyph] = codePoint;
      }
    }
    return characters;
  }
}
