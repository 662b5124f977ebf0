package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.font.PrintableText;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.font.Weight;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.PageFormat;
import org.kneeroll.pdf.page.Tag;

/**
 * What repeats: the footer of every page, and a slim header from the second page on. A footer that
 * would take too much of a page stands whole on the first one, and with its first text on the
 * others.
 *
 * <p>All of it is artifact: a screen reader says the title once, and knows the page by itself.
 */
final class RunningLines {

  private static final double BAR_PT = 6;
  private static final double HEADER_BASELINE_PT = 29;
  private static final double HEADER_BOTTOM_PT = 50;
  private static final double CLOSE_HEADER_BOTTOM_PT = 40;
  private static final double SHORT_PAGE_PT = 600;
  private static final double BELOW_RULE_PT = 5;
  private static final double BODY_ABOVE_FOOTER_PT = 10;
  private static final double BETWEEN_PT = 20;
  private static final int MANY_PAGES = 888;
  private static final int MOST_LINES = 2;

  private final ComposedLeaflet leaflet;
  private final Stylesheet style;
  private final PageFormat format;
  private final List<ShapedText> footerTexts;
  private final List<List<LineBreaker.Line>> footerLines = new ArrayList<>();

  RunningLines(ComposedLeaflet leaflet, Stylesheet style, PageFormat format) {
    this.leaflet = leaflet;
    this.style = style;
    this.format = format;
    TextStyle footer = style.footer();
    ShapedText widestLabel = footer.shape(leaflet.running().pageLabel(MANY_PAGES, MANY_PAGES));
    double measurePt = format.column().widthPt() - footer.widthPt(widestLabel) - BETWEEN_PT;
    this.footerTexts =
        leaflet.running().footer().stream()
            .filter(line -> !PrintableText.isBlank(line))
            .map(footer::shape)
            .toList();
    for (ShapedText text : footerTexts) {
      boolean besideLabel = footerLines.isEmpty();
      double roomPt = besideLabel ? measurePt : format.column().widthPt();
      footerLines.add(LineBreaker.filled(text, footer.sizePt(), roomPt));
    }
  }

  /** How many of the footer's texts a page has: all, or the first where all would take too much. */
  private int texts(int page) {
    int most = style.density().packed() ? 1 : MOST_LINES;
    return page == 0 || lines(footerTexts.size()) <= most
        ? footerTexts.size()
        : Math.min(1, footerTexts.size());
  }

  private int lines(int texts) {
    return Math.max(1, footerLines.subList(0, texts).stream().mapToInt(List::size).sum());
  }

  /** Where the body of a page after the first begins. */
  double laterTopPt() {
    boolean close = style.density().packed() || format.heightPt() < SHORT_PAGE_PT;
    return close ? CLOSE_HEADER_BOTTOM_PT : HEADER_BOTTOM_PT;
  }

  /**
   * What the body of a page does not reach below.
   *
   * @param page its index
   */
  double bodyBottomPt(int page) {
    return footerTopPt(page) - BODY_ABOVE_FOOTER_PT;
  }

  private double footerTopPt(int page) {
    return format.heightPt()
        - format.bottomPt()
        - lines(texts(page)) * style.footer().leadingPt()
        - BELOW_RULE_PT;
  }

  /** The marks at the head of a page after the first. */
  List<Mark> header() {
    Tag tag = Tag.Artifact.HEADER;
    Column column = format.column();
    List<Mark> marks = new ArrayList<>();
    marks.add(Mark.Box.filled(0, 0, format.widthPt(), BAR_PT, style.look().primary()));
    TextStyle bold = style.open(Weight.BOLD, 9.5, style.strong());
    ShapedText title = bold.shape(leaflet.title());
    double roomPt = column.widthPt();
    List<String> lines = style.look().headerLines();
    if (!lines.isEmpty()) {
      ShapedText name = style.footer().shape(lines.get(0));
      double namePt = style.footer().widthPt(name);
      if (bold.widthPt(title) + BETWEEN_PT + namePt <= column.widthPt()) {
        double xPt = column.xPt() + column.widthPt() - namePt;
        marks.add(TextSetter.whole(name, style.footer(), tag, xPt, headerTopPt(style.footer())));
        roomPt -= namePt + BETWEEN_PT;
      }
    }
    // It stands whole on page 1.
    ShapedText shown = TextSetter.shortened(title, bold, roomPt);
    marks.add(TextSetter.whole(shown, bold, tag, column.xPt(), headerTopPt(bold)));
    return marks;
  }

  private static double headerTopPt(TextStyle text) {
    return HEADER_BASELINE_PT - text.ascentPt();
  }

  /** The marks at the foot of a page. */
  List<Mark> footer(int page, int pages) {
    Tag tag = Tag.Artifact.FOOTER;
    Column column = format.column();
    TextStyle text = style.footer();
    List<Mark> marks = new ArrayList<>();
    double yPt = footerTopPt(page - 1);
    marks.add(Mark.Box.filled(column.xPt(), yPt, column.widthPt(), 0.8, Stylesheet.RULE));
    yPt += BELOW_RULE_PT;
    ShapedText label = text.shape(leaflet.running().pageLabel(page, pages));
    double labelXPt = column.xPt() + column.widthPt() - text.widthPt(label);
    marks.add(TextSetter.whole(label, text, tag, labelXPt, yPt));
    for (int i = 0; i < texts(page - 1); i++) {
      for (LineBreaker.Line line : footerLines.get(i)) {
        marks.add(TextSetter.line(footerTexts.get(i), line, text, tag, column.xPt(), yPt));
        yPt += text.leadingPt();
      }
    }
    return marks;
  }
}
