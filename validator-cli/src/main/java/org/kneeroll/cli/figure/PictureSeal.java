package org.kneeroll.cli.figure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * What tells a picture that Kneeroll drew from one that somebody has drawn or changed: the SHA-256
 * of all bytes before it, as a comment at the end of an SVG, and in a PNG as the text chunk before
 * the last one (PNG, third edition, 11.3.3.3).
 */
final class PictureSeal {

  private static final int HEX_DIGITS = 32;
  private static final String COMMENT = "<!-- Kneeroll ";
  private static final String COMMENT_END = " -->\n";
  private static final byte[] LAST_CHUNK = chunk("IEND", new byte[0]);
  private static final String KEYWORD = "Kneeroll\0";
  private static final int SEAL_CHUNK_BYTES = 12 + KEYWORD.length() + HEX_DIGITS;

  private PictureSeal() {}

  /** An SVG with its seal. */
  static byte[] svg(byte[] picture) {
    byte[] seal = (COMMENT + digest(picture) + COMMENT_END).getBytes(ISO_8859_1);
    return join(picture, seal);
  }

  /** Whether an SVG is as it was drawn. */
  static boolean isWholeSvg(byte[] file) {
    int length = file.length - COMMENT.length() - HEX_DIGITS - COMMENT_END.length();
    return length > 0 && Arrays.equals(file, svg(Arrays.copyOf(file, length)));
  }

  /**
   * A PNG with its seal.
   *
   * @param picture which ends with its last chunk
   */
  static byte[] png(byte[] picture) {
    byte[] body = Arrays.copyOf(picture, picture.length - LAST_CHUNK.length);
    byte[] seal = chunk("tEXt", (KEYWORD + digest(body)).getBytes(ISO_8859_1));
    return join(body, seal, LAST_CHUNK);
  }

  /** Whether a PNG is as it was drawn. */
  static boolean isWholePng(byte[] file) {
    int length = file.length - SEAL_CHUNK_BYTES - LAST_CHUNK.length;
    return length > 0 && Arrays.equals(file, png(join(Arrays.copyOf(file, length), LAST_CHUNK)));
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] typed = join(type.getBytes(ISO_8859_1), content);
    CRC32 check = new CRC32();
    check.update(typed);
    return ByteBuffer.allocate(typed.length + 8)
        .putInt(content.length)
        .put(typed)
        .putInt((int) check.getValue())
        .array();
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] join(byte[]... parts) {
    ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
    for (byte[] part : parts) {
      all.put(part);
    }
    return all.array();
  }
}
