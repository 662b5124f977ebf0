package org.kneeroll.catalogue.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * A single value: a text, a number, true or false, or nothing.
 *
 * @param source the file in which it stands
 * @param span the stretch that it takes up, quotes included
 * @param alias the alias that led here, null for none
 * @param style how the author wrote it
 * @param text its content: quotes removed, escapes replaced, lines folded; numbers as they stand,
 *     so that {@code 1.0} is not {@code 1}
 */
public record Scalar(
    SourceText source, Span span, @Nullable Span alias, ScalarStyle style, String text)
    implements SourceNode {

  /** Refuses nulls. */
  public Scalar {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(text, "text");
  }

  /** A plain value that no author wrote, standing where {@code origin} stands. */
  public static Scalar of(SourceNode origin, String text) {
    return new Scalar(origin.source(), origin.span(), origin.alias(), ScalarStyle.PLAIN, text);
  }

  /** What the value is: {@code 7} is a number and {@code "7"} a text. */
  public ScalarKind kind() {
    return style == ScalarStyle.PLAIN ? ScalarKind.ofPlain(text) : ScalarKind.TEXT;
  }

  @Override
  public Scalar through(Span newAlias) {
    return new Scalar(source, span, newAlias, style, text);
  }

  /**
   * Where some of the characters of {@link #text()} stand in the file, quotes, escapes, folded
   * lines and indentation accounted for. Offsets outside the text are moved to its ends.
   *
   * @param from UTF-16 offset of the first character in the text
   * @param to UTF-16 offset after the last one
   */
  public Span slice(int from, int to) {
    int first = Math.max(0, Math.min(from, text.length()));
    int last = Math.max(first, Math.min(to, text.length()));
    return ScalarOffsets.of(this).span(first, last);
  }

  /**
   * Whether the value is the one that stands in the file at its place, so that an edit of the file
   * is an edit of the value; not so for one that was put together from others.
   */
  boolean standsAsWritten() {
    return ScalarOffsets.of(this).agrees();
  }
}
