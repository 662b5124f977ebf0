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
  /** Settings that were written for a later version. */
  NEWER_FORMAT(
      "newer-format",
      Severity.ERROR,
      "a catalogue has a format that this version reads",
      "what a later version means by a key would be read as something else, or not at all"),
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
      "values would be inherited in a circle"),
  /** Something names an id that is no longer in use. */
  RETIRED_REFERENCE(
      "retired-reference",
      Severity.ERROR,
      "nothing names an id that is retired",
      "a reader would be sent to something that is no longer used"),
  /** An id with a tombstone whose file is there, or a successor of something in use. */
  ALIVE_AND_RETIRED(
      "alive-and-retired",
      Severity.ERROR,
      "what is retired is offered nowhere any longer",
      "nobody could tell whether it may be used"),
  /** A tombstone that sends a reader to nothing. */
  UNKNOWN_SUCCESSOR(
      "unknown-successor",
      Severity.ERROR,
      "what supersedes a retired id leads to something that is in use",
      "who still names the old id would find nothing"),
  /** A tombstone on which nothing is written. */
  EMPTY_TOMBSTONE(
      "empty-tombstone",
      Severity.ERROR,
      "a tombstone says since when and why an id is retired",
      "who still names the old id would not learn what to do"),
  /** An id that was given out and is nowhere any more. */
  DISAPPEARED_ID(
      "disappeared-id",
      Severity.ERROR,
      "a published id is still there, or retired.yaml says what became of it",
      "leaflets and sheets that are out name it"),
  /** A figure that shows something else than when somebody signed it. */
  REDRAWN_SINCE_REVIEW(
      "redrawn-since-review",
      Severity.ADVICE,
      "the figure of a signed exercise shows what it showed when it was signed",
      "the reviewer saw another picture, although the words and the pose are as signed"),
  /** An own file with the id of one of the catalogue beneath. */
  SHADOWED_ID(
      "shadowed-id",
      Severity.ERROR,
      true,
      "a file that has the id of a built-in one says whether it replaces it",
      "two sheets go by one name, and somebody prints the wrong one"),
  /** Something needed that the catalogue beneath has, and that is not taken. */
  NOT_TAKEN(
      "not-taken",
      Severity.ERROR,
      false,
      "what an exercise needs is in its catalogue, or taken from another one",
      "a patient would not be told when to stop"),
  /** An own set that hides lines of the one of the same name beneath. */
  REPLACED_SET(
      "replaced-set",
      Severity.WARNING,
      true,
      "a set that has the name of a built-in one says whether it extends or replaces it",
      "signs and precautions that the other set has are no longer told to anybody"),
  /** A catalogue that has words from the one beneath, and does not say so. */
  TAKES_UNSAID(
      "takes-unsaid",
      Severity.WARNING,
      "a catalogue says what it takes from another one",
      "a clinic's page has safety text of strangers, and nobody there decided on it");

  private final RuleDoc doc;

  LibraryRule(String id, Severity severity, String summary, String why) {
    this(id, severity, false, summary, why);
  }

  LibraryRule(String id, Severity severity, boolean safety, String summary, String why) {
    this.doc = new RuleDoc(RuleId.of(id), severity, safety, summary, why);
  }

  /** What the rule says about itself. */
  public RuleDoc doc() {
    return doc;
  }
}
