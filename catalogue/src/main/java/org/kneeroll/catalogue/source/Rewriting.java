package org.kneeroll.catalogue.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;
import org.kneeroll.core.diagnostic.Target;

/**
 * Spells what a text is to say the way the author's file spells it: in its quotes, with its
 * escapes, and with nothing that would turn a plain value into something else.
 */
public final class Rewriting {

  /** What a plain value in a list or group in brackets cannot hold. */
  private static final String FLOW = ",[]{}";

  /** What no plain value begins with; YAML 1.2.2, section 5.3. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  private Rewriting() {}

  /**
   * A fix as an edit of the file. What replaces a list has one line for each of its entries.
   *
   * @param old the value or the key that the fix's target names
   * @return empty if it cannot be rewritten without guessing
   */
  static Optional<Suggestion> of(Fix fix, SourceNode old) {
    if (old instanceof Sequence list && fix.target() instanceof Target.Value) {
      return list(list, fix.replacement().lines().toList()).map(edit -> suggestion(fix, edit));
    }
    if (!(old instanceof Scalar scalar)) {
      return Optional.empty();
    }
    if (fix.target() instanceof Target.Unread) {
      Edit edit = new Edit(Beside.whole(scalar), quoted(fix.replacement()));
      return hasBreak(fix.replacement()) ? Optional.empty() : Optional.of(suggestion(fix, edit));
    }
    return of(fix, scalar);
  }

  private static Suggestion suggestion(Fix fix, Edit edit) {
    return new Suggestion(fix.description(), edit.span(), edit.text(), fix.safe());
  }

  /**
   * A list in brackets as one with a dash before each entry, or still in brackets where the list
   * stands within others.
   */
  private static Optional<Edit> list(Sequence list, List<String> entries) {
    String text = list.source().text();
    Span span = list.span();
    boolean stands =
        list.items().stream().allMatch(item -> item.source() == list.source())
            && span.length() > 0
            && text.charAt(span.start()) == '[';
    if (!stands) {
      return Optional.empty();
    }
    int line = list.source().lineStart(list.source().position(span.start()).line());
    Matcher key = BLOCK_KEY.matcher(text.substring(line, span.start()));
    if (!key.matches() || Notation.of(list.source().name()) == Notation.JSON) {
      String inside = String.join(", ", entries.stream().map(Rewriting::quoted).toList());
      return Optional.of(new Edit(span, '[' + inside + ']'));
    }
    StringBuilder block = new StringBuilder();
    for (String entry : entries) {
      block
          .append('\n')
          .append(" ".repeat(key.end(1) + 2))
          .append("- ")
          .append(staysPlain(entry, FLOW + entry) ? entry : quoted(entry));
    }
    return Optional.of(new Edit(new Span(line + key.end(2), span.end()), block.toString()));
  }

  /** A key at the beginning of a line, or behind the dashes of list items. */
  private static final Pattern BLOCK_KEY =
      Pattern.compile("( *(?:- +){0,20})([\\p{L}\\p{N}_-]+ *:) +");

  private static Optional<Suggestion> of(Fix fix, Scalar old) {
    Stretch stretch;
    if (fix.target() instanceof Target.Slice slice) {
      stretch = Stretch.ofText(old, slice.from(), slice.to());
    } else if (fix.target() instanceof Target.Written slice) {
      stretch = new Stretch(old.written(), slice.from(), slice.to());
    } else {
      stretch = Stretch.whole(old);
    }
    return edit(old, stretch, fix.replacement()).map(edit -> suggestion(fix, edit));
  }

  /**
   * Another text in place of a single value or a key.
   *
   * @param description what the edit does, for a person
   * @param safe whether what the content says stays the same
   * @return empty if the value cannot be rewritten without guessing
   */
  public static Optional<Suggestion> whole(
      String description, Scalar old, String text, boolean safe) {
    return edit(old, Stretch.whole(old), text)
        .map(edit -> new Suggestion(description, edit.span(), edit.text(), safe));
  }

  private record Edit(Span span, String text) {}

  /** Some of what was written. */
  private record Stretch(String written, int from, int to) {

    static Stretch whole(Scalar old) {
      return new Stretch(old.written(), 0, old.written().length());
    }

    static Stretch ofText(Scalar old, int from, int to) {
      if (from < 0 || to < from || to > old.text().length()) {
        return new Stretch(old.written(), -1, -1);
      }
      if (from == 0 && to == old.text().length()) {
        return whole(old);
      }
      int start = old.content().start(from);
      return new Stretch(old.written(), start, from == to ? start : old.content().end(to));
    }

    boolean isThere() {
      return from >= 0 && to >= from && to <= written.length();
    }

    /** The line breaks that end a block stay where they are. */
    Stretch beforeLastBreaks() {
      int end = Math.min(to, written.stripTrailing().length());
      return new Stretch(written, from, Math.max(from, end));
    }

    Span in(Scalar old) {
      return old.writtenSlice(from, to);
    }

    String with(String text) {
      return written.substring(0, from) + text + written.substring(to);
    }
  }

  private static Optional<Edit> edit(Scalar old, Stretch stretch, String text) {
    if (!stretch.isThere() || hasBreak(text) || !old.standsAsWritten()) {
      return Optional.empty();
    }
    Span span = (old.style().isBlock() ? stretch.beforeLastBreaks() : stretch).in(old);
    return switch (old.style()) {
      case DOUBLE_QUOTED -> Optional.of(new Edit(span, escaped(text)));
      case SINGLE_QUOTED -> Optional.of(new Edit(span, text.replace("'", "''")));
      case LITERAL, FOLDED ->
          stretch.from() < stretch.to() || !text.isEmpty()
              ? Optional.of(new Edit(span, text))
              : Optional.empty();
      case PLAIN -> plain(old, span, stretch.with(text), text);
    };
  }

  private static Optional<Edit> plain(Scalar old, Span span, String value, String text) {
    boolean json = Notation.of(old.source().name()) == Notation.JSON;
    if (!json && staysPlain(value, old.written())) {
      return Optional.of(new Edit(span, text));
    }
    return hasBreak(old.source().slice(old.span()))
        ? Optional.empty()
        : Optional.of(new Edit(old.span(), quoted(value)));
  }

  /** Whether a text means itself without quotes in the place of another that stood without. */
  private static boolean staysPlain(String text, String before) {
    if (text.isEmpty()
        || !text.strip().equals(text)
        || INDICATORS.indexOf(text.charAt(0)) >= 0
        || text.contains(": ")
        || text.contains(" #")
        || text.endsWith(":")
        || text.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    boolean mayHoldFlow = before.chars().anyMatch(c -> FLOW.indexOf(c) >= 0);
    if (!mayHoldFlow && text.chars().anyMatch(c -> FLOW.indexOf(c) >= 0)) {
      return false;
    }
    ScalarKind kind = ScalarKind.ofPlain(text);
    return kind == ScalarKind.TEXT || kind == ScalarKind.ofPlain(before);
  }

  /** A text in double quotes. */
  public static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c == '\t' ? "\\t" : c);
    }
    return out.toString();
  }

  private static boolean hasBreak(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }
}
