package org.kneeroll.pdf.read;

import java.util.Objects;
import org.kneeroll.core.exercise.Quantity;
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
    /** Something is written or drawn over the field, so that what stands in it may not count. */
    COVERED("covered"),
    /** Two leaflets were joined into one field, and only one person's words are left in it. */
    SHARED("shared"),
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

  /**
   * The number in it, as far as nothing has to be guessed; none where the field may not tell what
   * somebody meant to write.
   */
  public WrittenAmount amount() {
    return switch (mark) {
      case NUMBER, NOT_A_NUMBER -> WrittenAmount.of(subject.quantity(), written);
      case COVERED -> WrittenAmount.none("something lies over the field");
      case SHARED -> WrittenAmount.none("the field was joined with that of another leaflet");
      case WORDS -> {
        WrittenAmount amount = WrittenAmount.of(subject.quantity(), written);
        yield subject.quantity().equals(Quantity.LOAD.word()) && amount.isNumber()
            ? amount
            : WrittenAmount.none("");
      }
      case EMPTY, MISSING -> WrittenAmount.none("");
    };
  }

  /** Whether something else stands in the field than the leaflet prescribed. */
  public boolean isChanged() {
    return mark != Mark.MISSING && !written.equals(subject.prescribed());
  }
}
