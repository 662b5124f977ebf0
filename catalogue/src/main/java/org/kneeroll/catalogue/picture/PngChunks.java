package org.kneeroll.catalogue.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a PNG file that its dots need, and none of the others: comments, profiles and
 * previews may hold anything, and may be far larger once they are inflated.
 *
 * <p>Source: W3C, Portable Network Graphics (PNG) Specification, third edition, 5 and 11.
 */
final class PngChunks {

  /** Grey, the colour type of one sample a dot. */
  static final int GREY = 0;

  /** Red, green and blue. */
  static final int COLOUR = 2;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
  private static final String HEADER = "IHDR";
  private static final String TRANSPARENCY = "tRNS";
  private static final Set<String> KEPT = Set.of(HEADER, "PLTE", "IDAT", "IEND");
  private static final int AROUND = 12;
  private static final int HEADER_LENGTH = 13;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private @Nullable ByteBuffer header;
  private byte @Nullable [] transparency;

  private PngChunks() {}

  static boolean isPng(byte[] file) {
    return file.length >= SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /**
   * Takes a file apart.
   *
   * @return null if it is damaged
   */
  static @Nullable PngChunks of(byte[] file) {
    PngChunks chunks = new PngChunks();
    return isPng(file) && chunks.read(file) ? chunks : null;
  }

  private boolean read(byte[] file) {
    kept.writeBytes(SIGNATURE);
    ByteBuffer rest = ByteBuffer.wrap(file).position(SIGNATURE.length);
    while (rest.remaining() >= AROUND) {
      int start = rest.position();
      int length = rest.getInt(start);
      if (length < 0 || length > rest.remaining() - AROUND) {
        return false;
      }
      String type = new String(file, start + 4, 4, StandardCharsets.US_ASCII);
      rest.position(start + AROUND + length);
      if (!isWhole(file, start, length) || !take(type, file, start, length)) {
        return false;
      }
      if (type.equals("IEND")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(byte[] file, int start, int length) {
    CRC32 sum = new CRC32();
    sum.update(file, start + 4, length + 4);
    return (int) sum.getValue() == ByteBuffer.wrap(file).getInt(start + 8 + length);
  }

  /** Keeps a chunk or leaves it out; false if it may not stand here. */
  private boolean take(String type, byte[] file, int start, int length) {
    boolean isHeader = type.equals(HEADER);
    if (isHeader == (header != null)) {
      return false;
    }
    if (isHeader) {
      if (length != HEADER_LENGTH) {
        return false;
      }
      header = ByteBuffer.wrap(file, start + 8, length).slice();
    }
    if (type.equals(TRANSPARENCY)) {
      transparency = Arrays.copyOfRange(file, start + 8, start + 8 + length);
      if (colourType() == GREY || colourType() == COLOUR) {
        // one colour that stands for nothing: PngReader looks for it
        return length == (colourType() == GREY ? 2 : 6);
      }
    }
    if (KEPT.contains(type) || type.equals(TRANSPARENCY)) {
      kept.write(file, start, AROUND + length);
      return true;
    }
    boolean needed = (type.charAt(0) & 0x20) == 0;
    return !needed;
  }

  private ByteBuffer header() {
    ByteBuffer found = header;
    if (found == null) {
      throw new IllegalStateException("a file that was taken apart has a header");
    }
    return found;
  }

  /** As the file says it; 0 or negative if it says nonsense. */
  int columns() {
    return header().getInt(0);
  }

  int rows() {
    return header().getInt(4);
  }

  int colourType() {
    return header().get(9);
  }

  /** The samples of the one colour that is not painted, or null if there is none. */
  int @Nullable [] unpainted() {
    byte[] samples = transparency;
    if (samples == null || (colourType() != GREY && colourType() != COLOUR)) {
      return null;
    }
    int[] colour = new int[samples.length / 2];
    for (int i = 0; i < colour.length; i++) {
      colour[i] = ByteBuffer.wrap(samples).getShort(2 * i) & 0xFFFF;
    }
    return colour;
  }

  /** A file of the kept parts alone. */
  byte[] file() {
    return kept.toByteArray();
  }
}
