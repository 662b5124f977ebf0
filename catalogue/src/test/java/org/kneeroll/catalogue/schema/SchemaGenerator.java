package org.kneeroll.catalogue.schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.kneeroll.catalogue.binding.KeyGuide;
import org.kneeroll.catalogue.binding.RecordBinder;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.constraint.AtMost;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StepPhase;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.leaflet.RedFlags;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.validation.ComponentNames;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema of a file from the record that it is bound to: keys from components, needed
 * ones from constraints, words from vocabularies, explanations from Javadoc and from what messages
 * tell authors, examples from the forms of texts and from {@link KeyExamples}.
 *
 * <p>A schema refuses nothing that the checker accepts. So it allows what binding allows: one value
 * for a list of one, a key with nothing after it where a value may be left out, short forms.
 */
final class SchemaGenerator {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** A character that is more than a blank, as {@link NotBlank} has it. */
  private static final String NOT_BLANK = "[^\\u0000-\\u0020]";

  /** Needed parts that a file may leave to the catalogue's settings. */
  private static final Map<Class<?>, Set<String>> FROM_SETTINGS =
      Map.of(
          Exercise.class, Set.of("sensation", "stop-rules"),
          CatalogueSettings.class, Set.of("language"));

  /** What an exercise says itself even as a variant of another one. */
  private static final List<String> OWN_TO_VARIANTS = List.of("name", "status");

  /** Lists in which a bare word names something that {@code catalogue.yaml} says once. */
  private static final Map<Class<?>, Set<String>> NAMED_IN_SETTINGS =
      Map.of(
          Exercise.class, Set.of("contraindications", "precautions", "sources"),
          Leaflet.class, Set.of("sources"),
          RedFlags.class, Set.of("sources"));

  private final ModelDocs docs;
  private final KeyExamples examples;
  private final RuleWords ruleWords = new RuleWords();
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  SchemaGenerator(ModelDocs docs, KeyExamples examples) {
    this.docs = docs;
    this.examples = examples;
  }

  /**
   * The schema of a file.
   *
   * @param name of the kind of file, such as {@code exercise}
   * @param title for an editor
   * @param root the record that the file is bound to
   */
  ObjectNode generate(String name, String title, Class<? extends Record> root) {
    definitions.clear();
    definitions.putAll(Nodes.quietTypes());
    ObjectNode schema =
        JSON.objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", "urn:kneeroll:schema:" + name);
    schema.setAll(object(root, Default.class));
    schema.put("title", title);
    ObjectNode shared = JSON.objectNode();
    definitions.forEach(shared::set);
    schema.set("$defs", shared);
    return schema;
  }

  private ObjectNode object(Class<?> type, Class<?> group) {
    ObjectNode object = JSON.objectNode().put("title", title(type));
    object.put("type", "object").put("minProperties", 1);
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    List<String> keys = RecordBinder.keys(type.asSubclass(Record.class));
    for (RecordComponent component : type.getRecordComponents()) {
      String key = ComponentNames.key(component.getName());
      if (keys.contains(key)) {
        boolean needed = Components.isNeeded(component, group);
        ObjectNode value = value(component, needed);
        value.put("description", description(type, component));
        examples.show(value, type, key);
        properties.set(key, value);
        if (needed && !FROM_SETTINGS.getOrDefault(type, Set.of()).contains(key)) {
          required.add(key);
        }
      } else if (type == Movement.class) {
        spread(component, properties);
      }
    }
    object.put("additionalProperties", false);
    require(type, required, object);
    return object;
  }

  /** What an editor calls such a value in a message: the record's name in words. */
  private static String title(Class<?> type) {
    return ComponentNames.key(type.getSimpleName()).substring(1).replace('-', ' ');
  }

  /** An exercise that is a variant of another one takes from it what it does not say itself. */
  private static void require(Class<?> type, ArrayNode required, ObjectNode object) {
    if (type != Exercise.class) {
      if (!required.isEmpty()) {
        object.set("required", required);
      }
      return;
    }
    ArrayNode own = object.putArray("required");
    OWN_TO_VARIANTS.forEach(own::add);
    object.putObject("if").putObject("properties").putObject("variant-of").put("type", "null");
    object.putObject("then").set("required", required);
  }

  private String description(Class<?> type, RecordComponent component) {
    String what = docs.component(type, component.getName());
    String key = ComponentNames.key(component.getName());
    return KeyGuide.help(type, key)
        .map(SchemaGenerator::sentence)
        .map(help -> repeats(help, what) ? help : what + "\n\n" + help)
        .orElse(what);
  }

  private static String sentence(String help) {
    String begun = help.substring(0, 1).toUpperCase(Locale.ROOT) + help.substring(1);
    return begun.endsWith(".`") ? begun : begun + ".";
  }

  private static boolean repeats(String help, String what) {
    return help.toLowerCase(Locale.ROOT)
        .contains(what.substring(0, what.length() - 1).toLowerCase(Locale.ROOT));
  }

  private ObjectNode value(RecordComponent component, boolean needed) {
    ObjectNode value =
        ruleWords
            .of(component, words -> define(words, "", this::vocabulary))
            .orElseGet(() -> value(component, component.getAnnotatedType()));
    Class<?> type = component.getType();
    boolean mayBeEmpty = !needed && type != Prescribed.class;
    return mayBeEmpty ? Nodes.orNothing(value) : value;
  }

  private ObjectNode value(RecordComponent component, AnnotatedType type) {
    Class<?> raw = Components.raw(type);
    if (raw == List.class) {
      Class<?> holder = component.getDeclaringRecord();
      String key = ComponentNames.key(component.getName());
      ObjectNode item = value(component, Components.argument(type, 0));
      boolean named = NAMED_IN_SETTINGS.getOrDefault(holder, Set.of()).contains(key);
      return list(
          named ? Nodes.anyOf(nameInSettings(), item) : item,
          Components.annotation(component, NotEmpty.class) != null
              && component.getType() == List.class);
    }
    if (raw == Map.class) {
      return map(component, type);
    }
    if (raw == Prescribed.class) {
      return prescribed(component, Components.raw(Components.argument(type, 0)));
    }
    if (raw == Boolean.class) {
      return JSON.objectNode().put("type", "boolean");
    }
    if (raw == String.class) {
      return text(component, type);
    }
    if (raw.isEnum()) {
      return define(raw, "", this::vocabulary);
    }
    if (TextForms.of(raw).isPresent()) {
      return text(TextForms.of(raw).get());
    }
    ConvertGroup group = Components.annotation(component, ConvertGroup.class);
    return group == null
        ? define(raw, "", record -> record(record, Default.class))
        : define(
            raw,
            "-" + ComponentNames.key(group.to().getSimpleName()).substring(1),
            record -> record(record, group.to()));
  }

  private static ObjectNode list(ObjectNode item, boolean needed) {
    ObjectNode list = JSON.objectNode().put("type", "array");
    list.set("items", item);
    if (needed) {
      list.put("minItems", 1);
    }
    return Nodes.anyOf(list, item.deepCopy());
  }

  private ObjectNode map(RecordComponent component, AnnotatedType type) {
    ObjectNode value = value(component, Components.argument(type, 1));
    ObjectNode map = JSON.objectNode().put("type", "object");
    Class<?> key = Components.raw(Components.argument(type, 0));
    if (!key.isEnum()) {
      TextForms.of(key)
          .ifPresent(form -> map.putObject("propertyNames").put("pattern", form.whole()));
      map.set("additionalProperties", Nodes.orNothing(value));
      return map;
    }
    words(component, key, Nodes.orNothing(value), map.putObject("properties"));
    map.put("additionalProperties", false);
    return map;
  }

  private void spread(RecordComponent component, ObjectNode properties) {
    AnnotatedType type = component.getAnnotatedType();
    words(
        component,
        Components.raw(Components.argument(type, 0)),
        value(component, Components.argument(type, 1)),
        properties);
  }

  /** A property for each word of a vocabulary and its synonyms, all with the same value. */
  private void words(
      RecordComponent component, Class<?> vocabulary, ObjectNode value, ObjectNode properties) {
    String shared = ComponentNames.key(component.getName()) + "-entry";
    definitions.put(shared, examples.show(value, component.getDeclaringRecord(), shared));
    for (Object constant : vocabulary.getEnumConstants()) {
      Term term = (Term) constant;
      properties.set(term.word(), described(Nodes.reference(shared), (Enum<?>) constant));
      term.synonyms()
          .forEach(
              word -> properties.set(word, described(Nodes.reference(shared), (Enum<?>) constant)));
    }
  }

  private ObjectNode described(ObjectNode node, Enum<?> constant) {
    return node.put("description", docs.constant(constant));
  }

  private ObjectNode vocabulary(Class<?> type) {
    ObjectNode node = JSON.objectNode().put("type", "string");
    ArrayNode words = node.putArray("enum");
    ArrayNode meanings = node.putArray("enumDescriptions");
    for (Object constant : type.getEnumConstants()) {
      Term term = (Term) constant;
      String meaning = docs.constant((Enum<?>) constant);
      words.add(term.word());
      meanings.add(meaning);
      for (String synonym : term.synonyms()) {
        words.add(synonym);
        meanings.add("The same as `" + term.word() + "`. " + meaning);
      }
    }
    return node;
  }

  private static ObjectNode text(RecordComponent component, AnnotatedType type) {
    ObjectNode text = JSON.objectNode();
    boolean own = component.getType() == String.class;
    if (type.isAnnotationPresent(NotBlank.class)
        || (own && Components.isNeeded(component, Default.class))) {
      text.put("pattern", NOT_BLANK);
    }
    Size size = own ? Components.annotation(component, Size.class) : null;
    if (size != null) {
      text.put("maxLength", size.max());
    }
    return Nodes.plainText(text);
  }

  private static ObjectNode text(TextForms.Form form) {
    ObjectNode text = JSON.objectNode();
    if (form.types().size() == 1) {
      text.put("type", form.types().get(0));
    } else {
      ArrayNode types = text.putArray("type");
      form.types().forEach(types::add);
    }
    text.put("pattern", form.whole()).put("patternErrorMessage", form.help());
    ArrayNode examples = text.putArray("examples");
    form.examples().forEach(examples::add);
    return text;
  }

  private static ObjectNode prescribed(RecordComponent component, Class<?> type) {
    if (type == String.class) {
      return Nodes.plainText(JSON.objectNode().put("pattern", NOT_BLANK));
    }
    ObjectNode value = text(TextForms.of(type).orElseThrow().prescribed());
    if (type == CountRange.class) {
      AtMost most = Components.annotation(component, AtMost.class);
      value.put("minimum", 1).put("maximum", most == null ? 1000 : most.value());
    }
    return value;
  }

  private static ObjectNode nameInSettings() {
    return Nodes.plainText(JSON.objectNode().put("pattern", NOT_BLANK))
        .put("description", "The name of an entry that catalogue.yaml has.");
  }

  private ObjectNode record(Class<?> type, Class<?> group) {
    ObjectNode object = object(type, group);
    if (type == Step.class) {
      return ShortForms.step(object, vocabulary(StepPhase.class), examples);
    }
    if (type == LeafletExercise.class) {
      return ShortForms.leafletExercise(object);
    }
    if (type == Sides.class) {
      return Nodes.anyOf(define(SidePattern.class, "", this::vocabulary), object);
    }
    return type == Sensation.class
        ? Nodes.anyOf(define(SensationRule.class, "", this::vocabulary), object)
        : object;
  }

  /** A type that is described once; a second use refers to the first. */
  private ObjectNode define(Class<?> type, String suffix, Function<Class<?>, ObjectNode> maker) {
    String name = ComponentNames.key(type.getSimpleName()).substring(1) + suffix;
    if (!definitions.containsKey(name)) {
      definitions.put(name, JSON.objectNode());
      definitions.put(name, maker.apply(type));
    }
    return Nodes.reference(name);
  }
}
