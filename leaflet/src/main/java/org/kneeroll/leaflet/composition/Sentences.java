package org.kneeroll.leaflet.composition;

import java.util.Locale;

/** Fits an author's words into a sentence. */
final class Sentences {

  private Sentences() {}

  /** The text with a capital at the beginning. */
  static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  /**
   * The text as it goes on after a colon: the capital of its first word is taken back, unless the
   * word is a single letter or written in capitals ("A&amp;E", "NHS").
   */
  static String continued(String text) {
    boolean ordinaryWord =
        text.length() > 1
            && Character.isUpperCase(text.charAt(0))
            && Character.isLowerCase(text.charAt(1));
    return ordinaryWord ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }

  /** The text with a full stop, unless it ends a sentence by itself. */
  static String ended(String text) {
    return text.isEmpty() || ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : text + ".";
  }

  /** The text without the full stop at its end, to be followed by more. */
  static String open(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
