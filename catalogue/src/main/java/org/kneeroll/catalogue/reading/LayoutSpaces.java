package org.kneeroll.catalogue.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.text.Characters;

/**
 * The spaces of a YAML file that say what belongs to what: before a line, behind its dashes, and
 * behind the colon of its key. Copied from a web page or a word processor, they are of another kind
 * (U+00A0), which YAML takes for a letter; they are read as what an author sees.
 */
final class LayoutSpaces {

  private static final Pattern LAYOUT =
      Pattern.compile(
          "(?m)^[ \\p{Zs}]*(?:-[ \\p{Zs}]+){0,20}(?:[\\p{L}\\p{N}_-]{1,80}:[ \\p{Zs}]+)?");

  private LayoutSpaces() {}

  /** The text with plain spaces there, of the same length. */
  static String plain(String text) {
    if (text.chars().noneMatch(c -> c >= 0x80 && Characters.isSpace(c))) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    Matcher layout = LAYOUT.matcher(text);
    while (layout.find()) {
      for (int i = layout.start(); i < layout.end(); i++) {
        if (Characters.isSpace(text.charAt(i)) && text.charAt(i) >= 0x80) {
          plain.setCharAt(i, ' ');
        }
      }
    }
    return plain.toString();
  }
}
