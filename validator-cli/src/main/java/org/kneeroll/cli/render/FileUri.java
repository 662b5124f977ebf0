package org.kneeroll.cli.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What messages call a file, as a URI reference (RFC 3986). */
final class FileUri {

  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private FileUri() {}

  /**
   * A relative reference for a relative name, {@code file:} for an absolute one; a built-in file's
   * name is a URI already.
   */
  static String of(String name) {
    if (name.startsWith("kneeroll:")) {
      return "kneeroll:" + encoded(name.substring("kneeroll:".length()));
    }
    if (name.startsWith("/")) {
      return "file://" + encoded(name);
    }
    boolean drive = name.startsWith(":/", 1) || name.startsWith(":\\", 1);
    return drive ? "file:///" + name.charAt(0) + ":" + encoded(name.substring(2)) : encoded(name);
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
