package org.kneeroll.catalogue.triage;

import java.util.List;
import org.kneeroll.core.diagnostic.RuleDoc;

/**
 * Rules that look at the same side of content, as an index shows them.
 *
 * @param title a heading
 * @param rules in the order of their names
 */
public record RuleGroup(String title, List<RuleDoc> rules) {

  /** Sorts a copy of the rules. */
  public RuleGroup {
    rules = rules.stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
  }
}
