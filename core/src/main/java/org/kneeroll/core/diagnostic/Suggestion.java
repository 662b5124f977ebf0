package org.kneeroll.core.diagnostic;

import java.util.Objects;

/**
 * An edit that would settle a diagnostic.
 *
 * @param description what the edit does, for a person
 * @param span what it replaces in the file of the diagnostic's primary label
 * @param replacement what it writes instead
 * @param safe whether it can be made without asking: it never changes what the content says
 */
public record Suggestion(String description, Span span, String replacement, boolean safe) {

  /** Refuses nulls. */
  public Suggestion {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(replacement, "replacement");
  }
}
