package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.font.PrintableText;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.font.Weight;

/**
 * The band at the head of the first page: logo, organisation and title in the brand's colour.
 *
 * <p>The band grows with its text. A long title is set smaller rather than on more than two lines,
 * down to a size that still tells it from a heading.
 *
 * @param marks at their places on the first sheet
 * @param elements in reading order: logo, organisation, title
 * @param bottomPt where the band ends
 */
record Masthead(List<Mark> marks, List<Element> elements, double bottomPt) {

  private static final double[] TITLE_SIZES_PT = {27, 25, 23, 21, 19};
  private static final double SMALLEST_TITLE_PT = 17;
  private static final int GOOD_LINES = 2;
  private static final double ABOVE_PT = 24;
  private static final double BELOW_PT = 20;
  private static final double AFTER_LINES_PT = 5;
  private static final double LOGO_WIDEST_PT = 130;
  private static final double LOGO_HIGHEST_PT = 46;
  private static final double PLATE_PT = 8;
  private static final double BESIDE_LOGO_PT = 20;

  Masthead {
    marks = List.copyOf(marks);
    elements = List.copyOf(elements);
  }

  static Masthead of(String title, Stylesheet style, PageFormat format) {
    Column column = format.column();
    List<Mark> marks = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    Block.Picture logo = style.look().logo();
    double platePt = 0;
    if (logo != null) {
      Element figure = Element.figure(logo.alternativeText());
      elements.add(figure);
      Mark.Picture drawn =
          PictureSetter.fitted(logo.drawing(), figure, 0, LOGO_WIDEST_PT, LOGO_HIGHEST_PT);
      platePt = drawn.heightPt() + 2 * PLATE_PT;
      double plateXPt = column.xPt() + column.widthPt() - drawn.widthPt() - 2 * PLATE_PT;
      marks.add(plate(plateXPt, drawn));
      marks.add(drawn.moved(plateXPt + PLATE_PT, PLATE_PT));
      column = new Column(column.xPt(), plateXPt - BESIDE_LOGO_PT - column.xPt());
    }

    List<Mark> words = new ArrayList<>();
    double yPt = 0;
    TextStyle small = TextStyle.open(Weight.BOLD, 11, style.look().onPrimary());
    for (String line : style.look().headerLines()) {
      if (PrintableText.isBlank(line)) {
        continue;
      }
      Element paragraph = Element.leaf(Role.PARAGRAPH);
      elements.add(paragraph);
      yPt = add(words, small.shape(line), small, paragraph, column, yPt);
      small = TextStyle.open(Weight.REGULAR, 11, style.look().onPrimary());
    }
    yPt += words.isEmpty() ? 0 : AFTER_LINES_PT;
    Element heading = Element.leaf(Role.HEADING_1);
    elements.add(heading);
    TextStyle large = titleStyle(title, style, column);
    yPt = add(words, large.shape(title), large, heading, column, yPt);

    double insidePt = Math.max(yPt, platePt);
    double bandPt = ABOVE_PT + insidePt + BELOW_PT;
    List<Mark> placed = new ArrayList<>();
    placed.add(Mark.Box.filled(0, 0, format.widthPt(), bandPt, style.look().primary()));
    placed.add(Mark.Box.filled(0, bandPt, format.widthPt(), 3, style.look().accent()));
    for (Mark mark : marks) {
      placed.add(mark.moved(0, ABOVE_PT + (insidePt - platePt) / 2));
    }
    for (Mark mark : words) {
      placed.add(mark.moved(0, ABOVE_PT + (insidePt - yPt) / 2));
    }
    return new Masthead(placed, elements, bandPt + 3);
  }

  /** White ground for the logo, whose colours were made for white paper. */
  private static Mark.Box plate(double xPt, Mark.Picture logo) {
    return new Mark.Box(
        Tag.Artifact.DECORATION,
        xPt,
        0,
        logo.widthPt() + 2 * PLATE_PT,
        logo.heightPt() + 2 * PLATE_PT,
        5,
        Colour.WHITE,
        null,
        0);
  }

  private static TextStyle titleStyle(String title, Stylesheet style, Column column) {
    for (double sizePt : TITLE_SIZES_PT) {
      TextStyle tried = TextStyle.tight(Weight.BOLD, sizePt, style.look().onPrimary());
      int lines = LineBreaker.lines(tried.shape(title), sizePt, column.widthPt()).size();
      if (lines <= GOOD_LINES) {
        return tried;
      }
    }
    return TextStyle.tight(Weight.BOLD, SMALLEST_TITLE_PT, style.look().onPrimary());
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
