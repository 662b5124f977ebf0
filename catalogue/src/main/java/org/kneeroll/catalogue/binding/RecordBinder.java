package org.kneeroll.catalogue.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceLimits;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.catalogue.SignedValue;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Step;

/**
 * Makes a record from a tree, by the record's own components.
 *
 * <p>One use binds one tree. A component's key is its name in kebab case; a value left empty counts
 * as not written, but for an amount, where empty, blank and unknown are three different things; a
 * single value may stand for a list of one.
 */
public final class RecordBinder {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

  private final BindingProblems problems = new BindingProblems();
  private final Losses losses;

  private RecordBinder(Losses losses) {
    this.losses = losses;
  }

  /**
   * Binds a tree.
   *
   * @param type the record to make
   * @param name what messages call it, such as {@code exercise}
   * @param node what an author wrote, with everything inherited already in it
   * @param losses what was left out of the tree before; grows by what is left out now
   */
  public static <T extends Record> Bound<T> bind(
      Class<T> type, String name, SourceNode node, Losses losses) {
    RecordBinder binder = new RecordBinder(losses);
    Outcome outcome = binder.read(type, node, name);
    Optional<T> value = Optional.ofNullable(type.cast(outcome.value()));
    return new Bound<>(
        value, outcome.ok() ? outcome.node() : node, binder.problems.diagnostics(), binder.losses);
  }

  /** The keys that an author may write for a record, in the order of its components. */
  public static List<String> keys(Class<? extends Record> type) {
    return RecordShape.of(type).writtenKeys();
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
    if (node instanceof Scalar scalar && isTooLong(raw, scalar, name)) {
      return Outcome.failed(node);
    }
    if (isMarked(node)) {
      return Outcome.failed(node);
    }
    if (node instanceof Scalar scalar && isEmptyByMistake(raw, scalar)) {
      problems.empty(node, name, whatToWrite(raw, name));
      return Outcome.failed(node);
    }
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
      return readText(node, name, scalar -> Prescribed.parse(scalar.words(), reader));
    }
    if (raw == Boolean.class) {
      return readBoolean(node, name);
    }
    if (raw.isEnum()) {
      return readTerm(raw, node, name);
    }
    if (raw == String.class) {
      return readText(node, name, RecordBinder::words);
    }
    Optional<Function<String, ?>> reader = ValueTypes.reader(raw);
    return reader.isPresent()
        ? readText(node, name, scalar -> reader.get().apply(scalar.words()))
        : readRecord(raw, Shorthands.expand(raw, node), name);
  }

  /**
   * Whether a value is longer than any is, which is then reported. Nobody reads it after that: how
   * long a text takes to be looked at depends on this alone.
   */
  private boolean isTooLong(Class<?> type, Scalar scalar, String name) {
    if (type.isRecord() && ValueTypes.reader(type).isEmpty()) {
      return false;
    }
    boolean isProse = type == String.class || type == List.class;
    int most = isProse ? SourceLimits.TEXT : SourceLimits.VALUE;
    if (type == SignedValue.class) {
      most = SourceLimits.TEXT + SourceLimits.VALUE;
    }
    if (scalar.text().length() <= most) {
      return false;
    }
    problems.tooLong(scalar, name, most);
    return true;
  }

  /** Whether a mark of a new file is still there, which is then reported. */
  private boolean isMarked(SourceNode node) {
    if (node instanceof Scalar scalar) {
      Optional<MarkedPlace> mark = MarkedPlace.in(scalar.text());
      mark.ifPresent(place -> problems.markedPlace(scalar, place));
      return mark.isPresent();
    }
    return false;
  }

  /** What somebody has to say, or to leave out together with its key. */
  private static final Set<Class<?>> NEVER_LEFT_OPEN = Set.of(Prescribed.class, Pose.class);

  /** Whether nothing stands where a value of this type has to say something. */
  private static boolean isEmptyByMistake(Class<?> type, Scalar scalar) {
    if (scalar.kind() == ScalarKind.NULL) {
      return NEVER_LEFT_OPEN.contains(type);
    }
    return scalar.text().isBlank() && type != String.class && type != List.class;
  }

  private static String whatToWrite(Class<?> type, String name) {
    if (type.isEnum()) {
      return Vocabulary.choice(type);
    }
    return KeyGuide.words(type == Prescribed.class ? "amount" : name)
        .orElse(BindingProblems.FILL_IN);
  }

  private Outcome readRecord(Class<?> type, SourceNode node, String name) {
    RecordShape shape = RecordShape.of(type);
    if (type == Step.class && node instanceof Scalar step) {
      problems.stepWithoutPhase(step);
      return Outcome.failed(node);
    }
    if (!(node instanceof Mapping mapping)) {
      String keys = keysOf(shape);
      problems.wrongKind(
          node,
          name,
          Shorthands.takesWord(type) ? "one word, or a group of keys," : "a group of keys",
          KeyGuide.words(name).orElse(keys));
      return Outcome.failed(node);
    }
    if (mapping.entries().isEmpty()) {
      problems.empty(node, name, whatToWrite(type, name));
      return Outcome.failed(node);
    }
    List<String> written = shape.writtenKeys();
    Map<String, @Nullable Object> values = new HashMap<>();
    Map<Object, Object> spread = new LinkedHashMap<>();
    List<Mapping.Entry> kept = new ArrayList<>();
    List<String> free = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      String key = entry.name();
      Outcome outcome;
      if (written.contains(key)) {
        outcome = read(keyType(shape, key), entry.value(), shownName(entry, name));
        values.put(key, outcome.value());
      } else {
        outcome =
            readSpread(shape, entry, spread)
                .orElseGet(() -> unknownKey(shape, mapping, entry, name, free));
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

  /** The key that the author wrote: a short form has none of its own, and goes by its holder's. */
  private static String shownName(Mapping.Entry entry, String holder) {
    boolean shorthand = entry.key().span().compareTo(entry.value().span()) == 0;
    return shorthand ? holder : entry.name();
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
    Optional<Object> term = Vocabulary.term(raw(argument(type, 0)), entry.name());
    return term.map(
        key -> {
          Outcome outcome = read(argument(type, 1), entry.value(), entry.name());
          if (outcome.value() != null) {
            spread.put(key, outcome.value());
          }
          return outcome;
        });
  }

  /**
   * What was meant by a mistyped key counts as lost, so that nobody reports it as missing.
   *
   * @param free the keys that the holder does not have; gathered when the first one is asked for
   */
  private Outcome unknownKey(
      RecordShape shape, Mapping holder, Mapping.Entry entry, String name, List<String> free) {
    if (isMarked(entry.key())) {
      return Outcome.failed(entry.value());
    }
    if (free.isEmpty()) {
      free.addAll(freeKeys(shape, holder));
    }
    List<String> meant = NearestWord.allTo(entry.name(), free);
    meant.forEach(key -> losses.add(holder, key));
    if (Shorthands.isSecondPhase(shape.type(), holder, entry)) {
      problems.secondPhase(((Scalar) holder.entries().get(0).value()).text(), entry);
    } else {
      String help = KeyGuide.instead(shape.type(), entry.name()).orElse(keysOf(shape));
      problems.unknownKey(entry, name, meant, help);
    }
    return Outcome.failed(entry.value());
  }

  private static List<String> freeKeys(RecordShape shape, Mapping holder) {
    List<String> free = new ArrayList<>(shape.writtenKeys());
    if (shape.spread() != null) {
      free.addAll(Vocabulary.words(raw(argument(keyType(shape, shape.spread()), 0))));
    }
    free.removeIf(key -> holder.entry(key).isPresent());
    return free;
  }

  private static String keysOf(RecordShape shape) {
    String keys = "the keys are: " + String.join(", ", shape.writtenKeys());
    return shape.spread() == null ? keys : keys + ", and any part of the body, such as knees";
  }

  private Outcome readList(Type element, SourceNode node, String name) {
    Sequence list = node instanceof Sequence items ? items : Sequence.of(node, List.of(node));
    List<Object> values = new ArrayList<>();
    List<SourceNode> kept = new ArrayList<>();
    for (SourceNode item : list.items()) {
      Outcome outcome = item == node ? readOnly(element, item, name) : read(element, item, name);
      if (outcome.ok() && outcome.value() != null) {
        values.add(outcome.value());
        kept.add(outcome.node());
      } else {
        if (outcome.ok()) {
          problems.emptyEntry(item, name);
        }
        losses.add(list);
      }
    }
    return Outcome.of(values, Sequence.of(list, kept));
  }

  /** A value that stands for a list of one. */
  private Outcome readOnly(Type element, SourceNode node, String name) {
    Class<?> raw = raw(element);
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      if (raw.isEnum() && scalar.text().contains(",")) {
        problems.wordsWithoutBrackets(scalar, name);
        return Outcome.failed(node);
      }
      if (raw.isRecord() && ValueTypes.reader(raw).isEmpty() && !Shorthands.takesWord(raw)) {
        problems.wrongKind(
            node, name, "a list", KeyGuide.words(name).orElse("begin each entry with a dash"));
        return Outcome.failed(node);
      }
    }
    return read(element, node, name);
  }

  private Outcome readMap(Type keyType, Type valueType, SourceNode node, String name) {
    if (!(node instanceof Mapping mapping)) {
      problems.wrongKind(
          node,
          name,
          "a group of keys",
          KeyGuide.words(name).orElse("write a key, a colon and a value on each line"));
      return Outcome.failed(node);
    }
    Map<Object, Object> values = new LinkedHashMap<>();
    List<Mapping.Entry> kept = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      Outcome key = read(keyType, entry.key(), name);
      Outcome value = key.ok() ? read(valueType, entry.value(), entry.name()) : key;
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

  private Outcome readText(SourceNode node, String name, Function<Scalar, ?> reader) {
    if (!(node instanceof Scalar scalar)) {
      problems.notAText(node, name, KeyGuide.words(name).orElse("write one value after the colon"));
      return Outcome.failed(node);
    }
    try {
      return Outcome.of(reader.apply(scalar), node);
    } catch (IllegalArgumentException e) {
      String message = e.getMessage();
      problems.malformed(node, message == null ? "" : message);
      return Outcome.failed(node);
    }
  }

  /** A text as it is printed; but a name by which other content goes, in its own characters. */
  private static String words(Scalar scalar) {
    return NAME.matcher(scalar.words()).matches() ? scalar.words() : scalar.text();
  }

  private Outcome readBoolean(SourceNode node, String name) {
    if (node instanceof Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
      return Outcome.of(scalar.words().equalsIgnoreCase("true"), node);
    }
    if (node instanceof Scalar scalar) {
      problems.neitherTrueNorFalse(scalar, name);
    } else {
      problems.wrongKind(node, name, "`true` or `false`", "write `true` or `false`");
    }
    return Outcome.failed(node);
  }

  private Outcome readTerm(Class<?> vocabulary, SourceNode node, String name) {
    if (!(node instanceof Scalar scalar)) {
      problems.wrongKind(node, name, "a word", Vocabulary.choice(vocabulary));
      return Outcome.failed(node);
    }
    Optional<Object> term = Vocabulary.term(vocabulary, scalar.words());
    if (term.isPresent()) {
      return Outcome.of(term.get(), node);
    }
    problems.unknownWord(scalar, name, vocabulary);
    return Outcome.failed(node);
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
