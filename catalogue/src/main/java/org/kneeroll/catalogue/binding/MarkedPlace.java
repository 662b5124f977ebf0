package org.kneeroll.catalogue.binding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.source.SourceLimits;

/**
 * A mark in a new file that its author is to replace, such as {@code <what people call it>}: words
 * between angle brackets, or three dots.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 * @param words the mark itself, brackets included
 */
record MarkedPlace(int start, int end, String words) {

  /** At least two words, so that a tag of HTML is not taken for one. */
  private static final Pattern FORM =
      Pattern.compile("<(?:\\p{L}[^<>=/]*\\s[^<>=/]*[\\p{L}\\p{N}.)]|\\.\\.\\.|\u2026)>");

  /** The first mark in a text; empty if there is none. */
  static Optional<MarkedPlace> in(String text) {
    if (text.indexOf('<') < 0) {
      return Optional.empty();
    }
    Matcher mark = FORM.matcher(text).region(0, Math.min(text.length(), SourceLimits.TEXT));
    return mark.find()
        ? Optional.of(new MarkedPlace(mark.start(), mark.end(), mark.group()))
        : Optional.empty();
  }
}
