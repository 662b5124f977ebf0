package org.kneeroll.catalogue.check;

import java.util.List;
import java.util.Map;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * What a check found.
 *
 * @param diagnostics in the order of the files and the places in them
 * @param checked how many files of each kind were looked at
 */
public record Report(List<Diagnostic> diagnostics, Map<FileKind, Integer> checked) {

  /** Copies both. */
  public Report {
    diagnostics = List.copyOf(diagnostics);
    checked = Map.copyOf(checked);
  }

  /** Whether anything is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
