package org.kneeroll.catalogue.schema;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ways to put parts of a schema together. */
final class Nodes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String NOTHING = "nothing";
  private static final String TRUTH_VALUE = "truth-value";
  private static final List<String> TYPES =
      List.of("string", "number", "boolean", "object", "array", "null");

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
    return anyOf(node, reference(NOTHING));
  }

  /** Text, or a number or truth value that is text as well: {@code version: 1} needs no quotes. */
  static ObjectNode plainText(ObjectNode text) {
    text.putArray("type").add("string").add("number");
    return anyOf(text, reference(TRUTH_VALUE));
  }

  /**
   * What {@link #orNothing} and {@link #plainText} refer to. An editor offers every value of a type
   * that it reads; these say what they are by what they are not, so that it does not offer {@code
   * null} and {@code true} under each key.
   */
  static Map<String, ObjectNode> quietTypes() {
    return Map.of(
        NOTHING, only("null", "a key with nothing after it"),
        TRUTH_VALUE, only("boolean", "true or false, read as text"));
  }

  private static ObjectNode only(String type, String what) {
    ObjectNode node = JSON.objectNode().put("$comment", what);
    ArrayNode others = node.putObject("not").putArray("type");
    TYPES.stream().filter(other -> !other.equals(type)).forEach(others::add);
    return node;
  }
}
