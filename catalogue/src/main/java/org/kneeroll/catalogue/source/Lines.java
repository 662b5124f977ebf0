package org.kneeroll.catalogue.source;

import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/** The lines around an offset of a file, as a diagnosis looks at them. */
final class Lines {

  private final SourceText source;
  private final String text;

  Lines(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** The white space of the longest empty line right above an offset. */
  Span longestEmptyAbove(int at) {
    Span longest = new Span(start(at), start(at));
    for (int line = source.position(at).line() - 1; line >= 1; line--) {
      String content = source.line(line);
      if (!content.isBlank()) {
        break;
      }
      if (content.length() >= longest.length()) {
        longest = new Span(source.lineStart(line), source.lineStart(line) + content.length());
      }
    }
    return longest;
  }

  /** The word that begins at an offset, at least one character unless the file ends there. */
  Span word(int at) {
    int end = Math.min(at + 1, text.length());
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && ",:[]{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(at, end);
  }

  /** Where the line around an offset begins. */
  int start(int at) {
    return source.lineStart(source.position(at).line());
  }

  /** Where the line around an offset ends, before its line break. */
  int end(int at) {
    int start = start(at);
    return start + source.line(source.position(at).line()).length();
  }

  /** Where the last visible character ends of the line that begins at an offset. */
  int trimmedEnd(int lineStart) {
    return lineStart + source.line(source.position(lineStart).line()).stripTrailing().length();
  }

  /** How many spaces begin the line that begins at an offset. */
  int indent(int lineStart) {
    int at = lineStart;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - lineStart;
  }

  /** The start of the nearest line above that is neither empty nor a comment; -1 for none. */
  int above(int lineStart) {
    for (int line = source.position(lineStart).line() - 1; line >= 1; line--) {
      String content = source.line(line).strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        return source.lineStart(line);
      }
    }
    return -1;
  }
}
