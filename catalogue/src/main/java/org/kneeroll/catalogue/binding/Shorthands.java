package org.kneeroll.catalogue.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.leaflet.LeafletExercise;

/**
 * The short forms that authors may write, each turned into the full form before binding.
 *
 * <p>A rewritten node keeps the spans of what it was made from, so nothing after this has to know
 * that there are short forms.
 */
final class Shorthands {

  private static final Map<Class<?>, UnaryOperator<SourceNode>> BY_TYPE =
      Map.of(
          Sides.class,
          node -> wordAs("pattern", node),
          Sensation.class,
          node -> wordAs("rule", node),
          LeafletExercise.class,
          Shorthands::leafletExercise,
          Step.class,
          Shorthands::step);

  private Shorthands() {}

  /** The full form of a node that is to become a record of a type. */
  static SourceNode expand(Class<?> type, SourceNode node) {
    return BY_TYPE.getOrDefault(type, UnaryOperator.identity()).apply(node);
  }

  /** Whether a single word may stand for a record of a type. */
  static boolean takesWord(Class<?> type) {
    return type == Sides.class || type == Sensation.class || type == LeafletExercise.class;
  }

  /** {@code alternating} becomes {@code {pattern: alternating}}. */
  private static SourceNode wordAs(String key, SourceNode node) {
    return node instanceof Scalar scalar
        ? Mapping.of(node, List.of(entry(scalar, key, scalar)))
        : node;
  }

  /**
   * {@code move: text} becomes {@code {phase: move, text: text}}. A further key stays as it is, and
   * is none of a step's.
   */
  private static SourceNode step(SourceNode node) {
    if (node instanceof Mapping mapping
        && !mapping.entries().isEmpty()
        && mapping.entry("phase").isEmpty()
        && mapping.entry("text").isEmpty()) {
      Mapping.Entry first = mapping.entries().get(0);
      List<Mapping.Entry> entries = new ArrayList<>();
      entries.add(entry(first.key(), "phase", first.key()));
      entries.add(entry(first.key(), "text", first.value()));
      entries.addAll(mapping.entries().subList(1, mapping.entries().size()));
      return Mapping.of(node, entries);
    }
    return node;
  }

  /** Whether a key is one more instruction in a step that has one already. */
  static boolean isSecondPhase(Class<?> type, Mapping expanded, Mapping.Entry entry) {
    return type == Step.class
        && expanded.entries().get(0).name().equals("phase")
        && expanded.entries().indexOf(entry) > 1;
  }

  /**
   * {@code knee-roll} and {@code knee-roll: {dose: ..}} become {@code {id: knee-roll, dose: ..}};
   * so does {@code knee-roll:} with {@code dose} below it in the same column.
   */
  private static SourceNode leafletExercise(SourceNode node) {
    if (!(node instanceof Mapping mapping)) {
      return wordAs("id", node);
    }
    if (mapping.entries().isEmpty() || mapping.entry("id").isPresent()) {
      return node;
    }
    Mapping.Entry first = mapping.entries().get(0);
    boolean mistyped = mapping.entries().size() > 1 && isFilledIn(first.value());
    if (mistyped || first.name().equals("dose")) {
      return node;
    }
    List<Mapping.Entry> entries = new ArrayList<>();
    entries.add(entry(first.key(), "id", first.key()));
    if (first.value() instanceof Mapping changes) {
      entries.addAll(changes.entries());
    } else if (isFilledIn(first.value())) {
      entries.add(entry(first.key(), "dose", first.value()));
    }
    entries.addAll(mapping.entries().subList(1, mapping.entries().size()));
    return Mapping.of(node, entries);
  }

  /** Whether something other than a group of keys stands there. */
  private static boolean isFilledIn(SourceNode node) {
    boolean empty = node instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL;
    return !empty && !(node instanceof Mapping);
  }

  private static Mapping.Entry entry(Scalar at, String key, SourceNode value) {
    return new Mapping.Entry(Scalar.of(at, key), value);
  }
}
