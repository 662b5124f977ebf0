package org.kneeroll.catalogue.svg;

/** Shows an author's own text in a message. */
final class Quote {

  private static final int LENGTH = 40;

  private Quote() {}

  /** One line of at most 40 characters. */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LENGTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LENGTH - 3)) + "...";
  }
}
