package org.kneeroll.catalogue.schema;

import org.kneeroll.core.exercise.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of what authors may write shorter than its record is. */
final class ShortForms {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ShortForms() {}

  /**
   * {@code move: text} as well as {@code {phase: move, text: text}}.
   *
   * @param full the schema of the long form
   * @param phases the vocabulary of phases
   * @param examples for the instruction of each phase
   */
  static ObjectNode step(ObjectNode full, JsonNode phases, KeyExamples examples) {
    ObjectNode brief = JSON.objectNode().put("title", "step").put("type", "object");
    brief.put("minProperties", 1).put("maxProperties", 1);
    ObjectNode properties = brief.putObject("properties");
    for (int i = 0; i < phases.get("enum").size(); i++) {
      ObjectNode instruction = full.get("properties").get("text").deepCopy().asObject();
      instruction.put("description", phases.get("enumDescriptions").get(i).asString());
      String phase = phases.get("enum").get(i).asString();
      properties.set(phase, examples.show(instruction, Step.class, phase));
    }
    brief.put("additionalProperties", false);
    return Nodes.anyOf(brief, full);
  }

  /**
   * {@code knee-roll}, {@code knee-roll: {dose: ...}}, and {@code knee-roll:} with {@code dose} in
   * the same column below it, as well as {@code {id: knee-roll, dose: ...}}.
   *
   * @param full the schema of the long form
   */
  static ObjectNode leafletExercise(ObjectNode full) {
    ObjectNode id = full.get("properties").get("id").deepCopy().asObject();
    ObjectNode dose = full.get("properties").get("dose").asObject();

    ObjectNode changes = JSON.objectNode().put("type", "object");
    changes.putObject("properties").set("dose", dose.deepCopy());
    changes.put("additionalProperties", false);

    ObjectNode keyed = JSON.objectNode().put("type", "object");
    keyed.put("minProperties", 1).put("maxProperties", 2);
    keyed.putObject("properties").set("dose", dose.deepCopy());
    String name = id.get("pattern").asString().replace("^", "^(?!(dose|id)$)");
    keyed.putObject("patternProperties").set(name, Nodes.orNothing(changes));
    keyed.put("additionalProperties", false);
    keyed.putObject("if").putArray("required").add("dose");
    keyed.putObject("then").put("minProperties", 2);
    keyed.putObject("else").put("maxProperties", 1);
    return Nodes.anyOf(id, keyed, full);
  }
}
