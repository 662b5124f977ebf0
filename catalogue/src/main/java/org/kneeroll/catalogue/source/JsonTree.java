package org.kneeroll.catalogue.source;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what was read into the tree that Jackson binds to records.
 *
 * <p>Every value becomes a text as the author wrote it, numbers too, except for {@code true},
 * {@code false} and values left empty. So a component of type {@code String} takes {@code version:
 * 1.0} as {@code "1.0"}, and a quantity is parsed from {@code 10}, {@code 10 to 20} and {@code 10
 * cm} alike by its own type. Whether the author put quotes around a value is told by the {@link
 * Scalar} at the same path.
 */
public final class JsonTree {

  private JsonTree() {}

  /** The tree of a node. Aliases are written out; {@link SourceLimits} bound how much that is. */
  public static JsonNode of(SourceNode node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (node instanceof Scalar scalar) {
      return switch (scalar.kind()) {
        case NULL -> make.nullNode();
        case BOOLEAN -> make.booleanNode(ScalarKind.isTrue(scalar.text()));
        case INTEGER, FLOAT, TEXT -> make.stringNode(scalar.text());
      };
    }
    if (node instanceof Sequence list) {
      ArrayNode array = make.arrayNode(list.items().size());
      list.items().forEach(item -> array.add(of(item)));
      return array;
    }
    ObjectNode object = make.objectNode();
    ((Mapping) node).entries().forEach(entry -> object.set(entry.name(), of(entry.value())));
    return object;
  }
}
