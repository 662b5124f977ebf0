package org.kneeroll.catalogue.source;

import java.util.Optional;
import org.kneeroll.core.diagnostic.Span;

/**
 * What stands on the line of a plain value and is not read as a part of it (YAML 1.2.2, sections
 * 6.6 and 6.9.2). Whether an author meant it so is for others to say.
 */
public final class Beside {

  private Beside() {}

  /** The comment behind a plain value, from its {@code #} to its last visible character. */
  public static Optional<Span> comment(Scalar scalar) {
    if (!isPlainYaml(scalar)) {
      return Optional.empty();
    }
    String text = scalar.source().text();
    int at = scalar.span().end();
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    if (at == scalar.span().end() || at == text.length() || text.charAt(at) != '#') {
      return Optional.empty();
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    while (isBlank(text.charAt(end - 1))) {
      end--;
    }
    return Optional.of(new Span(at, end));
  }

  /** The anchor before a plain value on the same line, its {@code &} included. */
  public static Optional<Span> anchor(Scalar scalar) {
    if (!isPlainYaml(scalar)) {
      return Optional.empty();
    }
    String text = scalar.source().text();
    int end = scalar.span().start();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end == scalar.span().start()) {
      return Optional.empty();
    }
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start < end && text.charAt(start) == '&'
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  /** The value with what stands beside it. */
  static Span whole(Scalar scalar) {
    return new Span(
        anchor(scalar).map(Span::start).orElse(scalar.span().start()),
        comment(scalar).map(Span::end).orElse(scalar.span().end()));
  }

  private static boolean isPlainYaml(Scalar scalar) {
    return scalar.style() == ScalarStyle.PLAIN
        && scalar.alias() == null
        && Notation.of(scalar.source().name()) == Notation.YAML;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
