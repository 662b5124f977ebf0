package org.kneeroll.core.diagnostic;

import java.util.Objects;

/**
 * A line below the marked text that helps to act on a diagnostic.
 *
 * @param kind what the line is about
 * @param text one sentence without capital and full stop
 */
public record Note(Kind kind, String text) {

  /** What a note is about. */
  public enum Kind {
    /** What to do next. */
    HELP("help"),
    /** Where a limit or a fact comes from. */
    SOURCE("source"),
    /** What else there is to know. */
    NOTE("note");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word before the colon. */
    public String word() {
      return word;
    }
  }

  /** Refuses nulls. */
  public Note {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** What to do next. */
  public static Note help(String text) {
    return new Note(Kind.HELP, text);
  }

  /** Where a limit or a fact comes from. */
  public static Note source(String text) {
    return new Note(Kind.SOURCE, text);
  }

  /** What else there is to know. */
  public static Note note(String text) {
    return new Note(Kind.NOTE, text);
  }
}
