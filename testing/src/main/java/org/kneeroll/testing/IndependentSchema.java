package org.kneeroll.testing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON Schema (draft 2020-12) as a validator sees it that knows nothing of Kneeroll; for modules
 * whose tests depend on networknt's.
 *
 * <p>YAML is read by the engine's own loader, by the core schema of YAML 1.2.
 */
public final class IndependentSchema {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Schema schema;

  private IndependentSchema(Schema schema) {
    this.schema = schema;
  }

  /** A schema from its JSON. */
  public static IndependentSchema of(String json) {
    return new IndependentSchema(REGISTRY.getSchema(json));
  }

  /**
   * What the schema refuses, each as a place and a reason; empty if nothing.
   *
   * @param content YAML 1.2, of which JSON is a part
   */
  public List<String> refusals(String content) {
    Object read =
        new Load(LoadSettings.builder().setMaxAliasesForCollections(1000).build())
            .loadFromString(content);
    JsonNode node = JsonMapper.shared().valueToTree(read);
    return schema.validate(node).stream().map(IndependentSchema::shown).toList();
  }

  /** What the schema refuses of a value that is not in a file. */
  public List<String> refusals(Object value) {
    JsonNode node = JsonMapper.shared().valueToTree(value);
    return schema.validate(node).stream().map(IndependentSchema::shown).toList();
  }

  private static String shown(Error error) {
    return error.getInstanceLocation() + ": " + error.getMessage();
  }
}
