package org.kneeroll.pdf.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kneeroll.core.drawing.Colour;

/**
 * One page.
 *
 * @param marks in reading order; a later one covers an earlier one where they meet
 */
public record Sheet(List<Mark> marks) {
  /** Copies the marks. */
  public Sheet {
    marks = List.copyOf(marks);
  }

  private Sheet changed(UnaryOperator<Mark> change) {
    return new Sheet(marks.stream().map(change).toList());
  }

  /** The same sheet with all lengths multiplied. */
  Sheet scaled(double by) {
    return changed(mark -> mark.scaled(by));
  }

  /** The same sheet in other colours. */
  Sheet recoloured(UnaryOperator<Colour> change) {
    return changed(mark -> mark.recoloured(change));
  }
}
