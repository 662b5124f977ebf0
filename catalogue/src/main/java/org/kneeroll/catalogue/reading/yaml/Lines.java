package org.kneeroll.catalogue.reading.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /** The whole text. */
  String text() {
    return text;
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
    return start + content(start).length();
  }

  /** Where the last visible character ends of the line that begins at an offset. */
  int trimmedEnd(int lineStart) {
    return lineStart + content(lineStart).stripTrailing().length();
  }

  /** How many spaces begin the line that begins at an offset. */
  int indent(int lineStart) {
    int at = lineStart;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - lineStart;
  }

  /** The line that begins at an offset, without its line break. */
  String content(int lineStart) {
    return source.line(source.position(lineStart).line());
  }

  /** The start of the nearest line below that is neither empty nor a comment; -1 for none. */
  int below(int lineStart) {
    for (int line = source.position(lineStart).line() + 1; line <= source.lineCount(); line++) {
      String content = source.line(line).strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        return source.lineStart(line);
      }
    }
    return -1;
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

  /**
   * How many spaces a line may have been meant to begin with that begins with tabs, the likeliest
   * first: as the line above lets expect, two for each tab, or as wide as editors show tabs.
   */
  List<Integer> likelyIndents(int lineStart) {
    int tabs = tabs(lineStart);
    int above = above(lineStart);
    int first = lineStart;
    while (above >= 0 && tabs(above) > 0) {
      first = above;
      above = above(above);
    }
    Set<Integer> widths = new LinkedHashSet<>();
    if (above >= 0) {
      int outer = indent(above);
      int level = content(above).stripTrailing().endsWith(":") ? outer + 2 : outer;
      if (first != lineStart) {
        int deeper = 2 * (tabs - tabs(first));
        widths.add(Math.max(0, (level == outer ? 2 * tabs(first) : level) + deeper));
      } else if (level > outer) {
        widths.add(level);
      }
      widths.add(2 * tabs);
      widths.add(outer);
      widths.add(outer + 2);
    }
    widths.addAll(List.of(2 * tabs, 4 * tabs, 8 * tabs));
    return List.copyOf(widths);
  }

  private int tabs(int lineStart) {
    int tabs = 0;
    for (int at = lineStart; at < text.length() && " \t".indexOf(text.charAt(at)) >= 0; at++) {
      tabs += text.charAt(at) == '\t' ? 1 : 0;
    }
    return tabs;
  }
}
