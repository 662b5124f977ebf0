package org.kneeroll.catalogue.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.source.Comment;
import org.kneeroll.catalogue.source.ScalarStyle;
import org.kneeroll.core.diagnostic.Span;

/**
 * Finds the comments of a YAML file between the values that the parser reports.
 *
 * <p>The parser can report comments itself, but then reads some files in another way than without.
 * Where every value stands is known, so what else begins with a {@code #} after white space is a
 * comment (YAML 1.2.2, section 6.6).
 */
final class YamlComments {

  private final String text;
  private final List<Span> values = new ArrayList<>();

  YamlComments(String text) {
    this.text = text;
  }

  /** Notes where a single value stands; values come in the order of the file. */
  void passOver(Span value, ScalarStyle style) {
    // A comment may stand after the | or > that opens a block.
    int start = style.isBlock() ? lineEnd(value.start()) : value.start();
    if (start < value.end()) {
      values.add(new Span(start, value.end()));
    }
  }

  /**
   * All comments.
   *
   * @param end how far the file was read
   */
  List<Comment> upTo(int end) {
    List<Comment> found = new ArrayList<>();
    int next = 0;
    for (int at = text.indexOf('#'); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
      while (next < values.size() && values.get(next).end() <= at) {
        next++;
      }
      boolean inside = next < values.size() && values.get(next).start() <= at;
      if (!inside && (at == 0 || isWhite(text.charAt(at - 1)))) {
        Comment comment = comment(at);
        found.add(comment);
        at = comment.span().end() - 1;
      }
    }
    return found;
  }

  private Comment comment(int start) {
    int end = start + text.substring(start, lineEnd(start)).stripTrailing().length();
    String before = text.substring(lineStart(start), start);
    return new Comment(
        new Span(start, end), text.substring(start + 1, end).strip(), !before.isBlank());
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
