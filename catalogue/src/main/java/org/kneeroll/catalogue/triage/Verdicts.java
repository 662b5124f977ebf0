package org.kneeroll.catalogue.triage;

import java.util.List;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * What was found, divided.
 *
 * @param standing what an author has to act on, in {@link Diagnostic#ORDER}
 * @param dismissed what somebody has answered for, in the same order
 */
public record Verdicts(List<Diagnostic> standing, List<Dismissed> dismissed) {

  /** Copies the lists. */
  public Verdicts {
    standing = List.copyOf(standing);
    dismissed = List.copyOf(dismissed);
  }
}
