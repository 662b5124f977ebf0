package org.kneeroll.core.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the bytes of an XML document are text in the encoding that it claims (XML 1.0, 4.3.3).
 * The JDK's parser writes about bytes that are not straight to standard error, so that they are
 * looked for before it begins.
 */
public final class XmlEncoding {

  private static final int DECLARATION = 400;

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private XmlEncoding() {}

  /**
   * Whether all bytes can be read. A document in another encoding than UTF-8 or ASCII is left to
   * the parser, which says nothing of its own about it.
   */
  public static boolean isKept(byte[] xml) {
    boolean wide =
        xml.length > 1
            && (((xml[0] & 0xFF) >= 0xFE && (xml[1] & 0xFF) >= 0xFE) || xml[0] == 0 || xml[1] == 0);
    if (wide) {
      return true;
    }
    String start =
        new String(xml, 0, Math.min(xml.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    String name = declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
    Charset charset =
        name.contains("ASCII")
            ? StandardCharsets.US_ASCII
            : name.replace("-", "").equals("UTF8") ? StandardCharsets.UTF_8 : null;
    if (charset == null) {
      return true;
    }
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(xml));
      return true;
    } catch (CharacterCodingException notText) {
      return false;
    }
  }
}
