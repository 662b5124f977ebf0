package org.kneeroll.catalogue.binding;

import java.util.List;
import java.util.Optional;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * A record and the tree that it was made from.
 *
 * @param <T> the record's type
 * @param value the record; empty if the tree has another shape altogether
 * @param tree what the record was made from, less what did not fit: a path into the record leads to
 *     its place here
 * @param diagnostics what did not fit
 * @param losses where something was left out
 */
public record Bound<T>(
    Optional<T> value, SourceNode tree, List<Diagnostic> diagnostics, Losses losses) {

  /** Copies the list. */
  public Bound {
    diagnostics = List.copyOf(diagnostics);
  }
}
