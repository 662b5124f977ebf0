package org.kneeroll.catalogue.source;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * A list of values.
 *
 * @param source the file in which it stands
 * @param span from the first dash or bracket to the end of the last value or to the bracket
 * @param alias the alias that led here, null for none
 * @param items the values in the order of the file
 */
public record Sequence(SourceText source, Span span, @Nullable Span alias, List<SourceNode> items)
    implements SourceNode {

  /** Copies the items. */
  public Sequence {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(span, "span");
    items = List.copyOf(items);
  }

  /** A list that no author wrote, standing where {@code origin} stands. */
  public static Sequence of(SourceNode origin, List<? extends SourceNode> items) {
    return new Sequence(origin.source(), origin.span(), origin.alias(), List.copyOf(items));
  }

  @Override
  public Sequence through(Span newAlias) {
    return new Sequence(source, span, newAlias, items);
  }
}
