package org.kneeroll.catalogue.mend;

import java.util.Objects;
import org.kneeroll.core.diagnostic.SourceText;

/**
 * A file with edits made.
 *
 * @param before as it was read
 * @param after as it is to be
 * @param edits how many edits were made
 */
public record Mended(SourceText before, SourceText after, int edits) {

  /** Refuses nulls. */
  public Mended {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }
}
