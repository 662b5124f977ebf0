package org.kneeroll.pdf.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier of a file that Kneeroll writes (ISO 32000-1, 14.4): it is made from all bytes
 * before the cross-reference stream that ends the file. Whoever fills in a field, writes over a
 * page, joins two files or saves one anew makes another file of it, and that shows.
 *
 * <p>It guards against mistakes and not against people: anybody can make it anew.
 */
public final class FileSeal {

  private static final int BYTES = 16;

  /** The last lines of a file hold no more than this. */
  private static final int END_BYTES = 48;

  private static final Pattern END = Pattern.compile("\\nstartxref\\n([0-9]{1,10})\\n%%EOF\\n$");

  private FileSeal() {}

  /** The identifier of a file whose cross-reference stream begins at an offset. */
  public static byte[] of(byte[] file, int offset) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(file, 0, offset);
      return Arrays.copyOf(digest.digest(), BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Whether a file is, byte for byte, one that Kneeroll has written. Nothing of it is parsed, so
   * that any bytes may be asked about, in time proportional to their number.
   */
  public static boolean isWhole(byte[] file) {
    int from = Math.max(0, file.length - END_BYTES);
    Matcher end = END.matcher(new String(file, from, file.length - from, ISO_8859_1));
    if (!end.find()) {
      return false;
    }
    long offset = Long.parseLong(end.group(1));
    if (offset >= from) {
      return false;
    }
    String hex = HexFormat.of().withUpperCase().formatHex(of(file, (int) offset));
    String references = new String(file, (int) offset, file.length - (int) offset, ISO_8859_1);
    int stream = references.indexOf("stream\n");
    return stream > 0
        && references.substring(0, stream).contains("/ID [<" + hex + "> <" + hex + ">");
  }
}
