package org.kneeroll.catalogue.source;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a single value is, by the core schema of YAML 1.2.2 (section 10.3.2), which reads {@code
 * yes}, {@code on} and {@code 10:30} as texts. JSON's values fall under the same patterns.
 */
public enum ScalarKind {
  /** Nothing: left empty, {@code null} or {@code ~}. */
  NULL,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** A whole number. */
  INTEGER,
  /** A number with a decimal point or an exponent, infinity, or not a number. */
  FLOAT,
  /** Anything else, and everything in quotes or in a block. */
  TEXT;

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> BOOLEANS =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");
  private static final Pattern INT = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern REAL =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  /** The kind of a value that stands without quotes. */
  public static ScalarKind ofPlain(String text) {
    if (NULLS.contains(text)) {
      return NULL;
    }
    if (BOOLEANS.contains(text)) {
      return BOOLEAN;
    }
    char first = text.charAt(0);
    if (first > '9') {
      return TEXT;
    }
    if (INT.matcher(text).matches()) {
      return INTEGER;
    }
    return REAL.matcher(text).matches() ? FLOAT : TEXT;
  }
}
