package org.kneeroll.cli.filled;

import java.util.Objects;
import org.kneeroll.pdf.read.FilledFile;
import org.kneeroll.pdf.read.Reading;

/**
 * One file of a run.
 *
 * @param name what the user calls it
 * @param sameAs what the user calls an earlier file with the same bytes, which is shown in its
 *     place; empty for none
 * @param reading what is in it, or why it could not be read
 */
public record ReadFile(String name, String sameAs, Reading<FilledFile> reading) {

  /** Refuses nulls. */
  public ReadFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sameAs, "sameAs");
    Objects.requireNonNull(reading, "reading");
  }
}
