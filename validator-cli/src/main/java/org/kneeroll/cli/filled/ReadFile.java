package org.kneeroll.cli.filled;

import java.util.Objects;
import org.kneeroll.pdf.read.FilledLeaflet;
import org.kneeroll.pdf.read.Reading;

/**
 * One file of a run.
 *
 * @param name what the user calls it
 * @param reading what stood in it, or why it could not be read
 */
public record ReadFile(String name, Reading<FilledLeaflet> reading) {

  /** Refuses nulls. */
  public ReadFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(reading, "reading");
  }
}
