package org.kneeroll.catalogue.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.ModelPath;

/**
 * A text in an author's own words, or a list of such texts, as it stands in the file.
 *
 * <p>What is one follows from the record: every component that is a {@code String}, or a list or
 * map of them, less those that hold the name of something else. So a new key is looked at without
 * further ado.
 *
 * @param path where it stands
 * @param node a single value, or the list of them; the entries of the list come after it
 * @param keys the keys of all groups around it
 */
public record WrittenText(ModelPath path, SourceNode node, Set<String> keys) {

  /** Components that name a file, a set, a rule, an address: not words for a reader. */
  private static final Set<String> NAMES =
      Set.of(
          "Contraindication#source",
          "Precaution#source",
          "Sensation#source",
          "Picture#file",
          "Logo#file",
          "Source#url",
          "Contact#telephone",
          "Contact#email",
          "Contact#website",
          "Leaflet#red-flags",
          "Leaflet#brand",
          "Leaflet#version",
          "CatalogueSettings#language",
          "Waiver#rule",
          "Waiver#in",
          "Signature#item",
          "Signature#form",
          "Signature#drawing",
          "Exemption#rule",
          "Exemption#in",
          "ProjectSettings#baseline",
          "ProjectSettings#brand");

  /** Copies the keys. */
  public WrittenText {
    keys = Set.copyOf(keys);
  }

  /**
   * The texts of a tree, in its order.
   *
   * @param type the record that was made from the tree
   * @param tree as binding left it
   */
  public static List<WrittenText> of(Class<?> type, SourceNode tree) {
    List<WrittenText> found = new ArrayList<>();
    new Walk(found).record(type, tree, ModelPath.ROOT, Set.of());
    return found;
  }

  private record Walk(List<WrittenText> found) {

    void value(Type type, SourceNode node, ModelPath path, Set<String> keys) {
      Class<?> raw = raw(type);
      if (raw == String.class) {
        if (node instanceof Scalar) {
          found.add(new WrittenText(path, node, keys));
        }
      } else if (raw == List.class && node instanceof Sequence list) {
        if (raw(argument(type, 0)) == String.class) {
          found.add(new WrittenText(path, node, keys));
        }
        for (int i = 0; i < list.items().size(); i++) {
          value(argument(type, 0), list.items().get(i), path.index(i), keys);
        }
      } else if (raw == Map.class && node instanceof Mapping map) {
        map.entries().forEach(e -> value(argument(type, 1), e.value(), path.key(e.name()), keys));
      } else if (raw.isRecord() && ValueTypes.reader(raw).isEmpty()) {
        record(raw, node, path, keys);
      }
    }

    void record(Class<?> type, SourceNode node, ModelPath path, Set<String> around) {
      if (!type.isRecord() || !(node instanceof Mapping mapping)) {
        return;
      }
      RecordShape shape = RecordShape.of(type);
      Set<String> keys = new TreeSet<>(around);
      keys.addAll(shape.writtenKeys());
      for (Mapping.Entry entry : mapping.entries()) {
        Type component = shape.keys().get(entry.name());
        if (component != null && !NAMES.contains(type.getSimpleName() + "#" + entry.name())) {
          value(component, entry.value(), path.key(entry.name()), keys);
        }
      }
    }

    private static Class<?> raw(Type type) {
      return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type, int index) {
      return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
  }
}
