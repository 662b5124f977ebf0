package org.kneeroll.catalogue.reading.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarStyle;
import org.kneeroll.catalogue.source.SourceLimits;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * Puts a tree together from what a parser reports, in the order of the file, and sees to what YAML
 * and JSON have in common: equal keys, aliases, depth and size.
 */
public final class TreeBuilder {

  private final SourceText source;
  private final Problems problems;
  private final Deque<OpenNode> open = new ArrayDeque<>();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final List<ModelPath> unread = new ArrayList<>();
  private @Nullable SourceNode root;
  private long nodes;
  private boolean stopped;

  /**
   * Builds the tree of a file.
   *
   * @param problems to which is added what is wrong in ways that YAML and JSON share
   */
  public TreeBuilder(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * What an anchor stands for.
   *
   * @param node null as long as the anchored list or mapping is not complete, or if it is lost
   * @param isLost whether nothing of it could be read
   * @param size how many nodes it has, aliases counted with what they stand for
   * @param height how many lists and mappings lie inside of each other in it
   */
  private record Anchored(@Nullable SourceNode node, boolean isLost, long size, int height) {

    static final Anchored OPEN = new Anchored(null, false, 0, 0);
    static final Anchored LOST = new Anchored(null, true, 0, 0);
  }

  /** Whether a limit was reached, so that the rest of the file is not to be read. */
  public boolean isStopped() {
    return stopped;
  }

  /**
   * Begins a group of keys, inside of what is open.
   *
   * @param anchor the name by which an alias may refer to it; null for none
   */
  public void openMapping(int start, @Nullable String anchor) {
    push(new OpenNode(true, start, anchor));
  }

  /** Begins a list; otherwise as {@link #openMapping}. */
  public void openSequence(int start, @Nullable String anchor) {
    push(new OpenNode(false, start, anchor));
  }

  private void push(OpenNode node) {
    if (open.size() == SourceLimits.DEPTH) {
      problems.add(
          SourceRule.TOO_DEEP,
          new Span(node.start(), Math.min(node.start() + 1, source.text().length())),
          "values are nested more than " + SourceLimits.DEPTH + " levels deep here",
          "check that this is the right file: no exercise or leaflet is nested like this");
      stop();
      return;
    }
    if (node.anchor() != null) {
      anchors.put(node.anchor(), Anchored.OPEN);
    }
    open.push(node);
    count(1, node.start());
  }

  /**
   * Ends the innermost open list or mapping.
   *
   * @param end after the closing bracket, or -1 if it ends with its last value
   */
  public void close(int end) {
    OpenNode closed = open.pop();
    SourceNode node = closed.finish(source, end >= 0 ? end : closed.lastEnd());
    if (closed.isOnlyLosses()) {
      dropValue(node.span(), closed.anchor());
      return;
    }
    attach(node, closed.anchor(), closed.size(), closed.height() + 1);
  }

  /** Takes a key or a single value, whichever is next in what is open. */
  public void scalar(ScalarStyle style, String text, Span span, @Nullable String anchor) {
    count(1, span.start());
    Scalar scalar = new Scalar(source, span, null, style, text);
    int half = halfACharacter(text);
    if (half < 0) {
      attach(scalar, anchor, 1, 0);
      return;
    }
    problems.add(
        SourceRule.SYNTAX,
        scalar.slice(half, half + 1),
        "this escape is half of a character, and its other half is missing",
        "write the character itself");
    dropValue(span, anchor);
  }

  /** Where half of a surrogate pair stands alone, as only escapes can say it; -1 for nowhere. */
  private static int halfACharacter(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogatePair(
          text.charAt(at), text.charAt(Math.min(at + 1, text.length() - 1)))) {
        at++;
      } else if (Character.isSurrogate(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  /** Takes what an anchor stands for, unless it is unknown, incomplete or too large. */
  public void alias(String name, Span span) {
    Anchored target = anchors.get(name);
    if (target == null) {
      problems.add(
          SourceRule.UNKNOWN_ALIAS,
          span,
          "*" + name + " refers to &" + name + ", which does not stand before it in this file",
          "put the text in quotes if the * belongs to it, or write &"
              + name
              + " before the value that is meant");
      dropValue(span);
      return;
    }
    SourceNode node = target.node();
    if (target.isLost()) {
      dropValue(span);
      return;
    }
    if (node == null) {
      problems.add(
          SourceRule.RECURSIVE_ALIAS,
          span,
          "*" + name + " stands inside of the value that it refers to",
          "write out what is meant instead of *" + name);
      dropValue(span);
      return;
    }
    if (open.size() + target.height() > SourceLimits.DEPTH) {
      problems.add(
          SourceRule.TOO_DEEP,
          span,
          "values are nested more than " + SourceLimits.DEPTH + " levels deep through *" + name,
          "write out what is meant instead of *" + name);
      dropValue(span);
      return;
    }
    count(target.size(), span.start());
    if (!stopped) {
      attach(node.through(span), null, target.size(), target.height());
    }
  }

  /** Notes that something at the current place is broken and is not in the tree. */
  public void dropValue(Span span) {
    unread.add(path());
    OpenNode parent = open.peek();
    if (parent != null) {
      parent.drop(span.end());
    }
  }

  private void dropValue(Span span, @Nullable String anchor) {
    if (anchor != null) {
      anchors.put(anchor, Anchored.LOST);
    }
    dropValue(span);
  }

  /** As {@link #dropValue(Span)}, of an entry whose key may be meant as something else. */
  public void dropEntry(Span span) {
    unread.add(parentPath());
    dropValue(span);
  }

  /** Notes that entries with some keys were passed over, which may belong to all that is open. */
  public void passOver(List<String> keys) {
    ModelPath path = ModelPath.ROOT;
    List<ModelPath> holders = new ArrayList<>(List.of(path));
    for (Iterator<OpenNode> outer = open.descendingIterator(); outer.hasNext(); ) {
      OpenNode node = outer.next();
      node.lose();
      path = node.step(path);
      holders.add(path);
    }
    for (ModelPath holder : holders) {
      keys.forEach(key -> unread.add(holder.key(key)));
    }
    unread.add(path);
  }

  private void count(long more, int at) {
    nodes += more;
    if (nodes > SourceLimits.NODES && !stopped) {
      problems.add(
          SourceRule.TOO_LARGE,
          new Span(at, at),
          "the file has more than " + SourceLimits.NODES + " values, aliases written out",
          "check that this is the right file: no exercise or leaflet has so many");
      stop();
    }
  }

  private void stop() {
    stopped = true;
  }

  private void attach(SourceNode node, @Nullable String anchor, long size, int height) {
    if (anchor != null) {
      anchors.put(anchor, new Anchored(node, false, size, height));
    }
    OpenNode parent = open.peek();
    if (parent == null) {
      root = node;
      return;
    }
    Problem problem = parent.take(node, size, height);
    if (problem != null) {
      problems.add(problem);
      if (problem.rule() == SourceRule.MERGE_KEY) {
        unread.add(parentPath());
      }
    }
  }

  /** The path of the innermost open list or mapping. */
  private ModelPath parentPath() {
    ModelPath path = ModelPath.ROOT;
    for (Iterator<OpenNode> outer = open.descendingIterator(); outer.hasNext(); ) {
      OpenNode node = outer.next();
      path = outer.hasNext() ? node.step(path) : path;
    }
    return path;
  }

  /** The path of the value that would come next; in a list, that of the list. */
  private ModelPath path() {
    OpenNode innermost = open.peek();
    return innermost == null || !innermost.isMapping()
        ? parentPath()
        : innermost.step(parentPath());
  }

  /** What was read so far, with everything that is still open ended at its last value. */
  public Optional<SourceNode> finish() {
    List<ModelPath> incomplete = new ArrayList<>();
    while (!open.isEmpty()) {
      incomplete.add(path());
      incomplete.add(parentPath());
      open.element().lose();
      close(-1);
    }
    unread.addAll(incomplete);
    return Optional.ofNullable(root);
  }

  /** Places of which something is missing in the tree; complete after {@link #finish}. */
  public List<ModelPath> unread() {
    return unread.stream().distinct().toList();
  }
}
