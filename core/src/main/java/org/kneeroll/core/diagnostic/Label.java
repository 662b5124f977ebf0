package org.kneeroll.core.diagnostic;

import java.util.Objects;

/**
 * A marked stretch of a file with a few words beside it.
 *
 * @param source the file
 * @param span what to mark in it
 * @param text the words beside the mark, empty for none
 */
public record Label(SourceText source, Span span, String text) {

  /**
   * Checks that the span lies in the file.
   *
   * @throws IllegalArgumentException if it does not
   */
  public Label {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    if (span.end() > source.text().length()) {
      throw new IllegalArgumentException(span + " lies outside " + source);
    }
  }
}
