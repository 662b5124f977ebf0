package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Role;
import org.kneeroll.pdf.page.Tag;

/** Sets headings and paragraphs: text that one element holds. */
final class TextSetter {

  /** Lines that stay together at either end of a page. */
  static final int TOGETHER = 2;

  private TextSetter() {}

  /**
   * A paragraph, no wider than a good measure.
   *
   * @return {@link Flow#EMPTY} for a text of which nothing would be seen
   */
  static Flow paragraph(String text, TextStyle style, Column column, double gapPt) {
    Element element = Element.leaf(Role.PARAGRAPH);
    List<Strip> strips =
        strips(
            style.shape(text), style, element, column.atMost(Stylesheet.measurePt(style)), gapPt);
    return strips.isEmpty() ? Flow.EMPTY : new Flow(strips, List.of(element));
  }

  /** A heading, whose lines are never parted. */
  static Flow heading(int level, String text, TextStyle style, Column column, double gapPt) {
    Element element = Element.leaf(Role.heading(level));
    ShapedText shaped = style.shape(text);
    List<Strip> strips = new ArrayList<>();
    for (LineBreaker.Line line : LineBreaker.evened(shaped, style.sizePt(), column.widthPt())) {
      Mark mark = line(shaped, line, style, element, column.xPt(), 0);
      strips.add(
          strips.isEmpty()
              ? new Strip(Break.FREE, gapPt, style.leadingPt(), List.of(mark))
              : new Strip(Break.NEVER, 0, style.leadingPt(), List.of(mark)));
    }
    return strips.isEmpty() ? Flow.EMPTY : new Flow(strips, List.of(element));
  }

  /** The lines of a text as strips. A page may end where two lines stand on each side. */
  static List<Strip> strips(
      ShapedText text, TextStyle style, Tag tag, Column column, double gapPt) {
    List<LineBreaker.Line> lines = LineBreaker.lines(text, style.sizePt(), column.widthPt());
    List<Strip> strips = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean mayPart = i >= TOGETHER && lines.size() - i >= TOGETHER;
      strips.add(
          new Strip(
              i == 0 ? Break.FREE : mayPart ? Break.INSIDE_BLOCK : Break.NEVER,
              i == 0 ? gapPt : 0,
              style.leadingPt(),
              List.of(line(text, lines.get(i), style, tag, column.xPt(), 0))));
    }
    return strips;
  }

  /** One line whose upper edge is at a height. */
  static Mark.Text line(
      ShapedText text, LineBreaker.Line line, TextStyle style, Tag tag, double xPt, double topPt) {
    return part(text, line.from(), line.next(), style, tag, xPt, topPt, null);
  }

  /** A whole text on one line whose upper edge is at a height. */
  static Mark.Text whole(ShapedText text, TextStyle style, Tag tag, double xPt, double topPt) {
    return part(text, 0, text.length(), style, tag, xPt, topPt, null);
  }

  /** A text that is too long for its room, cut with an ellipsis. */
  static ShapedText shortened(ShapedText text, TextStyle style, double roomPt) {
    if (style.widthPt(text) <= roomPt) {
      return text;
    }
    int to = text.length();
    double ellipsisPt = style.widthPt(style.shape("…"));
    while (to > 0 && text.widthEm(0, to) * style.sizePt() + ellipsisPt > roomPt) {
      to--;
    }
    return style.shape(text.substring(0, to).stripTrailing() + "…");
  }

  /** A range of a text on one line, with what is read out instead of it. */
  static Mark.Text part(
      ShapedText text,
      int from,
      int to,
      TextStyle style,
      Tag tag,
      double xPt,
      double topPt,
      @Nullable String spoken) {
    return new Mark.Text(
        tag, xPt, topPt + style.ascentPt(), style.sizePt(), style.colour(), text, from, to, spoken);
  }
}
