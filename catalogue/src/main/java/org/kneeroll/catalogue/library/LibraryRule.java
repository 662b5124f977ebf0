package org.kneeroll.catalogue.library;

import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** What files of a catalogue have to be to one another. */
public enum LibraryRule {
  /** A file that is there, or was, and cannot be opened. */
  UNREADABLE_FILE(
      "unreadable-file", Severity.ERROR, "a file can be read", "nothing is known of what it says"),
  /** A file that could be anything. */
  UNKNOWN_FILE(
      "unknown-file",
      Severity.ERROR,
      "a file is an exercise, a leaflet, a brand or a catalogue's settings",
      "what it is decides what it has to say"),
  /** Two files with the same id. */
  SAME_ID(
      "same-id",
      Severity.ERROR,
      "an id is given once",
      "only one of the two could be found by the id"),
  /** A file name that cannot be an id. */
  MALFORMED_ID(
      "malformed-id",
      Severity.ERROR,
      "a file's name is the id of what it describes",
      "others refer to it by that name"),
  /** An id that nobody has. */
  UNKNOWN_EXERCISE(
      "unknown-exercise",
      Severity.ERROR,
      "an exercise that is named is in the catalogue",
      "a reader would be sent to something that is not there"),
  /** A name of something shared that the settings do not have. */
  UNKNOWN_NAME(
      "unknown-name",
      Severity.ERROR,
      "a set, a source or a brand that is named is in the catalogue",
      "what was meant to be said would be left out silently"),
  /** Exercises that are variants of one another. */
  CIRCULAR_VARIANT(
      "circular-variant",
      Severity.ERROR,
      "a variant leads to an exercise that is not a variant of it",
      "values would be inherited in a circle");

  private final RuleDoc doc;

  LibraryRule(String id, Severity severity, String summary, String why) {
    this.doc = new RuleDoc(RuleId.of(id), severity, false, summary, why);
  }

  /** What the rule says about itself. */
  public RuleDoc doc() {
    return doc;
  }
}
