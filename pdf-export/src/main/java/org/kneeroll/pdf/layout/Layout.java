package org.kneeroll.pdf.layout;

import java.util.List;
import java.util.Objects;

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
}
