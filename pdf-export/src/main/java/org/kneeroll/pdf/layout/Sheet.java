package org.kneeroll.pdf.layout;

import java.util.List;

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
}
