package org.kneeroll.catalogue.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
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

  /** {@code alternating} becomes {@code {pattern: alternating}}. */
  private static SourceNode wordAs(String key, SourceNode node) {
    return node instanceof Scalar scalar
        ? Mapping.of(node, List.of(entry(scalar, key, scalar)))
        : node;
  }

  /** {@code move: text} becomes {@code {phase: move, text: text}}. */
  private static SourceNode step(SourceNode node) {
    if (node instanceof Mapping mapping && mapping.entries().size() == 1) {
      Mapping.Entry only = mapping.entries().get(0);
      if (only.name().equals("phase") || only.name().equals("text")) {
        return node;
      }
      return Mapping.of(
          node,
          List.of(entry(only.key(), "phase", only.key()), entry(only.key(), "text", only.value())));
    }
    return node;
  }

  /**
   * {@code knee-roll} and {@code knee-roll: {dose: ..}} become {@code {id: knee-roll, dose: ..}}.
   */
  private static SourceNode leafletExercise(SourceNode node) {
    if (node instanceof Mapping mapping && mapping.entries().size() == 1) {
      Mapping.Entry only = mapping.entries().get(0);
      if (only.name().equals("id")) {
        return node;
      }
      List<Mapping.Entry> entries = new ArrayList<>();
      entries.add(entry(only.key(), "id", only.key()));
      if (only.value() instanceof Mapping changes) {
        entries.addAll(changes.entries());
        return Mapping.of(node, entries);
      }
      return node;
    }
    return wordAs("id", node);
  }

  private static Mapping.Entry entry(Scalar at, String key, SourceNode value) {
    return new Mapping.Entry(Scalar.of(at, key), value);
  }
}
