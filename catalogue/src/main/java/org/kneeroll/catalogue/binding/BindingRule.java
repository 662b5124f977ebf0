package org.kneeroll.catalogue.binding;

import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** What keys and values have to be before anybody looks at what they mean. */
public enum BindingRule {
  /** A key that nothing reads. */
  UNKNOWN_KEY(
      "unknown-key",
      "every key is one that Kneeroll reads",
      "what stands under a mistyped key would be lost silently"),
  /** A list where a text is expected, or the other way round. */
  WRONG_KIND(
      "wrong-kind",
      "a value is a text, a list or a group of keys, as its key asks for",
      "what has another shape cannot be read as what it is meant to be"),
  /** A word that is not in a vocabulary. */
  UNKNOWN_WORD(
      "unknown-word",
      "a word of a fixed vocabulary is one of its words",
      "everybody who reads the catalogue, people and programs, relies on the same words"),
  /** A value that its type cannot read. */
  MALFORMED_VALUE(
      "malformed-value",
      "an amount, a range, a date, a colour or an id is written in its form",
      "a number without its unit or its upper end can be read in two ways"),
  /** A value that has to be there and is not. */
  MISSING(
      "missing",
      "what a reader needs is there",
      "a sheet that leaves out a part leaves the patient to guess"),
  /** A text that is longer than it may be. */
  TOO_LONG(
      "too-long",
      "a text fits where it is printed",
      "a heading or a label has one place on the page"),
  /** A mark of a new file that nobody has replaced. */
  MARKED_PLACE(
      "marked-place",
      "every marked place of a new file is replaced by its author's own words",
      "a mark that is left over would be printed as it stands");

  private final String id;
  private final String summary;
  private final String why;

  BindingRule(String id, String summary, String why) {
    this.id = id;
    this.summary = summary;
    this.why = why;
  }

  /** What the rule says about itself. */
  public RuleDoc doc() {
    return new RuleDoc(RuleId.of(id), Severity.ERROR, false, summary, why);
  }
}
