package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.font.PrintableText;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.font.Weight;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.PageFormat;
import org.kneeroll.pdf.page.Role;
import org.kneeroll.pdf.page.Tag;

/**
 * The head of the first page: organisation, logo and title, as the brand's masthead has them.
 *
 * <p>The logo stands on white because its colours were made for that. All parts grow with their
 * text. A long title is set smaller rather than on more than two lines, down to a size that still
 * tells it from a heading; only one that would take a third of the page becomes smaller than that.
 *
 * @param marks at their places on the first sheet
 * @param elements in reading order: organisation, logo, title
 * @param bottomPt where it ends
 */
record TitleArea(List<Mark> marks, List<Element> elements, double bottomPt) {

  private static final double[] TITLE_SIZES_PT = {27, 25, 23, 21, 19};
  private static final int GOOD_LINES = 2;
  private static final double[] LONG_TITLE_SIZES_PT = {17, 15, 13.5};
  private static final double SMALLEST_TITLE_PT = 12;
  private static final double LONG_TITLE_SHARE = 0.3;
  private static final double ABOVE_ORGANISATION_PT = 16;
  private static final double BELOW_ORGANISATION_PT = 12;
  private static final double LOGO_WIDEST_PT = 150;
  private static final double LOGO_HIGHEST_PT = 38;
  private static final double LARGE_LOGO_HIGHEST_PT = 54;
  private static final double BESIDE_LOGO_PT = 20;
  private static final double TITLE_PADDING_PT = 13;
  private static final double TITLE_ABOVE_RULE_PT = 9;
  private static final double ACCENT_PT = 3;

  TitleArea {
    marks = List.copyOf(marks);
    elements = List.copyOf(elements);
  }

  static TitleArea of(String title, Stylesheet style, PageFormat format) {
    return switch (style.look().masthead()) {
      case BAND -> band(title, style, format);
      case LETTERHEAD -> letterhead(title, style, format);
    };
  }

  /**
   * Organisation at the left, logo at the right, and below them the title on the brand's colour.
   */
  private static TitleArea band(String title, Stylesheet style, PageFormat format) {
    List<Mark> marks = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    double bandTopPt = organisation(style, format.column(), false, marks, elements);
    List<Mark> lines = new ArrayList<>();
    double titlePt = title(title, style.look().onPrimary(), format, lines, elements);
    double bandPt = titlePt + 2 * TITLE_PADDING_PT;
    double accentTopPt = bandTopPt + bandPt;
    marks.add(Mark.Box.filled(0, bandTopPt, format.widthPt(), bandPt, style.look().primary()));
    marks.add(Mark.Box.filled(0, accentTopPt, format.widthPt(), ACCENT_PT, style.look().accent()));
    lines.forEach(line -> marks.add(line.moved(0, bandTopPt + TITLE_PADDING_PT)));
    return new TitleArea(marks, elements, accentTopPt + ACCENT_PT);
  }

  /** Logo at the left, organisation beside it, and below them the title above a rule. */
  private static TitleArea letterhead(String title, Stylesheet style, PageFormat format) {
    List<Mark> marks = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    Column column = format.column();
    double organisationPt = organisation(style, column, true, marks, elements);
    double titleTopPt = Math.max(organisationPt, 2 * ABOVE_ORGANISATION_PT);
    List<Mark> lines = new ArrayList<>();
    double titlePt = title(title, style.strong(), format, lines, elements);
    lines.forEach(line -> marks.add(line.moved(0, titleTopPt)));
    double ruleTopPt = titleTopPt + titlePt + TITLE_ABOVE_RULE_PT;
    marks.add(
        Mark.Box.filled(
            column.xPt(), ruleTopPt, column.widthPt(), ACCENT_PT, style.look().accent()));
    return new TitleArea(marks, elements, ruleTopPt + ACCENT_PT);
  }

  /** Sets organisation and logo, and returns where what is below them begins. */
  private static double organisation(
      Stylesheet style,
      Column column,
      boolean logoFirst,
      List<Mark> marks,
      List<Element> elements) {
    List<Mark> words = new ArrayList<>();
    Block.Picture logo = style.look().logo();
    Element figure = Element.figure(logo == null ? "" : logo.alternativeText());
    Mark.@Nullable Picture drawn = null;
    Column beside = column;
    if (logo != null) {
      double highestPt = logoFirst ? LARGE_LOGO_HIGHEST_PT : LOGO_HIGHEST_PT;
      drawn = PictureSetter.fitted(logo.drawing(), figure, 0, LOGO_WIDEST_PT, highestPt);
      double besidePt = drawn.widthPt() + BESIDE_LOGO_PT;
      beside = logoFirst ? column.indented(besidePt) : column.atMost(column.widthPt() - besidePt);
    }
    double wordsPt = 0;
    TextStyle lineStyle = style.open(Weight.BOLD, logoFirst ? 14 : 12, style.strong());
    for (String line : style.look().headerLines()) {
      if (PrintableText.isBlank(line)) {
        continue;
      }
      Element paragraph = Element.leaf(Role.PARAGRAPH);
      elements.add(paragraph);
      wordsPt = add(words, line, lineStyle, paragraph, beside, wordsPt);
      lineStyle = style.open(Weight.REGULAR, 10.5, style.look().text());
    }
    double heightPt = Math.max(wordsPt, drawn == null ? 0 : drawn.heightPt());
    for (Mark mark : words) {
      marks.add(mark.moved(0, ABOVE_ORGANISATION_PT + (heightPt - wordsPt) / 2));
    }
    if (drawn != null) {
      elements.add(figure);
      double xPt = column.xPt() + (logoFirst ? 0 : column.widthPt() - drawn.widthPt());
      marks.add(drawn.moved(xPt, ABOVE_ORGANISATION_PT + (heightPt - drawn.heightPt()) / 2));
    }
    return heightPt == 0 ? 0 : ABOVE_ORGANISATION_PT + heightPt + BELOW_ORGANISATION_PT;
  }

  /** Sets the title from the top of the sheet on, and returns its height. */
  private static double title(
      String title, Colour colour, PageFormat format, List<Mark> marks, List<Element> elements) {
    Element heading = Element.leaf(Role.HEADING_1);
    elements.add(heading);
    return add(marks, title, titleStyle(title, colour, format), heading, format.column(), 0);
  }

  private static TextStyle titleStyle(String title, Colour colour, PageFormat format) {
    for (double sizePt : TITLE_SIZES_PT) {
      TextStyle tried = TextStyle.tight(Weight.BOLD, sizePt, colour);
      if (lines(title, tried, format) <= GOOD_LINES) {
        return tried;
      }
    }
    for (double sizePt : LONG_TITLE_SIZES_PT) {
      TextStyle tried = TextStyle.tight(Weight.BOLD, sizePt, colour);
      if (lines(title, tried, format) * tried.leadingPt() <= format.heightPt() * LONG_TITLE_SHARE) {
        return tried;
      }
    }
    return TextStyle.tight(Weight.BOLD, SMALLEST_TITLE_PT, colour);
  }

  private static int lines(String title, TextStyle tried, PageFormat format) {
    return LineBreaker.filled(tried.shape(title), tried.sizePt(), format.column().widthPt()).size();
  }

  /** Adds the lines of a text and returns where the next one stands. */
  private static double add(
      List<Mark> marks, String text, TextStyle style, Tag tag, Column column, double topPt) {
    ShapedText shaped = style.shape(text);
    double yPt = topPt;
    for (LineBreaker.Line line : LineBreaker.evened(shaped, style.sizePt(), column.widthPt())) {
      marks.add(TextSetter.line(shaped, line, style, tag, column.xPt(), yPt));
      yPt += style.leadingPt();
    }
    return yPt;
  }
}
