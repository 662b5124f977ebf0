package org.kneeroll.cli.render;

import java.util.List;
import java.util.Objects;
import org.kneeroll.catalogue.triage.Dismissed;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * All that a report can tell of a check.
 *
 * @param standing what an author has to act on
 * @param dismissed what somebody has answered for; only reports for programs list it
 * @param files the names of all files that were looked at
 * @param rules what the rules say about themselves
 */
public record Findings(
    List<Diagnostic> standing, List<Dismissed> dismissed, List<String> files, Rulebook rules) {

  /** Copies the lists. */
  public Findings {
    standing = List.copyOf(standing);
    dismissed = List.copyOf(dismissed);
    files = List.copyOf(files);
    Objects.requireNonNull(rules, "rules");
  }

  /** Diagnostics alone. */
  public static Findings of(List<Diagnostic> standing) {
    return new Findings(standing, List.of(), List.of(), Rulebook.shipped());
  }
}
