package org.kneeroll.catalogue.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;

/**
 * A key that a file does not have yet, put where a reader looks for it: behind some keys that it
 * has, or else at its beginning. Nothing else of the file changes, and its comments stay where they
 * are.
 *
 * @param after the keys behind the last of which it goes
 * @param block how it is written on lines of its own, without a line break at the end
 * @param flow how it is written between braces, as in JSON
 */
public record NewKey(List<String> after, String block, String flow) {

  /** Copies the list. */
  public NewKey {
    after = List.copyOf(after);
  }

  /**
   * The edit that writes it into a file.
   *
   * @param safe whether the file says then what it said before
   * @return empty for a file that has no keys at all, or could not be read as a whole
   */
  public Optional<Suggestion> in(SourceFile file, String description, boolean safe) {
    return file.root()
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .filter(root -> !root.entries().isEmpty() && file.unread().isEmpty())
        .map(root -> edit(root, description, safe));
  }

  private Suggestion edit(Mapping root, String description, boolean safe) {
    String text = root.source().text();
    int start = root.span().start();
    if (text.charAt(start) == '{') {
      return new Suggestion(description, at(start + 1), flow + ", ", safe);
    }
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    Mapping.Entry first = root.entries().get(0);
    String indent = text.substring(lineStart(text, first), first.key().span().start());
    String lines = block.lines().map(line -> indent + line).collect(Collectors.joining(lineEnd));
    Optional<Integer> behind =
        root.entries().stream()
            .filter(entry -> after.contains(entry.name()))
            .map(NewKey::end)
            .max(Comparator.naturalOrder());
    if (behind.isEmpty()) {
      return new Suggestion(description, at(lineStart(text, first)), lines + lineEnd, safe);
    }
    int end = behind.get();
    if (end > 0 && text.charAt(end - 1) == '\n') {
      return new Suggestion(description, at(end), lines + lineEnd, safe);
    }
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return new Suggestion(description, at(end), lineEnd + lines, safe);
  }

  private static int end(Mapping.Entry entry) {
    return Math.max(entry.key().span().end(), entry.value().usedAt().end());
  }

  private static int lineStart(String text, Mapping.Entry entry) {
    int at = entry.key().span().start();
    while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  private static Span at(int offset) {
    return new Span(offset, offset);
  }
}
