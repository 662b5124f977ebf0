package org.kneeroll.cli.render;

import java.util.Objects;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * The lines of a file around a marked place, with the mark and its words below.
 *
 * <p>Of a stretch over several lines, the first line is marked to its end. Of a line too long to
 * show, a window around the mark is shown, and the same window of the lines before it.
 */
final class CodeFrame {

  /** How much of a line is shown, in columns. */
  private static final int WINDOW = 100;

  /** How far left of the mark a window begins. */
  private static final int LEAD = 30;

  /** Longer lines are cut to this many characters around the mark before they are laid out. */
  private static final int LAID_OUT = 4 * WINDOW;

  private final Palette palette;
  private final SourceText source;
  private final int line;
  private final int markStart;
  private final int markEnd;
  private final String text;
  private final int numberWidth;

  /**
   * A frame for one place.
   *
   * @param numberWidth columns for line numbers, the same for all frames of a diagnostic
   */
  CodeFrame(Palette palette, Label label, int numberWidth) {
    this.palette = palette;
    this.source = label.source();
    this.text = Visible.of(label.text());
    this.numberWidth = numberWidth;
    Span span = label.span();
    line = source.position(span.start()).line();
    int start = source.lineStart(line);
    int length = source.line(line).length();
    markStart = Math.min(span.start() - start, length);
    // Math.max: a span may lie within the line break.
    int end = Math.min(span.end() - start, length);
    boolean severalLines = span.end() - start > length;
    int trimmed = source.line(line).stripTrailing().length();
    markEnd = Math.max(markStart, severalLines ? Math.max(trimmed, markStart) : end);
  }

  /**
   * Writes the frame.
   *
   * @param before how many lines to show before the marked one
   * @param mark what stands under the marked characters, painted by {@code brush}
   */
  void write(StringBuilder out, int before, char mark, Brush brush) {
    Objects.requireNonNull(brush, "brush");
    String content = source.line(line);
    int cut = cutBefore(content);
    VisibleLine shown = new VisibleLine(cutOut(content, cut));
    int from = shown.column(markStart - cut);
    int to = Math.max(from + 1, shown.columnAfter(markEnd - cut));
    int left = windowStart(shown.width(), from, to);
    for (int n = Math.max(1, line - before); n < line; n++) {
      writeLine(out, n, new VisibleLine(cutOut(source.line(n), cut)), left, cut > 0);
    }
    writeLine(out, line, shown, left, cut > 0);
    int ellipsis = left > 0 || cut > 0 ? 1 : 0;
    int end = Math.min(to, left + WINDOW);
    out.append(palette.frame(" ".repeat(4 + numberWidth) + "|"))
        .append(" ".repeat(1 + ellipsis + from - left))
        .append(brush.paint(String.valueOf(mark).repeat(Math.max(1, end - from))))
        .append(text.isEmpty() ? "" : " " + brush.paint(text))
        .append('\n');
  }

  /** Paints the mark and its words. */
  interface Brush {
    /** The text in the brush's colour. */
    String paint(String text);
  }

  private void writeLine(
      StringBuilder out, int number, VisibleLine shown, int left, boolean cutBefore) {
    boolean leftOut = (left > 0 || cutBefore) && shown.width() > 0;
    boolean rightOut = shown.width() > left + WINDOW;
    String digits = String.valueOf(number);
    String visible =
        (leftOut ? "\u2026" : "")
            + shown.between(left, left + WINDOW).stripTrailing()
            + (rightOut ? "\u2026" : "");
    out.append(palette.frame("   " + " ".repeat(numberWidth - digits.length()) + digits + " |"))
        .append(visible.isEmpty() ? "" : " " + visible)
        .append('\n');
  }

  private static int windowStart(int width, int from, int to) {
    if (width <= WINDOW || to <= WINDOW) {
      return 0;
    }
    return Math.max(0, Math.min(from - LEAD, width - WINDOW));
  }

  /** How many characters of a very long line are left out before the mark. */
  private int cutBefore(String content) {
    return content.length() <= LAID_OUT ? 0 : Math.max(0, markStart - LAID_OUT / 4);
  }

  private static String cutOut(String content, int cut) {
    if (content.length() <= LAID_OUT) {
      return cut == 0 ? content : content.substring(Math.min(cut, content.length()));
    }
    int start = Math.min(cut, content.length());
    return content.substring(start, Math.min(content.length(), start + LAID_OUT));
  }
}
