package org.kneeroll.catalogue.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kneeroll.catalogue.binding.RecordBinder;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.exercise.ValueStatus;

/** All values of an item, each with its status and its origin, in the order of its tree. */
public final class Resolution {

  private static final String UNTIL_EASED = "until-eased";

  private final Origins origins;
  private final List<ResolvedValue> values = new ArrayList<>();

  private Resolution(Origins origins) {
    this.origins = origins;
  }

  /**
   * The values of an item; none if its file could not be read.
   *
   * @param library the one that the item was taken from
   */
  public static List<ResolvedValue> of(Library library, Item<?> item) {
    Resolution resolution = new Resolution(Origins.of(library, item));
    inOrder(item).ifPresent(tree -> resolution.collect(tree, ModelPath.ROOT, Optional.empty()));
    return List.copyOf(resolution.values);
  }

  /**
   * An item's tree with its keys in the order in which they are documented: those that are
   * inherited stand between those that the author wrote.
   */
  public static Optional<SourceNode> inOrder(Item<?> item) {
    List<String> order = RecordBinder.keys(item.kind().type());
    return item.tree()
        .map(
            tree ->
                tree instanceof Mapping mapping
                    ? Mapping.of(
                        mapping,
                        mapping.entries().stream()
                            .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.name())))
                            .toList())
                    : tree);
  }

  private void collect(SourceNode node, ModelPath path, Optional<ValueStatus> status) {
    if (node instanceof Mapping mapping && !mapping.entries().isEmpty()) {
      for (Mapping.Entry entry : mapping.entries()) {
        collect(entry.value(), path.key(entry.name()), statusOf(path, mapping, entry));
      }
    } else if (node instanceof Sequence list && !list.items().isEmpty()) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(list.items().get(i), path.index(i), Optional.empty());
      }
    } else {
      String text = node instanceof Scalar scalar ? scalar.text() : "";
      values.add(new ResolvedValue(path, text, status, origins.of(node)));
    }
  }

  /**
   * The status of a clinical amount: what it says itself, or else what the dose or the movement
   * says for all of its amounts.
   */
  private static Optional<ValueStatus> statusOf(
      ModelPath path, Mapping holder, Mapping.Entry entry) {
    if (!isAmount(path, entry.name()) || !(entry.value() instanceof Scalar scalar)) {
      return Optional.empty();
    }
    String text = scalar.words().strip().toLowerCase(Locale.ROOT);
    Optional<ValueStatus> own =
        text.endsWith("(proposed)")
            ? Optional.of(ValueStatus.PROPOSED)
            : Term.find(ValueStatus.class, text);
    return own.or(
        () ->
            holder
                .get("status")
                .filter(Scalar.class::isInstance)
                .flatMap(word -> Term.find(ValueStatus.class, ((Scalar) word).words()))
                .or(() -> Optional.of(ValueStatus.STATED)));
  }

  private static boolean isAmount(ModelPath holder, String key) {
    List<ModelPath.Step> steps = holder.steps();
    if (steps.isEmpty() || !(steps.get(steps.size() - 1) instanceof ModelPath.Key last)) {
      return false;
    }
    return switch (last.name()) {
      case "dose" -> key.equals(UNTIL_EASED) || Term.find(Quantity.class, key).isPresent();
      case "movement" -> Term.find(BodyPart.class, key).isPresent();
      default -> false;
    };
  }
}
