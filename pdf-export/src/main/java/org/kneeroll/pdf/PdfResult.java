package org.kneeroll.pdf;

import java.util.List;

/** A file, or everything that stands in its way; never both. */
public sealed interface PdfResult {

  /**
   * The leaflet was written.
   *
   * @param bytes of the PDF file; not copied, so that a large file is not held twice
   * @param pages how many it has
   */
  @SuppressWarnings("ArrayRecordComponent") // the file is handed on once and compared by nobody
  record Written(byte[] bytes, int pages) implements PdfResult {}

  /**
   * The leaflet was not written, nor a part of it.
   *
   * @param violations all of them, in reading order; at least one
   */
  record Refused(List<Violation> violations) implements PdfResult {
    /**
     * Copies the violations.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Refused {
      violations = List.copyOf(violations);
      if (violations.isEmpty()) {
        throw new IllegalArgumentException("refused without a violation");
      }
    }
  }
}
