package org.kneeroll.catalogue.origin;

import java.util.Objects;
import org.kneeroll.core.exercise.Term;

/**
 * Where a value stands, and by which way it came into what it is a part of.
 *
 * @param way how it came there
 * @param from the exercise's id for {@link Way#VARIANT}; the place in the settings, such as {@code
 *     stop-rules.lower-back}, for {@link Way#SETTINGS}; otherwise empty
 * @param file what messages call the file
 * @param line counted from 1
 * @param column in code points, counted from 1
 * @param builtIn whether the file comes with Kneeroll
 */
public record Origin(Way way, String from, String file, int line, int column, boolean builtIn) {

  /** How a value came to where it is used. */
  public enum Way implements Term {
    /** It is written in the file of what it belongs to. */
    OWN,
    /** The exercise that this one is a variant of has it. */
    VARIANT,
    /** The catalogue says it once for all, or in a set that the author names. */
    SETTINGS;

    @Override
    public String word() {
      return Term.wordOf(this);
    }
  }

  /** Refuses nulls. */
  public Origin {
    Objects.requireNonNull(way, "way");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(file, "file");
  }

  /** Whether another value came by the same way from the same thing. */
  public boolean isLike(Origin other) {
    return way == other.way && from.equals(other.from) && file.equals(other.file);
  }
}
