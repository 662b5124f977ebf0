package org.kneeroll.catalogue.triage;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kneeroll.catalogue.source.Comment;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * How far the comments of a file reach.
 *
 * <p>Behind something, a comment speaks of its line, and of all lines of a text that begins or ends
 * there. On a line of its own, it speaks of the next entry of a list or of a group of keys, with
 * all that is in it. Before everything else in the file, it speaks of the whole file.
 */
final class Scopes {

  private final SourceText source;
  private final int first;

  /** Entries of lists and groups, start to end; of two with the same start, the outer one. */
  private final NavigableMap<Integer, Integer> entries = new TreeMap<>();

  /** Texts over several lines, start to end. */
  private final NavigableMap<Integer, Integer> texts = new TreeMap<>();

  Scopes(SourceFile file) {
    source = file.text();
    first = file.root().map(root -> root.span().start()).orElse(source.text().length());
    file.root().ifPresent(this::walk);
  }

  private void walk(SourceNode node) {
    if (node.alias() != null) {
      return;
    }
    if (node instanceof Sequence list) {
      for (SourceNode item : list.items()) {
        entries.putIfAbsent(item.usedAt().start(), item.usedAt().end());
        walk(item);
      }
    } else if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        int start = entry.key().usedAt().start();
        entries.putIfAbsent(start, Math.max(start, entry.value().usedAt().end()));
        walk(entry.key());
        walk(entry.value());
      }
    } else if (node instanceof Scalar && isOverLines(node.span())) {
      texts.put(node.span().start(), node.span().end());
    }
  }

  private boolean isOverLines(Span span) {
    return source.position(span.start()).line() != source.position(span.end()).line();
  }

  /** The stretch of the file of which a comment speaks; an empty one if nothing follows it. */
  Span of(Comment comment) {
    int at = comment.span().start();
    if (comment.trailing()) {
      return line(at);
    }
    if (at < first) {
      return new Span(0, source.text().length());
    }
    Map.Entry<Integer, Integer> next = entries.ceilingEntry(at);
    return next == null ? new Span(at, at) : new Span(next.getKey(), next.getValue());
  }

  private Span line(int at) {
    int start = source.lineStart(source.position(at).line());
    int end = at;
    for (Map.Entry<Integer, Integer> text = texts.floorEntry(at);
        text != null && text.getValue() > start;
        text = texts.lowerEntry(text.getKey())) {
      start = Math.min(start, text.getKey());
      end = Math.max(end, text.getValue());
    }
    return new Span(start, end);
  }
}
