package org.kneeroll.catalogue.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.text.Characters;

/**
 * The spaces at the very beginning of a line of YAML, which say what belongs to what. Copied from a
 * web page or a word processor, they are of another kind (U+00A0), which YAML takes for a letter;
 * they are read as what an author sees. Behind a plain space they may belong to a block of text,
 * and stay.
 */
final class LayoutSpaces {

  private static final Pattern LAYOUT = Pattern.compile("(?m)^[\\p{Zs}&&[^ ]]\\p{Zs}{0,80}");

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
