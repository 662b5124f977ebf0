package org.kneeroll.catalogue.reading.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarStyle;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/** A list or mapping of which the end has not been read yet. */
final class OpenNode {

  private final boolean mapping;
  private final int start;
  private final @Nullable String anchor;
  private final List<SourceNode> items = new ArrayList<>();
  private final List<Mapping.Entry> entries = new ArrayList<>();
  private final Map<String, Scalar> keys = new HashMap<>();
  private boolean keyNext = true;
  private boolean losses;
  private @Nullable Scalar key;
  private int lastEnd;
  private long size = 1;
  private int height;

  OpenNode(boolean mapping, int start, @Nullable String anchor) {
    this.mapping = mapping;
    this.start = start;
    this.anchor = anchor;
    this.lastEnd = start;
  }

  boolean isMapping() {
    return mapping;
  }

  int start() {
    return start;
  }

  @Nullable String anchor() {
    return anchor;
  }

  /** Where the last value ends that was read. */
  int lastEnd() {
    return lastEnd;
  }

  /** How many nodes were read, this one and aliased ones included. */
  long size() {
    return size;
  }

  /** How many lists and mappings lie inside of each other in this one. */
  int height() {
    return height;
  }

  /** A path one step into this node: to the value that is being read. */
  ModelPath step(ModelPath path) {
    if (!mapping) {
      return path.index(items.size());
    }
    return key == null ? path : path.key(key.words());
  }

  /** Adds a key or a value; null if nothing is wrong with it. */
  @Nullable Problem take(SourceNode node, long nodeSize, int nodeHeight) {
    lastEnd = Math.max(lastEnd, node.usedAt().end());
    size += nodeSize;
    height = Math.max(height, nodeHeight);
    if (!mapping) {
      items.add(node);
      return null;
    }
    if (keyNext) {
      keyNext = false;
      Problem problem = checkKey(node);
      key = problem == null && node instanceof Scalar scalar ? scalar : null;
      return problem;
    }
    keyNext = true;
    if (key != null) {
      entries.add(new Mapping.Entry(key, node));
      keys.put(key.words(), key);
      key = null;
    }
    return null;
  }

  /** Whether something stands in it, and nothing of that could be read. */
  boolean isOnlyLosses() {
    return losses && items.isEmpty() && entries.isEmpty();
  }

  /** Notes that something may be missing from it. */
  void lose() {
    losses = true;
  }

  /** Passes over a key or a value that is broken. */
  void drop(int end) {
    losses = true;
    lastEnd = Math.max(lastEnd, end);
    if (mapping) {
      keyNext = !keyNext;
      key = null;
    }
  }

  SourceNode finish(SourceText source, int end) {
    Span span = new Span(start, end);
    return mapping
        ? new Mapping(source, span, null, entries)
        : new Sequence(source, span, null, items);
  }

  private @Nullable Problem checkKey(SourceNode node) {
    if (!(node instanceof Scalar name)) {
      return Problem.of(
          SourceRule.KEY_NOT_TEXT,
          node.usedAt(),
          node instanceof Sequence
              ? "a list stands where a key is expected"
              : "a group of keys stands where a key is expected",
          "a key is a word before a colon; put a text that begins with [ or { in quotes");
    }
    if (name.text().isEmpty()) {
      return Problem.of(
          SourceRule.KEY_NOT_TEXT,
          name.usedAt(),
          "a value has no key before its colon",
          "write a key before the colon, or put the text in quotes if the colon belongs to it");
    }
    if (name.text().equals("<<") && name.style() == ScalarStyle.PLAIN) {
      return Problem.of(
          SourceRule.MERGE_KEY,
          name.usedAt(),
          "the merge key << is not part of YAML 1.2",
          "write the keys out; an exercise can inherit from another one with variant-of");
    }
    Scalar first = keys.get(name.words());
    if (first == null) {
      return null;
    }
    return Problem.of(
            SourceRule.DUPLICATE_KEY,
            name.usedAt(),
            "`" + name.text() + "` stands here a second time",
            "keep one of the two, or put what both say under one key")
        .with(first.usedAt(), "it stands here first");
  }
}
