package org.kneeroll.catalogue.triage;

import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** What is asked of whoever dismisses a finding. */
public enum TriageRule {
  /** The name of a rule that there is not. */
  UNKNOWN_RULE(
      "unknown-rule",
      "whatever names a rule names one that there is",
      "a mistyped name would do nothing, and nobody would notice"),
  /** A comment for Kneeroll that it does not understand. */
  MALFORMED_SUPPRESSION(
      "malformed-suppression",
      "a comment for Kneeroll reads `# kneeroll: allow rule-name -- reason`",
      "what is not understood does nothing, and nobody would notice"),
  /** A finding dismissed without a word. */
  SUPPRESSION_WITHOUT_REASON(
      "suppression-without-reason",
      "whoever allows something says why",
      "the next reader has to be able to tell a decision from an accident"),
  /** Something allowed that nobody found. */
  UNUSED_SUPPRESSION(
      "unused-suppression",
      "what is allowed is there",
      "an allowance that is left over would hide the next defect of its kind"),
  /** A line of a baseline that nobody understands. */
  MALFORMED_BASELINE(
      "malformed-baseline",
      "a baseline has lines as Kneeroll writes them",
      "a line that is not understood forgives nothing, and nobody would notice"),
  /** A known finding that is no longer found. */
  STALE_BASELINE(
      "stale-baseline",
      "what a baseline knows is still there",
      "a line that is left over would hide the next defect of its kind"),
  /** An attempt to allow what cannot be allowed. */
  NOT_SUPPRESSIBLE(
      "not-suppressible",
      "safety and what keeps a file from being read are never allowed by a comment or by settings",
      "a safety rule guards a patient, and a named reviewer has to answer for an exception");

  private final RuleDoc doc;

  TriageRule(String id, String summary, String why) {
    this.doc = new RuleDoc(RuleId.of(id), Severity.WARNING, false, summary, why);
  }

  /** What the rule says about itself. */
  public RuleDoc doc() {
    return doc;
  }
}
