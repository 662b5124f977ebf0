package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.pdf.font.ShapedText;

/** Cuts a text into lines of a measure: each takes as many words as fit. */
final class LineBreaker {

  private LineBreaker() {}

  /**
   * One line.
   *
   * @param from first character
   * @param end after the last visible character
   * @param next first character of the next line; the space between {@code end} and it is part of
   *     what is drawn, so that words do not run together when the text is extracted
   */
  record Line(int from, int end, int next) {}

  /**
   * The lines of a text. A word that is wider than the measure is cut where the measure ends.
   *
   * @return none for an empty text
   */
  static List<Line> lines(ShapedText text, double sizePt, double measurePt) {
    List<Line> lines = new ArrayList<>();
    double measureEm = measurePt / sizePt + 1e-9;
    int from = 0;
    while (from < text.length()) {
      int next = endOfLine(text, from, measureEm);
      int end = next;
      while (end > from && text.codePoint(end - 1) == ' ') {
        end--;
      }
      lines.add(new Line(from, end, next));
      from = next;
    }
    return lines;
  }

  private static int endOfLine(ShapedText text, int from, double measureEm) {
    int lastBreak = from;
    for (int i = from; i < text.length(); i++) {
      boolean space = text.codePoint(i) == ' ';
      if (!space && text.widthEm(from, i + 1) > measureEm) {
        return lastBreak > from ? lastBreak : Math.max(i, from + 1);
      }
      if (text.mayBreakAfter(i)) {
        lastBreak = i + 1;
      }
    }
    return text.length();
  }
}
