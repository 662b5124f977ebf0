package org.kneeroll.pdf.page;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.kneeroll.core.drawing.Colour;

/**
 * A leaflet that is ready to be written: every mark has its place and its part in the structure.
 *
 * @param format of all sheets
 * @param sheets in order, at least one
 * @param document root of the structure
 */
public record Layout(PageFormat format, List<Sheet> sheets, Element document) {
  /** Copies the sheets. */
  public Layout {
    Objects.requireNonNull(format, "format");
    sheets = List.copyOf(sheets);
    Objects.requireNonNull(document, "document");
  }

  /** The same pages on sheets of another size. */
  public Layout scaled(double by) {
    return by == 1
        ? this
        : new Layout(
            format.scaled(by), sheets.stream().map(sheet -> sheet.scaled(by)).toList(), document);
  }

  /** The same pages in other colours. */
  public Layout recoloured(UnaryOperator<Colour> change) {
    return new Layout(
        format, sheets.stream().map(sheet -> sheet.recoloured(change)).toList(), document);
  }
}
