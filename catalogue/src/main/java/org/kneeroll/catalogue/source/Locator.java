package org.kneeroll.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Target;

/** Walks a path through a tree, as far as it leads, and remembers the way. */
final class Locator {

  private SourceNode node;
  private @Nullable Scalar key;
  private final List<Label> aliases = new ArrayList<>();

  private Locator(SourceNode root) {
    node = root;
    rememberAlias();
  }

  static Optional<SourceNode> find(SourceNode root, ModelPath path) {
    Locator at = new Locator(root);
    return at.walk(path) ? Optional.of(at.node) : Optional.empty();
  }

  static Place locate(SourceNode root, Target target) {
    Locator at = new Locator(root);
    if (!at.walk(target.path())) {
      return at.holder();
    }
    if (target instanceof Target.Slice slice && at.node instanceof Scalar scalar) {
      return at.place(scalar.source(), scalar.slice(slice.from(), slice.to()));
    }
    if (target instanceof Target.Written slice && at.node instanceof Scalar scalar) {
      return at.place(scalar.source(), scalar.writtenSlice(slice.from(), slice.to()));
    }
    if (target instanceof Target.Unread unread && at.node instanceof Scalar scalar) {
      Span beside =
          (unread.behind() ? Beside.comment(scalar) : Beside.anchor(scalar)).orElse(scalar.span());
      return at.place(scalar.source(), beside);
    }
    if (target instanceof Target.KeyOf || target instanceof Target.Missing) {
      return at.holder();
    }
    return at.place(at.node.source(), at.node.span());
  }

  /** The value, or the key, that a target names; empty if there is none. */
  static Optional<SourceNode> written(SourceNode root, Target target) {
    Locator at = new Locator(root);
    if (!at.walk(target.path())) {
      return Optional.empty();
    }
    if (target instanceof Target.KeyOf) {
      return Optional.ofNullable(at.key);
    }
    return Optional.of(at.node);
  }

  /** Goes as far as the path leads; true if that is its end. */
  private boolean walk(ModelPath path) {
    for (ModelPath.Step step : path.steps()) {
      if (step instanceof ModelPath.Key name
          && node instanceof Mapping mapping
          && mapping.entry(name.name()).isPresent()) {
        Mapping.Entry entry = mapping.entry(name.name()).get();
        key = entry.key();
        node = entry.value();
      } else if (step instanceof ModelPath.Index index
          && node instanceof Sequence list
          && index.index() < list.items().size()) {
        key = null;
        node = list.items().get(index.index());
      } else {
        return false;
      }
      rememberAlias();
    }
    return true;
  }

  /** The key of where we stand; without one, the first key inside it, or its beginning. */
  private Place holder() {
    Scalar holder = key;
    if (holder == null && node instanceof Mapping mapping && !mapping.entries().isEmpty()) {
      holder = mapping.entries().get(0).key();
    }
    if (holder != null) {
      // The key stands outside of the value, so an alias of the value has not led to it.
      boolean outside = key != null && node.alias() != null;
      List<Label> way = outside ? aliases.subList(0, aliases.size() - 1) : aliases;
      return new Place(holder.source(), holder.usedAt(), way);
    }
    int start = node.span().start();
    return place(
        node.source(), new Span(start, node instanceof Scalar ? node.span().end() : start));
  }

  private Place place(SourceText source, Span span) {
    return new Place(source, span, aliases);
  }

  private void rememberAlias() {
    Span alias = node.alias();
    if (alias != null) {
      aliases.add(new Label(node.source(), alias, "used here"));
    }
  }
}
