package org.kneeroll.catalogue.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.testing.IndependentSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an editor offers under each key. */
class SchemaExamplesTest {

  private static final List<String> SHOWING = List.of("examples", "enum", "properties");

  private static ObjectNode read(JsonSchema schema) {
    return JsonMapper.shared().readTree(schema.bytes()).asObject();
  }

  @ParameterizedTest
  @EnumSource
  void showsUnderEveryKeyWhatMayStandThere(JsonSchema schema) {
    ObjectNode root = read(schema);
    List<String> bare = new ArrayList<>();
    eachKey(
        root,
        "",
        (place, key) -> {
          if (!key.has("description") || !isShown(root, key)) {
            bare.add(place);
          }
        });

    assertThat(bare).as("keys without a description, a vocabulary or an example").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void takesItsOwnExamples(JsonSchema schema) {
    ObjectNode root = read(schema);
    List<String> refused = new ArrayList<>();
    eachKey(
        root,
        "",
        (place, key) -> {
          ObjectNode alone = key.deepCopy().asObject();
          alone.set("$schema", root.get("$schema"));
          alone.set("$defs", root.get("$defs"));
          IndependentSchema own = IndependentSchema.of(alone.toString());
          for (JsonNode example : key.path("examples")) {
            own.refusals(example.toString()).forEach(reason -> refused.add(place + ": " + reason));
          }
        });

    assertThat(refused).isEmpty();
  }

  @Test
  void haveNoExampleThatNoSchemaShows() {
    KeyExamples examples = KeyExamples.load();
    Path model = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("core");
    SchemaGenerator generator =
        new SchemaGenerator(new ModelDocs(model.resolve("src/main/java")), examples);
    for (JsonSchema schema : JsonSchema.values()) {
      generator.generate(schema.word(), schema.title(), schema.type());
    }

    assertThat(examples.unused()).isEmpty();
  }

  /** Visits all keys of a schema that are described, wherever they stand. */
  private static void eachKey(JsonNode node, String place, BiConsumer<String, ObjectNode> visitor) {
    for (String name : node.propertyNames()) {
      JsonNode child = node.get(name);
      boolean isCondition = name.equals("if");
      if (name.equals("properties")) {
        child.forEachEntry((key, value) -> visitor.accept(place + "/" + key, value.asObject()));
      }
      if (!name.equals("examples") && !isCondition) {
        eachKey(child, place + "/" + name, visitor);
      }
    }
    if (node.isArray()) {
      node.forEach(item -> eachKey(item, place, visitor));
    }
  }

  private static boolean isShown(ObjectNode root, JsonNode value) {
    if (SHOWING.stream().anyMatch(value::has)) {
      return true;
    }
    String type = value.path("type").toString();
    if (type.contains("boolean") && !type.contains("string")) {
      return true;
    }
    if (value.has("$ref")) {
      return isShown(root, root.at(value.get("$ref").asString().substring(1)));
    }
    if (value.has("items")) {
      return isShown(root, value.get("items"));
    }
    for (JsonNode alternative : value.path("anyOf")) {
      if (isShown(root, alternative)) {
        return true;
      }
    }
    return false;
  }
}
