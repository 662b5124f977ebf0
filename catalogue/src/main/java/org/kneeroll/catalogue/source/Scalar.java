package org.kneeroll.catalogue.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.text.PlainText;

/**
 * A single value: a text, a number, true or false, or nothing.
 *
 * @param source the file in which it stands
 * @param span the stretch that it takes up, quotes included
 * @param alias the alias that led here, null for none
 * @param style how the author wrote it
 * @param content its content: quotes removed, escapes replaced, lines folded; numbers as they
 *     stand, so that {@code 1.0} is not {@code 1}
 */
public record Scalar(
    SourceText source, Span span, @Nullable Span alias, ScalarStyle style, PlainText content)
    implements SourceNode {

  /** Refuses nulls. */
  public Scalar {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(content, "content");
  }

  /** A value with the text that stands in the file. */
  public Scalar(
      SourceText source, Span span, @Nullable Span alias, ScalarStyle style, String written) {
    this(source, span, alias, style, PlainText.of(written));
  }

  /** The text as it is printed, which is what everything but {@link #written} speaks of. */
  public String text() {
    return content.text();
  }

  /** The text as rules and searches read it: as long as {@link #text}. */
  public String words() {
    return content.words();
  }

  /** The text as it stands in the file, with what cannot be seen. */
  public String written() {
    return content.written();
  }

  /** A plain value that no author wrote, standing where {@code origin} stands. */
  public static Scalar of(SourceNode origin, String text) {
    return new Scalar(origin.source(), origin.span(), origin.alias(), ScalarStyle.PLAIN, text);
  }

  /** What the value is: {@code 7} is a number and {@code "7"} a text. */
  public ScalarKind kind() {
    return style == ScalarStyle.PLAIN ? ScalarKind.ofPlain(words()) : ScalarKind.TEXT;
  }

  @Override
  public Scalar through(Span newAlias) {
    return new Scalar(source, span, newAlias, style, content);
  }

  /**
   * Where some of the characters of {@link #text()} stand in the file, quotes, escapes, folded
   * lines and indentation accounted for. Offsets outside the text are moved to its ends.
   *
   * @param from UTF-16 offset of the first character in the text
   * @param to UTF-16 offset after the last one
   */
  public Span slice(int from, int to) {
    int first = Math.max(0, Math.min(from, text().length()));
    int last = Math.max(first, Math.min(to, text().length()));
    int start = content.start(first);
    return writtenSlice(start, first == last ? start : content.end(last));
  }

  /**
   * Where some of the characters of {@link #written} stand in the file; otherwise as {@link
   * #slice}.
   */
  public Span writtenSlice(int from, int to) {
    int first = Math.max(0, Math.min(from, written().length()));
    int last = Math.max(first, Math.min(to, written().length()));
    if (isVerbatim()) {
      int start = contentStart();
      return new Span(start + first, start + last);
    }
    return ScalarOffsets.of(this).span(first, last);
  }

  /**
   * Whether the file has the value letter for letter. What is escaped, doubled or folded takes up
   * more of the file than of the value, so that equal characters stand at equal distances; and to
   * compare them costs a small part of following them, which matters to a long text with many
   * findings.
   */
  private boolean isVerbatim() {
    int start = contentStart();
    int end = start + written().length();
    return !style.isBlock()
        && end + (start - span.start()) == span.end()
        && source.text().substring(start, end).equals(written());
  }

  private int contentStart() {
    return span.start() + (style.isQuoted() ? 1 : 0);
  }

  /**
   * Whether the value is the one that stands in the file at its place, so that an edit of the file
   * is an edit of the value; not so for one that was put together from others.
   */
  boolean standsAsWritten() {
    return isVerbatim() || ScalarOffsets.of(this).agrees();
  }
}
