package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kneeroll.pdf.font.ShapedText;

/**
 * Cuts a text into lines of a measure.
 *
 * <p>{@link #filled} puts as many words on each line as fit. The others need no line more than
 * that, and choose where the words go: {@link #lines} lets no single short word end a paragraph,
 * and {@link #evened} makes all lines of a heading about as long.
 */
final class LineBreaker {

  /** A last line that is shorter than this share of the measure looks like a mistake. */
  private static final double RUNT_SHARE = 0.2;

  private static final double RUNT = 0.5;
  private static final double LINE = 1_000;

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
   * The lines of running text.
   *
   * @return none for an empty text
   */
  static List<Line> lines(ShapedText text, double sizePt, double measurePt) {
    List<Line> filled = filled(text, sizePt, measurePt);
    boolean runt =
        filled.size() > 1
            && widthPt(text, sizePt, filled.get(filled.size() - 1)) < RUNT_SHARE * measurePt;
    return runt ? chosen(filled, text, sizePt, measurePt, false) : filled;
  }

  /**
   * The lines of a heading or a title.
   *
   * @return none for an empty text
   */
  static List<Line> evened(ShapedText text, double sizePt, double measurePt) {
    List<Line> filled = filled(text, sizePt, measurePt);
    return filled.size() > 1 ? chosen(filled, text, sizePt, measurePt, true) : filled;
  }

  /**
   * Lines each of which takes as many words as fit. A word that is wider than the measure is cut
   * where the measure ends.
   *
   * @return none for an empty text
   */
  static List<Line> filled(ShapedText text, double sizePt, double measurePt) {
    List<Line> lines = new ArrayList<>();
    double measureEm = measureEm(sizePt, measurePt);
    int from = 0;
    while (from < text.length()) {
      int next = endOfLine(text, from, measureEm);
      lines.add(line(text, from, next));
      from = next;
    }
    return lines;
  }

  private static double measureEm(double sizePt, double measurePt) {
    return measurePt / sizePt + 1e-9;
  }

  private static Line line(ShapedText text, int from, int next) {
    int end = next;
    while (end > from && text.codePoint(end - 1) == ' ') {
      end--;
    }
    return new Line(from, end, next);
  }

  private static double widthPt(ShapedText text, double sizePt, Line line) {
    return text.widthEm(line.from(), line.end()) * sizePt;
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

  /**
   * Of all ways that need the fewest lines, the one whose lines are least unlike; the filled lines
   * where a word had to be cut.
   */
  private static List<Line> chosen(
      List<Line> filled, ShapedText text, double sizePt, double measurePt, boolean evenToTheLast) {
    double measureEm = measureEm(sizePt, measurePt);
    int[] starts = starts(text);
    int count = starts.length - 1;
    double[] costs = new double[count + 1];
    int[] before = new int[count + 1];
    Arrays.fill(costs, 1, count + 1, Double.POSITIVE_INFINITY);
    for (int from = 0; from < count; from++) {
      for (int to = from + 1; to <= count; to++) {
        Line line = line(text, starts[from], starts[to]);
        double share = text.widthEm(line.from(), line.end()) / measureEm;
        if (share > 1) {
          break;
        }
        double empty = (1 - share) * (1 - share);
        double last = evenToTheLast ? empty : share < RUNT_SHARE ? RUNT : 0;
        double cost = costs[from] + LINE + (to == count ? last : empty);
        if (cost < costs[to]) {
          costs[to] = cost;
          before[to] = from;
        }
      }
    }
    if (costs[count] == Double.POSITIVE_INFINITY) {
      return filled;
    }
    List<Line> lines = new ArrayList<>(filled.size());
    for (int to = count; to > 0; to = before[to]) {
      lines.add(0, line(text, starts[before[to]], starts[to]));
    }
    return lines;
  }

  /** Where a line may begin, and where the text ends. */
  private static int[] starts(ShapedText text) {
    int[] starts = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (i == text.length() - 1 || text.mayBreakAfter(i)) {
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
