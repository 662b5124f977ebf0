package org.kneeroll.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.diagnostic.ModelPath;

/** Takes values out of a tree; only the nodes on the way to the value are made anew. */
final class Pruning {

  private Pruning() {}

  static SourceNode without(SourceNode root, ModelPath path) {
    if (path.steps().isEmpty()) {
      throw new IllegalArgumentException("the root cannot be taken out of its own tree");
    }
    return without(root, path.steps());
  }

  private static SourceNode without(SourceNode node, List<ModelPath.Step> steps) {
    ModelPath.Step step = steps.get(0);
    List<ModelPath.Step> rest = steps.subList(1, steps.size());
    if (step instanceof ModelPath.Key key && node instanceof Mapping mapping) {
      if (rest.isEmpty()) {
        return mapping.without(key.name());
      }
      return mapping
          .get(key.name())
          .<SourceNode>map(value -> mapping.with(key.name(), without(value, rest)))
          .orElse(node);
    }
    if (step instanceof ModelPath.Index index
        && node instanceof Sequence list
        && index.index() < list.items().size()) {
      List<SourceNode> items = new ArrayList<>(list.items());
      SourceNode item = items.get(index.index());
      items.set(index.index(), rest.isEmpty() ? Scalar.of(item, "") : without(item, rest));
      return new Sequence(list.source(), list.span(), list.alias(), items);
    }
    return node;
  }
}
