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
 * Sets fields to fill in: label, frame, label, frame, in rows that wrap.
 *
 * <p>A field is at least 8 mm high, so that a pen has room, and as wide as what stands in it. A
 * value that is wider than the column makes a field of several lines.
 */
final class FieldsSetter {

  static final double HEIGHT_PT = 24;
  static final double PADDING_PT = 4;

  private static final double GAP_PT = 8;
  private static final double BETWEEN_ROWS_PT = 6;
  private static final double BETWEEN_CELLS_PT = 14;
  private static final double AFTER_LABEL_PT = 6;
  private static final double WIDEST_PT = 300;
  private static final int MANY_ROWS = 5;
  private static final double RADIUS_PT = 2.5;

  private final TextStyle labelStyle;
  private final TextStyle valueStyle;
  private final boolean savesPaper;

  FieldsSetter(Stylesheet style) {
    this.savesPaper = style.density().packed();
    this.labelStyle = style.fieldLabel();
    this.valueStyle = style.fieldValue();
  }

  /** A field with its label, measured. */
  private record Cell(
      Block.Field field,
      ShapedText label,
      List<LineBreaker.Line> labelLines,
      boolean labelAbove,
      double labelPt,
      double boxPt,
      List<ShapedText> value) {

    double widthPt() {
      return labelAbove ? Math.max(labelPt, boxPt) : labelPt + boxPt;
    }

    boolean grows() {
      return field.width() == Block.Width.LONG || field.width() == Block.Width.WHOLE;
    }

    Cell wider(double byPt) {
      return new Cell(field, label, labelLines, labelAbove, labelPt, boxPt + byPt, value);
    }
  }

  /**
   * Sets the labels above their fields, so that all rows of a leaflet look alike. Where paper is to
   * be saved, and where one row is not enough, they stand beside them if that is less high.
   */
  Flow fields(Block.Fields fields, Column column) {
    List<List<Cell>> rows = labelsAbove(fields, column);
    if (savesPaper || rows.size() > 1) {
      List<List<Cell>> beside = rows(fields, column, false);
      rows = heightPt(rows) < heightPt(beside) ? rows : beside;
    }
    List<Element> elements = new ArrayList<>();
    List<Strip> strips = new ArrayList<>();
    for (List<Cell> row : rows) {
      double xPt = column.xPt();
      double rowPt = rowHeightPt(row);
      List<Mark> marks = new ArrayList<>();
      for (Cell cell : stretched(row, column)) {
        Element label = Element.leaf(Role.PARAGRAPH);
        Element form = Element.leaf(Role.FORM);
        elements.add(Element.of(Role.LABELLED_FIELD, List.of(label, form)));
        for (Mark mark : marks(cell, label, form, xPt)) {
          marks.add(mark.moved(0, rowPt - heightPt(cell)));
        }
        xPt += cell.widthPt() + BETWEEN_CELLS_PT;
      }
      strips.add(
          strips.isEmpty()
              ? new Strip(Break.FREE, GAP_PT, rowPt, marks)
              : new Strip(
                  rows.size() > MANY_ROWS ? Break.INSIDE_BLOCK : Break.NEVER,
                  BETWEEN_ROWS_PT,
                  rowPt,
                  marks));
    }
    return new Flow(strips, List.of(Element.of(Role.GROUP, elements)));
  }

  /** Rows with labels above, but for a long field that has a row to itself. */
  private List<List<Cell>> labelsAbove(Block.Fields fields, Column column) {
    List<List<Cell>> rows = rows(fields, column, true);
    rows.replaceAll(
        row ->
            row.size() == 1 && row.get(0).grows()
                ? new ArrayList<>(List.of(cell(row.get(0).field(), column, false)))
                : row);
    return rows;
  }

  private List<List<Cell>> rows(Block.Fields fields, Column column, boolean labelsAbove) {
    List<List<Cell>> rows = new ArrayList<>();
    double usedPt = 0;
    for (Block.Field field : fields.fields()) {
      Cell cell = cell(field, column, labelsAbove);
      double wantedPt = BETWEEN_CELLS_PT + cell.widthPt();
      if (rows.isEmpty() || usedPt + wantedPt > column.widthPt()) {
        rows.add(new ArrayList<>());
        usedPt = cell.widthPt();
      } else {
        usedPt += wantedPt;
      }
      rows.get(rows.size() - 1).add(cell);
    }
    return rows;
  }

  private double heightPt(List<List<Cell>> rows) {
    double heightPt = (rows.size() - 1) * BETWEEN_ROWS_PT;
    for (List<Cell> row : rows) {
      heightPt += rowHeightPt(row);
    }
    return heightPt;
  }

  private double rowHeightPt(List<Cell> row) {
    return row.stream().mapToDouble(this::heightPt).max().orElse(0);
  }

  private Cell cell(Block.Field field, Column column, boolean labelAbove) {
    ShapedText label = labelStyle.shape(field.label());
    ShapedText value = valueStyle.shape(field.value());
    double wantedPt = valueStyle.widthPt(value) + 2 * PADDING_PT + 2;
    double boxPt = Math.max(usualPt(field.width()), wantedPt);
    double labelPt = labelStyle.widthPt(label);
    boolean above = labelAbove || labelPt + AFTER_LABEL_PT + boxPt > column.widthPt();
    return new Cell(
        field,
        label,
        LineBreaker.filled(label, labelStyle.sizePt(), column.widthPt()),
        above,
        above ? Math.min(labelPt, column.widthPt()) : labelPt + AFTER_LABEL_PT,
        Math.min(boxPt, column.widthPt()),
        boxPt <= column.widthPt() ? List.of(value) : broken(value, column));
  }

  private List<ShapedText> broken(ShapedText value, Column column) {
    double measurePt = column.widthPt() - 2 * PADDING_PT - 2;
    return LineBreaker.filled(value, valueStyle.sizePt(), measurePt).stream()
        .map(line -> valueStyle.shape(value.substring(line.from(), line.end())))
        .toList();
  }

  private static double usualPt(Block.Width width) {
    return switch (width) {
      case SHORT -> 54;
      case MEDIUM -> 90;
      case LONG -> 170;
      case WHOLE -> 200;
    };
  }

  /** Gives what is left of a row to the fields for names. */
  private static List<Cell> stretched(List<Cell> row, Column column) {
    double usedPt = BETWEEN_CELLS_PT * (row.size() - 1);
    int growing = 0;
    for (Cell cell : row) {
      usedPt += cell.widthPt();
      growing += cell.grows() ? 1 : 0;
    }
    List<Cell> stretched = new ArrayList<>(row.size());
    for (Cell cell : row) {
      double sharePt = growing == 0 ? 0 : (column.widthPt() - usedPt) / growing;
      double widestPt = cell.field().width() == Block.Width.WHOLE ? column.widthPt() : WIDEST_PT;
      double morePt = Math.max(0, Math.min(sharePt, widestPt - cell.boxPt()));
      stretched.add(cell.grows() ? cell.wider(morePt) : cell);
    }
    return stretched;
  }

  private double heightPt(Cell cell) {
    return boxHeightPt(cell)
        + (cell.labelAbove() ? cell.labelLines().size() * labelStyle.leadingPt() + 2 : 0);
  }

  private double boxHeightPt(Cell cell) {
    return HEIGHT_PT + Math.max(0, cell.value().size() - 1) * valueStyle.leadingPt();
  }

  private List<Mark> marks(Cell cell, Element label, Element form, double xPt) {
    List<Mark> marks = new ArrayList<>();
    double boxXPt = cell.labelAbove() ? xPt : xPt + cell.labelPt();
    double boxYPt = 0;
    double labelTopPt = (HEIGHT_PT - labelStyle.leadingPt()) / 2;
    if (cell.labelAbove()) {
      labelTopPt = 0;
      boxYPt = cell.labelLines().size() * labelStyle.leadingPt() + 2;
    }
    for (LineBreaker.Line line : cell.labelLines()) {
      marks.add(TextSetter.line(cell.label(), line, labelStyle, label, xPt, labelTopPt));
      labelTopPt += labelStyle.leadingPt();
    }
    double heightPt = boxHeightPt(cell);
    marks.add(
        new Mark.Box(
            Tag.Artifact.DECORATION,
            boxXPt,
            boxYPt,
            cell.boxPt(),
            heightPt,
            RADIUS_PT,
            Colour.WHITE,
            Stylesheet.FIELD_EDGE,
            0.9));
    marks.add(
        new Mark.Entry(
            form,
            boxXPt,
            boxYPt,
            cell.boxPt(),
            heightPt,
            valueStyle.sizePt(),
            cell.field(),
            cell.value()));
    return marks;
  }
}
