package org.kneeroll.catalogue.signing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.signing.PrintedValues.PrintedValue;
import org.kneeroll.core.catalogue.SignedValue;
import org.kneeroll.core.exercise.Author;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.invariant.Evidence;
import org.kneeroll.core.pose.FigureMark;

/**
 * What something that can be signed says today.
 *
 * @param name what it is
 * @param item where it stands: the exercise, the leaflet, or the catalogue's settings; the paths of
 *     the values lead to their places there
 * @param values in the order of the item
 * @param author who wrote it, or null where nobody says so
 * @param isRetired whether its own file says that it is no longer to be used
 */
public record SignedContent(
    SignedItem name,
    Item<?> item,
    List<PrintedValue> values,
    @Nullable Author author,
    boolean isRetired) {

  /** Copies the values. */
  public SignedContent {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(item, "item");
    values = List.copyOf(values);
  }

  /** Whether a person of a name is the one who wrote it. */
  public boolean isBy(String person) {
    return author != null && PersonName.same(person, author.name());
  }

  /**
   * The mark of the figure that stands beside the words; empty where there is none, or the author
   * brings a picture along, whose bytes are one of the values.
   */
  public Optional<String> figure() {
    return item.value().orElse(null) instanceof Exercise exercise && exercise.picture() == null
        ? Evidence.of(exercise).pose().exercise().map(FigureMark::of)
        : Optional.empty();
  }

  /** The values as a signature of today has them. */
  public Map<String, SignedValue> hashed() {
    Map<String, SignedValue> hashed = new LinkedHashMap<>();
    values.forEach(value -> hashed.put(value.key(), SignedValue.of(value.text())));
    return hashed;
  }
}
