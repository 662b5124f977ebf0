package org.kneeroll.catalogue.source;

import java.util.Objects;
import org.kneeroll.core.diagnostic.Span;

/**
 * A comment of a YAML file. JSON has none.
 *
 * @param span from the {@code #} to the end of the line, white space at the end left out
 * @param text what stands after the {@code #}, without white space around it
 * @param trailing whether something else stands before it on its line
 */
public record Comment(Span span, String text, boolean trailing) {

  /** Refuses nulls. */
  public Comment {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }
}
