package org.kneeroll.catalogue.schema;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.core.catalogue.Waiver;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.project.Exemption;
import org.kneeroll.core.project.ProjectSettings;
import org.kneeroll.core.project.Weight;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The names of rules as a vocabulary. In the model they are texts, since it does not know the rules
 * of content; an editor is to offer them, with only those weights that a rule can be given.
 */
final class RuleWords {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Rulebook rules = Rulebook.shipped();

  /**
   * The schema of a component that names rules; empty for any other.
   *
   * @param vocabularies gives the schema of a vocabulary
   */
  Optional<ObjectNode> of(RecordComponent component, Function<Class<?>, ObjectNode> vocabularies) {
    Class<?> holder = component.getDeclaringRecord();
    String name = component.getName();
    if (holder == ProjectSettings.class && name.equals("severities")) {
      return Optional.of(weights(vocabularies.apply(Weight.class)));
    }
    if (holder == Exemption.class && name.equals("rule")) {
      return Optional.of(names(rule -> rules.mayBeAllowed(rule.id())));
    }
    if (holder == Waiver.class && name.equals("rule")) {
      return Optional.of(names(rule -> !rules.isForm(rule.id())));
    }
    return Optional.empty();
  }

  private ObjectNode names(Predicate<RuleDoc> allowed) {
    ObjectNode node = JSON.objectNode().put("type", "string");
    ArrayNode words = node.putArray("enum");
    ArrayNode meanings = node.putArray("enumDescriptions");
    rules.docs().stream()
        .filter(allowed)
        .forEach(
            rule -> {
              words.add(rule.id().name());
              meanings.add(asked(rule));
            });
    return node;
  }

  private ObjectNode weights(ObjectNode any) {
    ObjectNode node = JSON.objectNode().put("type", "object");
    ObjectNode properties = node.putObject("properties");
    for (RuleDoc rule : rules.docs()) {
      ObjectNode weight = properties.putObject(rule.id().name());
      if (rules.mayBeAllowed(rule.id())) {
        weight.setAll(Nodes.orNothing(any.deepCopy()));
      } else {
        weight.setAll(Nodes.orNothing(heavy(rule)));
      }
      weight.put("description", asked(rule));
    }
    return node.put("additionalProperties", false);
  }

  private static ObjectNode heavy(RuleDoc rule) {
    ObjectNode node = JSON.objectNode().put("type", "string");
    ArrayNode words = node.putArray("enum");
    Stream.of(Weight.values())
        .filter(weight -> isNoLighter(weight, rule))
        .map(Weight::word)
        .forEach(words::add);
    return node;
  }

  private static boolean isNoLighter(Weight weight, RuleDoc rule) {
    return weight.severity().filter(given -> given.compareTo(rule.severity()) <= 0).isPresent();
  }

  private static String asked(RuleDoc rule) {
    String summary = rule.summary();
    return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".";
  }
}
