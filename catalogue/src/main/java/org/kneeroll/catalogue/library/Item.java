package org.kneeroll.catalogue.library;

import java.util.List;
import java.util.Optional;
import org.kneeroll.catalogue.binding.Losses;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;

/**
 * One exercise, leaflet, brand or the settings, with everything inherited, and where it came from.
 *
 * @param <T> the record's type
 * @param kind what it is
 * @param id its id
 * @param file the file that describes it
 * @param value the record; empty if the file could not be read as one
 * @param tree what the record was made from: a path into the record leads to its place here
 * @param losses what could not be read
 * @param diagnostics what reading, inheriting and binding found
 */
public record Item<T>(
    FileKind kind,
    String id,
    CatalogueFile file,
    Optional<T> value,
    Optional<SourceNode> tree,
    Losses losses,
    List<Diagnostic> diagnostics) {

  /** Copies the list. */
  public Item {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same item with other diagnostics. */
  Item<T> with(List<Diagnostic> newDiagnostics) {
    return new Item<>(kind, id, file, value, tree, losses, newDiagnostics);
  }

  /** Whether reading found an error. */
  public boolean hasErrors() {
    return value.isEmpty() || diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * A finding about the record as a diagnostic at its place.
   *
   * @return empty if it says only that something is missing, or rests on something, which could not
   *     be read
   */
  public Optional<Diagnostic> diagnose(Finding finding) {
    if (tree.isEmpty()
        || losses.explain(finding, tree.get())
        || file.content().mayHaveLost(finding.target().path())
        || finding.restsOn().stream().anyMatch(file.content()::isIncomplete)) {
      return Optional.empty();
    }
    return Optional.of(tree.get().diagnose(finding));
  }
}
