package org.kneeroll.catalogue.check;

import java.util.List;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * What a check found.
 *
 * @param diagnostics in the order of the files and the places in them
 * @param items what was looked at
 */
public record Report(List<Diagnostic> diagnostics, List<Item<?>> items) {

  /** Copies both. */
  public Report {
    diagnostics = List.copyOf(diagnostics);
    items = List.copyOf(items);
  }

  /** How many files of a kind were looked at. */
  public int checked(FileKind kind) {
    return (int) items.stream().filter(item -> item.kind() == kind).count();
  }

  /** Whether anything is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
