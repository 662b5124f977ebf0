package org.kneeroll.catalogue.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kneeroll.catalogue.reading.form.Problems;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * Decodes a file strictly as UTF-8, the one encoding that YAML and JSON share in practice.
 *
 * <p>A byte 0 is no part of any text, though UTF-8 has a character for it.
 *
 * @param text the text; if the bytes are no UTF-8, with U+FFFD for each byte that is not, so that
 *     the place can be shown
 * @param isText whether the bytes were UTF-8
 * @param problems at most one so far: the first byte that was not
 */
record TextDecoder(SourceText text, boolean isText, Problems problems) {

  static TextDecoder decode(String name, byte[] bytes) {
    String other = otherEncoding(bytes);
    if (!other.isEmpty()) {
      SourceText nothing = SourceText.of(name, "");
      return refused(
          nothing, new Span(0, 0), "this file is saved as " + other + ", and not as UTF-8");
    }
    int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip).slice();
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = strict.decode(in, out, true);
    int nul = indexOf((byte) 0, bytes);
    if (!result.isError() && nul < 0) {
      SourceText text = SourceText.of(name, out.flip().toString());
      return new TextDecoder(text, true, new Problems(text));
    }
    int wrong = result.isError() ? skip + in.position() : bytes.length;
    int at = out.position();
    if (nul >= 0 && nul < wrong) {
      wrong = nul;
      at = new String(bytes, skip, nul - skip, StandardCharsets.UTF_8).length();
    }
    SourceText shown =
        SourceText.of(name, new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8));
    return refused(
        shown,
        new Span(at, at + 1),
        String.format(
            Locale.ROOT,
            "this is not UTF-8 text: byte %d of the file is 0x%02X",
            wrong + 1,
            bytes[wrong] & 0xFF));
  }

  private static TextDecoder refused(SourceText text, Span span, String message) {
    Problems problems = new Problems(text);
    problems.add(
        SourceRule.ENCODING,
        span,
        message,
        "open it in a text editor and save it with the encoding UTF-8");
    return new TextDecoder(text, false, problems);
  }

  private static int indexOf(byte wanted, byte[] bytes) {
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == wanted) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The name of an encoding that a byte order mark gives away, or that the first characters of a
   * YAML or JSON file do, which are ASCII; empty for none.
   */
  private static String otherEncoding(byte[] bytes) {
    if (bytes.length >= 4 && (bytes[0] | bytes[1] | bytes[2] | bytes[3]) != 0) {
      boolean[] nul = {bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0};
      if ((nul[0] && nul[1] && nul[2]) || (nul[1] && nul[2] && nul[3])) {
        return "UTF-32";
      }
      if (nul[0] != nul[1] && nul[0] == nul[2] && nul[1] == nul[3]) {
        return "UTF-16";
      }
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return "UTF-32";
    }
    return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? "UTF-16" : "";
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
