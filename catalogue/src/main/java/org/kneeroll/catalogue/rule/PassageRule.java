package org.kneeroll.catalogue.rule;

import java.util.function.Consumer;
import org.kneeroll.core.diagnostic.Finding;

/** A rule that is asked of each text for readers by itself, whatever item it belongs to. */
public interface PassageRule extends Rule {

  /** Whether it looks at texts of a kind; at every text unless the rule says otherwise. */
  default boolean reads(Passage.Part part) {
    return true;
  }

  /**
   * Looks at one text.
   *
   * @param passage of a kind that the rule {@link #reads}
   * @param in what surrounds it
   * @param out takes what is wrong
   */
  void check(Passage passage, RuleContext in, Consumer<Finding> out);

  @Override
  default void check(RuleContext in, Consumer<Finding> out) {
    for (Passage passage : in.passages()) {
      if (reads(passage.part())) {
        check(passage, in, out);
      }
    }
  }
}
