package org.kneeroll.catalogue.check;

import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** What content has to be so that it can be printed; asked when a leaflet is printed. */
public enum PrintingRule {
  /** A character that the fonts do not have. */
  UNPRINTABLE_CHARACTER(
      "unprintable-character",
      "every character that is printed is in the leaflet's fonts",
      "a character that is not would come out as an empty box");

  private final RuleDoc doc;

  PrintingRule(String id, String summary, String why) {
    this.doc = new RuleDoc(RuleId.of(id), Severity.ERROR, false, summary, why);
  }

  /** What the rule says about itself. */
  public RuleDoc doc() {
    return doc;
  }
}
