package org.kneeroll.catalogue.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
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

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static TextDecoder decode(String name, byte[] bytes) {
    String other = otherEncoding(bytes);
    String document = document(bytes);
    if (document.isEmpty() && other.isEmpty() && isBinary(bytes)) {
      document = "a document, a picture or a program";
    }
    if (!document.isEmpty()) {
      return refused(
          SourceText.of(name, ""),
          new Span(0, 0),
          "this file is " + document + ", and not a text file",
          "copy its text into a plain text file, with a text editor such as Notepad");
    }
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
    String letter = new String(bytes, wrong, 1, WINDOWS);
    String likely =
        Character.isLetter(letter.charAt(0)) || "‘’“”–—•…°½".contains(letter)
            ? ", and looks like " + letter + " as older programs of Windows save it"
            : "";
    return refused(
        shown,
        new Span(at, at + 1),
        String.format(
            Locale.ROOT,
            "this is not UTF-8 text: byte %d of the file is 0x%02X%s",
            wrong + 1,
            bytes[wrong] & 0xFF,
            likely));
  }

  /** Whether a file has several bytes 0 near its beginning, and so is no text in any encoding. */
  private static boolean isBinary(byte[] bytes) {
    int zeros = 0;
    for (int at = 0; at < Math.min(bytes.length, 512); at++) {
      zeros += bytes[at] == 0 ? 1 : 0;
    }
    return zeros > 3 && bytes.length >= 64;
  }

  /** What the first bytes of a file say that no text editor wrote; empty if they do not. */
  private static String document(byte[] bytes) {
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return "a document of Word or another office program, or a zip file";
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "a document of an older Word";
    }
    if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      return "a document in rich text (RTF)";
    }
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      return "a PDF";
    }
    boolean picture =
        startsWith(bytes, 0x89, 'P', 'N', 'G')
            || startsWith(bytes, 0xFF, 0xD8, 0xFF)
            || startsWith(bytes, 'G', 'I', 'F', '8');
    return picture ? "a picture" : "";
  }

  private static TextDecoder refused(SourceText text, Span span, String message) {
    return refused(
        text, span, message, "open it in a text editor and save it with the encoding UTF-8");
  }

  private static TextDecoder refused(SourceText text, Span span, String message, String help) {
    Problems problems = new Problems(text);
    problems.add(SourceRule.ENCODING, span, message, help);
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
