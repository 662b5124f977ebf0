package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.font.PrintableText;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.font.Weight;

/**
 * The head of the first page: organisation and logo on white paper, and below them the title on a
 * band of the brand's colour.
 *
 * <p>The logo stands on white because its colours were made for that. Both parts grow with their
 * text. A long title is set smaller rather than on more than two lines, down to a size that still
 * tells it from a heading; only one that would take a third of the page becomes smaller than that.
 *
 * @param marks at their places on the first sheet
 * @param elements in reading order: organisation, logo, title
 * @param bottomPt where the band ends
 */
record Masthead(List<Mark> marks, List<Element> elements, double bottomPt) {

  private static final double[] TITLE_SIZES_PT = {27, 25, 23, 21, 19};
  private static final double[] LONG_TITLE_SIZES_PT = {17, 15, 13.5};
  private static final double SMALLEST_TITLE_PT = 12;
  private static final double LONG_TITLE_SHARE = 0.3;
  private static final int GOOD_LINES = 2;
  private static final double ABOVE_LETTERHEAD_PT = 16;
  private static final double BELOW_LETTERHEAD_PT = 12;
  private static final double LOGO_WIDEST_PT = 150;
  private static final double LOGO_HIGHEST_PT = 38;
  private static final double BESIDE_LOGO_PT = 20;
  private static final double TITLE_PADDING_PT = 13;
  private static final double ACCENT_PT = 3;

  Masthead {
    marks = List.copyOf(marks);
    elements = List.copyOf(elements);
  }

  static Masthead of(String title, Stylesheet style, PageFormat format) {
    List<Mark> marks = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    double bandTopPt = letterhead(style, format.column(), marks, elements);

    Element heading = Element.leaf(Role.HEADING_1);
    elements.add(heading);
    TextStyle large = titleStyle(title, style, format);
    List<Mark> lines = new ArrayList<>();
    double linesPt =
        add(
                lines,
                large.shape(title),
                large,
                heading,
                format.column(),
                bandTopPt + TITLE_PADDING_PT)
            - bandTopPt
            - TITLE_PADDING_PT;
    double bandPt = linesPt + 2 * TITLE_PADDING_PT;
    double accentTopPt = bandTopPt + bandPt;
    marks.add(Mark.Box.filled(0, bandTopPt, format.widthPt(), bandPt, style.look().primary()));
    marks.add(Mark.Box.filled(0, accentTopPt, format.widthPt(), ACCENT_PT, style.look().accent()));
    marks.addAll(lines);
    return new Masthead(marks, elements, accentTopPt + ACCENT_PT);
  }

  /** Sets organisation and logo, and returns where the band below them begins. */
  private static double letterhead(
      Stylesheet style, Column column, List<Mark> marks, List<Element> elements) {
    List<Mark> words = new ArrayList<>();
    Block.Picture logo = style.look().logo();
    Element figure = Element.figure(logo == null ? "" : logo.alternativeText());
    Mark.@Nullable Picture drawn = null;
    Column left = column;
    if (logo != null) {
      drawn = PictureSetter.fitted(logo.drawing(), figure, 0, LOGO_WIDEST_PT, LOGO_HIGHEST_PT);
      left = column.atMost(column.widthPt() - drawn.widthPt() - BESIDE_LOGO_PT);
    }
    double wordsPt = 0;
    TextStyle lineStyle = style.open(Weight.BOLD, 12, style.strong());
    for (String line : style.look().headerLines()) {
      if (PrintableText.isBlank(line)) {
        continue;
      }
      Element paragraph = Element.leaf(Role.PARAGRAPH);
      elements.add(paragraph);
      wordsPt = add(words, lineStyle.shape(line), lineStyle, paragraph, left, wordsPt);
      lineStyle = style.open(Weight.REGULAR, 10.5, style.look().text());
    }
    double heightPt = Math.max(wordsPt, drawn == null ? 0 : drawn.heightPt());
    for (Mark mark : words) {
      marks.add(mark.moved(0, ABOVE_LETTERHEAD_PT + (heightPt - wordsPt) / 2));
    }
    if (drawn != null) {
      elements.add(figure);
      double xPt = column.xPt() + column.widthPt() - drawn.widthPt();
      marks.add(drawn.moved(xPt, ABOVE_LETTERHEAD_PT + (heightPt - drawn.heightPt()) / 2));
    }
    return heightPt == 0 ? 0 : ABOVE_LETTERHEAD_PT + heightPt + BELOW_LETTERHEAD_PT;
  }

  private static TextStyle titleStyle(String title, Stylesheet style, PageFormat format) {
    for (double sizePt : TITLE_SIZES_PT) {
      TextStyle tried = TextStyle.tight(Weight.BOLD, sizePt, style.look().onPrimary());
      if (lines(title, tried, format) <= GOOD_LINES) {
        return tried;
      }
    }
    for (double sizePt : LONG_TITLE_SIZES_PT) {
      TextStyle tried = TextStyle.tight(Weight.BOLD, sizePt, style.look().onPrimary());
      if (lines(title, tried, format) * tried.leadingPt() <= format.heightPt() * LONG_TITLE_SHARE) {
        return tried;
      }
    }
    return TextStyle.tight(Weight.BOLD, SMALLEST_TITLE_PT, style.look().onPrimary());
  }

  private static int lines(String title, TextStyle tried, PageFormat format) {
    return LineBreaker.lines(tried.shape(title), tried.sizePt(), format.column().widthPt()).size();
  }

  /** Adds the lines of a text and returns where the next one stands. */
  private static double add(
      List<Mark> marks, ShapedText text, TextStyle style, Tag tag, Column column, double topPt) {
    double yPt = topPt;
    for (LineBreaker.Line line : LineBreaker.lines(text, style.sizePt(), column.widthPt())) {
      marks.add(TextSetter.line(text, line, style, tag, column.xPt(), yPt));
      yPt += style.leadingPt();
    }
    return yPt;
  }
}
