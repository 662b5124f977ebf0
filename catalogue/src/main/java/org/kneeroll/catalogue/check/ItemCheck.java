package org.kneeroll.catalogue.check;

import java.util.List;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.core.diagnostic.Finding;

/** Something that is asked of every item of a catalogue. */
interface ItemCheck {

  /** What is wrong with an item, in the order of its parts; empty for nothing. */
  List<Finding> check(Item<?> item);
}
