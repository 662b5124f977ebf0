package org.kneeroll.core.diagnostic;

import java.util.Arrays;
import java.util.Objects;

/**
 * The text of one file with the name under which an author knows it, and its lines.
 *
 * <p>A line ends at LF, CR LF or a lone CR, as YAML 1.2 has it. Lines and columns count from 1, and
 * a column counts code points, which is what editors show: an emoji is one column.
 */
public final class SourceText {

  private final String name;
  private final String text;
  private final int[] lineStarts;

  private SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /**
   * Wraps a text that has been read already.
   *
   * @param name what messages call it, usually the path as the author gave it
   * @param text the whole content, without a byte order mark
   */
  public static SourceText of(String name, String text) {
    return new SourceText(
        Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, "text"));
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /** What messages call this text. */
  public String name() {
    return name;
  }

  /** The whole content. */
  public String text() {
    return text;
  }

  /**
   * How many lines there are, at least 1: a text that ends in a line break has an empty last line.
   */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * Line and column of an offset.
   *
   * @param offset UTF-16 offset, from 0 to the length of the text
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public Position position(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, text.codePointCount(lineStarts[line], offset) + 1);
  }

  /**
   * Where a line begins.
   *
   * @param line from 1 to {@link #lineCount()}
   */
  public int lineStart(int line) {
    return lineStarts[Objects.checkIndex(line - 1, lineStarts.length)];
  }

  /**
   * The content of a line without its line break.
   *
   * @param line from 1 to {@link #lineCount()}
   */
  public String line(int line) {
    int start = lineStart(line);
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The characters that a span covers. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  @Override
  public String toString() {
    return "SourceText[" + name + ", " + text.length() + " characters]";
  }

  /**
   * A place as an editor shows it.
   *
   * @param line from 1
   * @param column in code points, from 1
   */
  public record Position(int line, int column) {}
}
