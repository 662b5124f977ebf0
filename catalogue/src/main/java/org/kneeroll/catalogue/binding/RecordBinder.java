package org.kneeroll.catalogue.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Term;

/**
 * Makes a record from a tree, by the record's own components.
 *
 * <p>One use binds one tree. A component's key is its name in kebab case; a value left empty counts
 * as not written; a single value may stand for a list of one.
 */
public final class RecordBinder {

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Losses losses;

  private RecordBinder(Losses losses) {
    this.losses = losses;
  }

  /**
   * Binds a tree.
   *
   * @param type the record to make
   * @param node what an author wrote, with everything inherited already in it
   * @param losses what was left out of the tree before; grows by what is left out now
   */
  public static <T extends Record> Bound<T> bind(Class<T> type, SourceNode node, Losses losses) {
    RecordBinder binder = new RecordBinder(losses);
    Outcome outcome = binder.read(type, node, type.getSimpleName().toLowerCase(Locale.ROOT));
    Optional<T> value = Optional.ofNullable(type.cast(outcome.value()));
    return new Bound<>(
        value, outcome.ok() ? outcome.node() : node, binder.diagnostics, binder.losses);
  }

  /**
   * What became of a node.
   *
   * @param ok whether it could be read; null is a good value for what was left empty
   * @param value what it became
   * @param node the node, less what did not fit
   */
  private record Outcome(boolean ok, @Nullable Object value, SourceNode node) {
    static Outcome of(@Nullable Object value, SourceNode node) {
      return new Outcome(true, value, node);
    }

    static Outcome failed(SourceNode node) {
      return new Outcome(false, null, node);
    }
  }

  private Outcome read(Type type, SourceNode node, String name) {
    Class<?> raw = raw(type);
    if (node instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL) {
      return Outcome.of(null, node);
    }
    if (raw == List.class) {
      return readList(argument(type, 0), node, name);
    }
    if (raw == Map.class) {
      return readMap(argument(type, 0), argument(type, 1), node, name);
    }
    if (raw == Prescribed.class) {
      Function<String, ?> reader = ValueTypes.reader(raw(argument(type, 0))).orElseThrow();
      return readText(node, name, text -> Prescribed.parse(text, reader));
    }
    if (raw == Boolean.class) {
      return readBoolean(node, name);
    }
    if (raw.isEnum()) {
      return readTerm(raw, node, name);
    }
    Optional<Function<String, ?>> reader = ValueTypes.reader(raw);
    return reader.isPresent()
        ? readText(node, name, reader.get())
        : readRecord(raw, Shorthands.expand(raw, node), name);
  }

  private Outcome readRecord(Class<?> type, SourceNode node, String name) {
    if (!(node instanceof Mapping mapping)) {
      return wrongKind(
          node, name, "a group of keys", "the keys are: " + listed(RecordShape.of(type)));
    }
    RecordShape shape = RecordShape.of(type);
    List<String> written = shape.writtenKeys();
    Map<String, @Nullable Object> values = new HashMap<>();
    Map<Object, Object> spread = new LinkedHashMap<>();
    List<Mapping.Entry> kept = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      String key = entry.name();
      Outcome outcome;
      if (written.contains(key)) {
        outcome = read(keyType(shape, key), entry.value(), key);
        values.put(key, outcome.value());
      } else {
        outcome =
            readSpread(shape, entry, spread)
                .orElseGet(() -> unknownKey(shape, mapping, entry, name));
      }
      if (outcome.ok()) {
        kept.add(new Mapping.Entry(entry.key(), outcome.node()));
      } else {
        losses.add(mapping, key);
      }
    }
    if (shape.spread() != null) {
      values.put(shape.spread(), spread);
    }
    return Outcome.of(shape.make(values), Mapping.of(mapping, kept));
  }

  private static Type keyType(RecordShape shape, String key) {
    Type type = shape.keys().get(key);
    if (type == null) {
      throw new IllegalStateException(key + " is not a key of " + shape.type());
    }
    return type;
  }

  /**
   * An entry of the component whose entries stand beside the other keys, if the key is one of its.
   */
  private Optional<Outcome> readSpread(
      RecordShape shape, Mapping.Entry entry, Map<Object, Object> spread) {
    if (shape.spread() == null) {
      return Optional.empty();
    }
    Type type = keyType(shape, shape.spread());
    Optional<?> term = term(raw(argument(type, 0)), entry.name());
    return term.map(
        key -> {
          Outcome outcome = read(argument(type, 1), entry.value(), entry.name());
          if (outcome.value() != null) {
            spread.put(key, outcome.value());
          }
          return outcome;
        });
  }

  /** What was meant by a mistyped key counts as lost, so that nobody reports it as missing. */
  private Outcome unknownKey(
      RecordShape shape, Mapping holder, Mapping.Entry entry, String name) {
    List<String> candidates = new ArrayList<>(shape.writtenKeys());
    if (shape.spread() != null) {
      candidates.addAll(words(raw(argument(keyType(shape, shape.spread()), 0))));
    }
    candidates.removeIf(key -> holder.entry(key).isPresent());
    List<String> meant = NearestWord.allTo(entry.name(), candidates);
    meant.forEach(key -> losses.add(holder, key));
    boolean clear = meant.size() == 1;
    report(
        BindingRule.UNKNOWN_KEY,
        entry.key(),
        "`" + entry.name() + "` is not a key of `" + name + "`",
        clear ? "did you mean `" + meant.get(0) + "`?" : "",
        clear ? "" : "the keys are: " + listed(shape));
    return Outcome.failed(entry.value());
  }

  private static String listed(RecordShape shape) {
    String keys = String.join(", ", shape.writtenKeys());
    return shape.spread() == null ? keys : keys + ", and any part of the body, such as knees";
  }

  private Outcome readList(Type element, SourceNode node, String name) {
    Sequence list = node instanceof Sequence items ? items : Sequence.of(node, List.of(node));
    List<Object> values = new ArrayList<>();
    List<SourceNode> kept = new ArrayList<>();
    for (SourceNode item : list.items()) {
      Outcome outcome = read(element, item, name);
      if (outcome.ok() && outcome.value() != null) {
        values.add(outcome.value());
        kept.add(outcome.node());
      } else {
        if (outcome.ok()) {
          report(
              BindingRule.MISSING,
              item,
              "an entry of `" + name + "` is empty",
              "",
              "fill it in, or take it out");
        }
        losses.add(list);
      }
    }
    return Outcome.of(values, Sequence.of(list, kept));
  }

  private Outcome readMap(Type keyType, Type valueType, SourceNode node, String name) {
    if (!(node instanceof Mapping mapping)) {
      return wrongKind(
          node, name, "a group of keys", "write a key, a colon and a value on each line");
    }
    Map<Object, Object> values = new LinkedHashMap<>();
    List<Mapping.Entry> kept = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      Outcome key = read(keyType, entry.key(), name);
      Outcome value = read(valueType, entry.value(), entry.name());
      if (key.ok() && key.value() != null && value.ok()) {
        kept.add(new Mapping.Entry(entry.key(), value.node()));
        if (value.value() != null) {
          values.put(key.value(), value.value());
        }
      } else {
        losses.add(mapping, entry.name());
      }
    }
    return Outcome.of(values, Mapping.of(mapping, kept));
  }

  private Outcome readText(SourceNode node, String name, Function<String, ?> reader) {
    if (!(node instanceof Scalar scalar)) {
      return wrongKind(node, name, "a text", "write a single value after the colon");
    }
    try {
      return Outcome.of(reader.apply(scalar.text()), node);
    } catch (IllegalArgumentException e) {
      String message = e.getMessage();
      report(BindingRule.MALFORMED_VALUE, node, message == null ? "" : message, "", "");
      return Outcome.failed(node);
    }
  }

  private Outcome readBoolean(SourceNode node, String name) {
    if (node instanceof Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
      return Outcome.of(scalar.text().equalsIgnoreCase("true"), node);
    }
    return wrongKind(node, name, "`true` or `false`", "write `true` or `false`, without quotes");
  }

  private Outcome readTerm(Class<?> vocabulary, SourceNode node, String name) {
    if (!(node instanceof Scalar scalar)) {
      return wrongKind(
          node, name, "a word", "write one of: " + String.join(", ", words(vocabulary)));
    }
    Optional<?> term = term(vocabulary, scalar.text());
    if (term.isPresent()) {
      return Outcome.of(term.get(), node);
    }
    report(
        BindingRule.UNKNOWN_WORD,
        node,
        "`"
            + scalar.text()
            + "` is not "
            + (name.equals("phase") ? "what a step begins with" : "a word for `" + name + "`"),
        "",
        "write one of: " + String.join(", ", words(vocabulary)));
    return Outcome.failed(node);
  }

  private Outcome wrongKind(SourceNode node, String name, String expected, String help) {
    String found =
        node instanceof Sequence
            ? "a list"
            : node instanceof Mapping ? "a group of keys" : "a text";
    report(
        BindingRule.WRONG_KIND,
        node,
        "`" + name + "` is " + found + ", but " + expected + " is expected",
        "",
        help);
    return Outcome.failed(node);
  }

  private void report(
      BindingRule rule, SourceNode node, String message, String label, String help) {
    diagnostics.add(
        new Diagnostic(
            rule.doc().id(),
            rule.doc().severity(),
            message,
            new Label(node.source(), node.span(), label),
            List.of(),
            help.isEmpty() ? List.of() : List.of(Note.help(help)),
            List.of()));
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static Optional<?> term(Class<?> vocabulary, String word) {
    for (Object constant : vocabulary.getEnumConstants()) {
      Term term = (Term) constant;
      if (term.word().equals(word) || term.synonyms().contains(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private static List<String> words(Class<?> vocabulary) {
    List<String> words = new ArrayList<>();
    for (Object constant : vocabulary.getEnumConstants()) {
      words.add(((Term) constant).word());
    }
    return words;
  }
}
