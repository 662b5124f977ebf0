package org.kneeroll.catalogue.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ways to put parts of a schema together. */
final class Nodes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Nodes() {}

  /** What is described elsewhere in the same schema. */
  static ObjectNode reference(String name) {
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  /** One or the other; alternatives of an alternative stand beside the rest. */
  static ObjectNode anyOf(ObjectNode... alternatives) {
    ObjectNode node = JSON.objectNode();
    ArrayNode all = node.putArray("anyOf");
    for (ObjectNode alternative : alternatives) {
      if (alternative.size() == 1 && alternative.get("anyOf") instanceof ArrayNode inner) {
        all.addAll(inner);
      } else {
        all.add(alternative);
      }
    }
    return node;
  }

  /** The same, or a key with nothing after it. */
  static ObjectNode orNothing(ObjectNode node) {
    JsonNode type = node.get("type");
    boolean closed = node.has("enum") || node.has("properties");
    if (type == null || closed) {
      return anyOf(node, JSON.objectNode().put("type", "null"));
    }
    ArrayNode types = JSON.arrayNode();
    if (type instanceof ArrayNode several) {
      types.addAll(several);
    } else {
      types.add(type);
    }
    node.set("type", types.add("null"));
    return node;
  }
}
