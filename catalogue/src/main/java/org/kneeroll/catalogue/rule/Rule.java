package org.kneeroll.catalogue.rule;

import java.util.function.Consumer;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.RuleDoc;

/**
 * One question that is asked of every item of a catalogue. Without state, and safe for use by
 * several threads.
 */
public interface Rule {

  /** What the rule says about itself; its name is that of the rule's page and fixtures. */
  RuleDoc doc();

  /**
   * Looks at one item.
   *
   * @param in the item and what surrounds it; its record may be incomplete
   * @param out takes what is wrong, in the order of the item's parts
   */
  void check(RuleContext in, Consumer<Finding> out);
}
