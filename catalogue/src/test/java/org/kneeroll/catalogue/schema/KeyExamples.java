package org.kneeroll.catalogue.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kneeroll.core.validation.ComponentNames;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an author may write under a key, for keys whose values have no form and no vocabulary that
 * would show it: the file {@code examples.yaml}.
 */
final class KeyExamples {

  private final Map<String, Map<String, List<Object>>> byRecord;
  private final Set<String> unused = new TreeSet<>();

  private KeyExamples(Map<String, Map<String, List<Object>>> byRecord) {
    this.byRecord = byRecord;
    byRecord.forEach(
        (record, keys) -> keys.keySet().forEach(key -> unused.add(record + "." + key)));
  }

  /** Reads the file. */
  @SuppressWarnings("unchecked") // a file of another shape fails where it is used
  static KeyExamples load() {
    try (InputStream in = KeyExamples.class.getResourceAsStream("examples.yaml")) {
      Load yaml = new Load(LoadSettings.builder().build());
      return new KeyExamples((Map<String, Map<String, List<Object>>>) yaml.loadFromInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("examples.yaml", e);
    }
  }

  /** Gives a schema the examples of a key, if the file has any. */
  ObjectNode show(ObjectNode schema, Class<?> holder, String key) {
    of(holder, key).ifPresent(examples -> schema.set("examples", examples));
    return schema;
  }

  /** The examples that no schema has shown so far, each as its record and key. */
  Set<String> unused() {
    return new TreeSet<>(unused);
  }

  private Optional<ArrayNode> of(Class<?> holder, String key) {
    String record = ComponentNames.key(holder.getSimpleName()).substring(1);
    unused.remove(record + "." + key);
    return Optional.ofNullable(byRecord.getOrDefault(record, Map.of()).get(key))
        .map(examples -> JsonMapper.shared().<ArrayNode>valueToTree(examples));
  }
}
