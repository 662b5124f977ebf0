package org.kneeroll.cli.show;

import java.util.List;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.origin.Origins;
import org.kneeroll.catalogue.origin.Resolution;
import org.kneeroll.catalogue.origin.ResolvedValue;

/**
 * One thing that is shown.
 *
 * @param item what it is
 * @param values all of its values
 * @param origins where its values come from
 */
public record Shown(Item<?> item, List<ResolvedValue> values, Origins origins) {

  /** Copies the list. */
  public Shown {
    values = List.copyOf(values);
  }

  /**
   * An item as it is shown.
   *
   * @param library the one that the item was taken from
   */
  public static Shown of(Library library, Item<?> item) {
    return new Shown(item, Resolution.of(library, item), Origins.of(library, item));
  }
}
