package org.kneeroll.core.diagnostic;

import java.util.Objects;

/**
 * What a rule says about itself, once, for every place that shows it.
 *
 * @param id the stable name
 * @param severity how much a finding weighs where nothing else is said
 * @param safety whether the rule guards the safety of the content: such a rule cannot be suppressed
 * @param summary one sentence: what the rule asks for
 * @param why why it asks
 */
public record RuleDoc(RuleId id, Severity severity, boolean safety, String summary, String why) {

  /** Refuses nulls. */
  public RuleDoc {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(why, "why");
  }
}
