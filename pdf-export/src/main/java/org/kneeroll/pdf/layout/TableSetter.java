package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Role;
import org.kneeroll.pdf.page.Tag;

/**
 * Sets tables of fields: a row of headings, and below it a row for each day with a box in each
 * column.
 *
 * <p>The boxes are as high as other fields. A table is kept on one page if it fits on one; the row
 * of headings never ends a page, and stands again at the top of the next.
 */
final class TableSetter {

  private static final double GAP_PT = 8;
  private static final double HEADINGS_PADDING_PT = 4;
  private static final double ROW_HEADING_PT = 40;
  private static final double WIDEST_PT = 84;
  private static final double LINE_PT = 0.8;

  private final TextStyle headingStyle;
  private final TextStyle valueStyle;
  private final Colour tint;

  TableSetter(Stylesheet style) {
    this.headingStyle = style.tableHeading();
    this.valueStyle = style.fieldValue();
    this.tint = Stylesheet.TABLE_TINT;
  }

  Flow table(Block.Table table, Column column) {
    double firstPt = rowHeadingPt(table, column);
    double cellPt = Math.min(WIDEST_PT, (column.widthPt() - firstPt) / table.columns().size());
    List<Strip> strips = new ArrayList<>();
    List<Element> rows = new ArrayList<>();
    Strip headings = headings(table, column.xPt(), firstPt, cellPt, rows);
    Strip above = headings.silent();
    strips.add(headings);
    for (Block.Row row : table.rows()) {
      boolean first = rows.size() == 1;
      strips.add(
          row(row, column.xPt(), firstPt, cellPt, first ? Break.NEVER : Break.INSIDE_PART, rows)
              .continuing(above));
    }
    return new Flow(strips, List.of(Element.of(Role.TABLE, rows)));
  }

  private double rowHeadingPt(Block.Table table, Column column) {
    double widestPt = width(table.corner());
    for (Block.Row row : table.rows()) {
      widestPt = Math.max(widestPt, width(row.heading()));
    }
    double wantedPt = widestPt + 2 * HEADINGS_PADDING_PT;
    return Math.min(Math.max(ROW_HEADING_PT, wantedPt), column.widthPt() / 3);
  }

  private double width(String text) {
    return headingStyle.widthPt(headingStyle.shape(text));
  }

  private Strip headings(
      Block.Table table, double xPt, double firstPt, double cellPt, List<Element> rows) {
    List<List<LineBreaker.Line>> broken = new ArrayList<>();
    List<ShapedText> texts = new ArrayList<>();
    texts.add(headingStyle.shape(table.corner()));
    table.columns().forEach(heading -> texts.add(headingStyle.shape(heading.text())));
    int most = 1;
    for (int i = 0; i < texts.size(); i++) {
      double measurePt = i == 0 ? firstPt - 2 * HEADINGS_PADDING_PT : cellPt - 2;
      broken.add(LineBreaker.filled(texts.get(i), headingStyle.sizePt(), measurePt));
      most = Math.max(most, broken.get(i).size());
    }
    double heightPt = most * headingStyle.leadingPt() + 2 * HEADINGS_PADDING_PT;
    double widthPt = firstPt + cellPt * table.columns().size();
    List<Mark> marks = new ArrayList<>();
    marks.add(Mark.Box.filled(xPt, 0, widthPt, heightPt, tint));
    List<Element> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Element cell = Element.tableHeading(Element.Scope.COLUMN);
      cells.add(cell);
      double leftPt = i == 0 ? xPt : xPt + firstPt + cellPt * (i - 1);
      double topPt =
          heightPt - HEADINGS_PADDING_PT - broken.get(i).size() * headingStyle.leadingPt();
      String spoken = i == 0 ? null : table.columns().get(i - 1).spoken();
      for (LineBreaker.Line line : broken.get(i)) {
        double linePt = texts.get(i).widthEm(line.from(), line.end()) * headingStyle.sizePt();
        double indentPt = i == 0 ? HEADINGS_PADDING_PT : (cellPt - linePt) / 2;
        marks.add(
            TextSetter.part(
                texts.get(i),
                line.from(),
                line.next(),
                headingStyle,
                cell,
                leftPt + indentPt,
                topPt,
                spoken));
        // The first line says all; a second one adds nothing to it.
        spoken = spoken == null ? null : "";
        topPt += headingStyle.leadingPt();
      }
    }
    rows.add(Element.of(Role.TABLE_ROW, cells));
    return new Strip(Break.FREE, GAP_PT, heightPt, marks);
  }

  private Strip row(
      Block.Row row, double xPt, double firstPt, double cellPt, Break before, List<Element> rows) {
    ShapedText text = headingStyle.shape(row.heading());
    List<LineBreaker.Line> lines =
        LineBreaker.filled(text, headingStyle.sizePt(), firstPt - 2 * HEADINGS_PADDING_PT);
    double textPt = lines.size() * headingStyle.leadingPt();
    double heightPt = Math.max(FieldsSetter.HEIGHT_PT, textPt + 2 * HEADINGS_PADDING_PT);
    List<Mark> marks = new ArrayList<>();
    List<Element> cells = new ArrayList<>();
    Element heading = Element.tableHeading(Element.Scope.ROW);
    cells.add(heading);
    marks.add(Mark.Box.filled(xPt, 0, firstPt, heightPt, tint));
    double topPt = (heightPt - textPt) / 2;
    for (LineBreaker.Line line : lines) {
      marks.add(
          TextSetter.line(text, line, headingStyle, heading, xPt + HEADINGS_PADDING_PT, topPt));
      topPt += headingStyle.leadingPt();
    }
    double leftPt = xPt + firstPt;
    for (Block.Field field : row.fields()) {
      Element form = Element.leaf(Role.FORM);
      cells.add(Element.of(Role.TABLE_CELL, List.of(form)));
      marks.add(frame(leftPt, cellPt, heightPt));
      marks.add(
          new Mark.Entry(
              form,
              leftPt,
              0,
              cellPt,
              heightPt,
              valueStyle.sizePt(),
              field,
              List.of(valueStyle.shape(field.value()))));
      leftPt += cellPt;
    }
    rows.add(Element.of(Role.TABLE_ROW, cells));
    return new Strip(before, 0, heightPt, marks);
  }

  private static Mark.Box frame(double xPt, double widthPt, double heightPt) {
    return new Mark.Box(
        Tag.Artifact.DECORATION,
        xPt,
        0,
        widthPt,
        heightPt,
        0,
        Colour.WHITE,
        Stylesheet.FIELD_EDGE,
        LINE_PT);
  }
}
