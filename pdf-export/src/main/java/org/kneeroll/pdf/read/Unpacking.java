package org.kneeroll.pdf.read;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the streams of a file unpack to, before a parser unpacks them into memory.
 *
 * <p>A stream of some kilobytes can unpack to gigabytes. Every place where a stream could begin is
 * tried as compressed data, whatever the dictionary before it says: names may be spelled in other
 * ways, and what is not compressed ends after a few bytes.
 */
final class Unpacking {

  private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int ZLIB_HEADER = 2;
  private static final int BUFFER = 1 << 16;

  private Unpacking() {}

  /** Whether all streams together unpack to no more than a number of bytes. */
  static boolean isWithin(byte[] pdf, long limit) {
    long unpacked = 0;
    byte[] buffer = new byte[BUFFER];
    for (int i = 0; i + KEYWORD.length < pdf.length; i++) {
      if (isKeyword(pdf, i)) {
        unpacked += unpacked(pdf, afterLineEnd(pdf, i + KEYWORD.length), limit - unpacked, buffer);
        if (unpacked > limit) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isKeyword(byte[] pdf, int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (pdf[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    return at < 3 || pdf[at - 1] != 'd' || pdf[at - 2] != 'n' || pdf[at - 3] != 'e';
  }

  private static int afterLineEnd(byte[] pdf, int at) {
    int after = at;
    while (after < pdf.length && pdf[after] <= ' ' && pdf[after] > 0) {
      after++;
    }
    return after;
  }

  private static long unpacked(byte[] pdf, int from, long limit, byte[] buffer) {
    if (from + ZLIB_HEADER >= pdf.length) {
      return 0;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(pdf, from + ZLIB_HEADER, pdf.length - from - ZLIB_HEADER);
      long unpacked = 0;
      while (unpacked <= limit) {
        int count = inflater.inflate(buffer);
        if (count == 0) {
          break;
        }
        unpacked += count;
      }
      return unpacked;
    } catch (DataFormatException notCompressed) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
