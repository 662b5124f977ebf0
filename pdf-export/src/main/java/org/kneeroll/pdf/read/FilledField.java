package org.kneeroll.pdf.read;

import java.util.Objects;
import org.kneeroll.leaflet.Subject;

/**
 * One field of a leaflet that came back.
 *
 * @param field its name, such as {@code knee-roll.reps}
 * @param subject what it is about, and what the leaflet prescribed
 * @param written what stands in it now, character by character; empty for nothing
 * @param mark what can be said of it
 */
public record FilledField(String field, Subject subject, String written, Mark mark) {

  /** What can be said of an entry without changing it. */
  public enum Mark {
    /** A number or a range of numbers, as was asked for. */
    NUMBER("number"),
    /** Words, as was asked for. */
    WORDS("words"),
    /** Something else where a number was asked for: somebody has to look at it. */
    NOT_A_NUMBER("not-a-number"),
    /** Nothing. */
    EMPTY("empty"),
    /** The field is no longer in the file. */
    MISSING("missing");

    private final String word;

    Mark(String word) {
      this.word = word;
    }

    /** The stable word for programs. */
    public String word() {
      return word;
    }
  }

  /** Refuses nulls. */
  public FilledField {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(mark, "mark");
  }

  /** Whether something else stands in the field than the leaflet prescribed. */
  public boolean isChanged() {
    return mark != Mark.MISSING && !written.equals(subject.prescribed());
  }
}
