package org.kneeroll.catalogue.source;

import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** What a file has to keep to before anybody looks at what it says. */
public enum SourceRule {
  /** Bytes that are not UTF-8. */
  ENCODING(
      "encoding",
      "a file is saved as UTF-8",
      "in another encoding, letters such as é would be read as something else"),
  /** Characters that cannot be seen and mean nothing in a text file. */
  CONTROL_CHARACTER(
      "control-character",
      "a file holds text and line breaks, and no control characters",
      "they cannot be seen, are usually left over from copying, and cannot be printed"),
  /** A file with nothing in it. */
  EMPTY_FILE(
      "empty-file", "a file says something", "an empty file is more likely lost work than meant"),
  /** Text that is not well-formed YAML or JSON. */
  SYNTAX(
      "syntax",
      "a file is well-formed YAML or JSON",
      "where the form is broken, what belongs to what can only be guessed"),
  /** A tab where spaces are needed. */
  TAB_INDENTATION(
      "tab-indentation",
      "lines are indented with spaces",
      "a tab is as wide as each program likes, so what belongs to what would be a guess"),
  /** A key that was there before. */
  DUPLICATE_KEY(
      "duplicate-key",
      "a key stands once in each place",
      "only one of the two values could count, and the other would be lost silently"),
  /** A key that is not a text. */
  KEY_NOT_TEXT(
      "key-not-text", "a key is a word", "lists and groups of keys have no name to look up"),
  /** An alias without its anchor. */
  UNKNOWN_ALIAS(
      "unknown-alias",
      "an alias names something earlier in the same file",
      "there is nothing to put in its place"),
  /** An alias inside of what it names. */
  RECURSIVE_ALIAS(
      "recursive-alias",
      "an alias stands outside of what it names",
      "the value would contain itself without end"),
  /** The merge key of YAML 1.1. */
  MERGE_KEY(
      "merge-key",
      "keys are written out, without the merge key <<",
      "YAML 1.2 has no merge key, and a reader could not see where a value comes from"),
  /** A YAML tag. */
  YAML_TAG(
      "yaml-tag",
      "values carry no tags",
      "what a value is follows from its key, and a tag could only contradict that"),
  /** Several documents in one file. */
  SEVERAL_DOCUMENTS(
      "several-documents",
      "a file describes one exercise, leaflet or brand",
      "an exercise goes by the name of its file, and a second one would have none"),
  /** More than the reader takes. */
  TOO_LARGE(
      "too-large",
      "a file stays within the size that an exercise or a leaflet can have",
      "a file far larger than that is the wrong file, or made to exhaust the computer"),
  /** Deeper than the reader goes. */
  TOO_DEEP(
      "too-deep",
      "values are nested no deeper than a person can follow",
      "nesting far deeper than that is the wrong file, or made to exhaust the computer");

  private final String id;
  private final String summary;
  private final String why;

  SourceRule(String id, String summary, String why) {
    this.id = id;
    this.summary = summary;
    this.why = why;
  }

  /** The rule's stable name. */
  public RuleId id() {
    return RuleId.of(id);
  }

  /** The rule's name, summary and reason. */
  public RuleDoc doc() {
    return new RuleDoc(id(), Severity.ERROR, false, summary, why);
  }
}
