package org.kneeroll.catalogue.source;

import java.util.Locale;

/** How a file is written: both notations give the same trees. */
public enum Notation {
  /** YAML 1.2. */
  YAML,
  /** JSON (RFC 8259). */
  JSON;

  /** The notation of a file, which the ending of its name tells: JSON for {@code .json}. */
  public static Notation of(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
  }
}
