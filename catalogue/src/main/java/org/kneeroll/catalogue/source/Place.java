package org.kneeroll.catalogue.source;

import java.util.List;
import java.util.Objects;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * Where something stands in an author's files.
 *
 * @param source the file
 * @param span the stretch of it
 * @param related the aliases that led there, outermost first: the author may want to change the use
 *     and not the value
 */
public record Place(SourceText source, Span span, List<Label> related) {

  /** Copies the labels. */
  public Place {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(span, "span");
    related = List.copyOf(related);
  }

  /** A mark at this place. */
  public Label label(String text) {
    return new Label(source, span, text);
  }

  /** The finding as a diagnostic at this place. */
  public Diagnostic diagnose(Finding finding) {
    return new Diagnostic(
        finding.rule(),
        finding.severity(),
        finding.message(),
        label(finding.label()),
        related,
        finding.notes(),
        List.of());
  }
}
