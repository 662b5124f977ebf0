package org.kneeroll.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The SIL Open Font License 1.1, under which the fonts are that leaflets are printed in. */
public final class FontLicence {

  private static final String FILE = "OFL.txt";

  private FontLicence() {}

  /** The licence's text with the fonts' copyright, as it has to go along with them. */
  public static String text() {
    try (InputStream in = FontLicence.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the application");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
