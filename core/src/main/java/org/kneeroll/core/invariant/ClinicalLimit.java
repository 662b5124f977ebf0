package org.kneeroll.core.invariant;

import java.util.Objects;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.measure.Amount;

/**
 * The most that a small movement may be, for one part of the body and one motion of the back.
 *
 * @param part what moves; one of a pair stands for both
 * @param spine what the back does meanwhile
 * @param upTo the most
 * @param movement what such a movement is called, such as "a knee roll"
 * @param status how well the number is founded
 * @param source where the number comes from, for a message
 */
public record ClinicalLimit(
    BodyPart part,
    SpineMotion spine,
    Amount upTo,
    String movement,
    Foundation status,
    String source) {

  /** How well a limit is founded. */
  public enum Foundation implements Term {
    /** A study or a guideline gives the number. */
    PUBLISHED,
    /** A named source states the number, without evidence of its own. */
    STATED,
    /** The catalogue's authors propose the number. */
    PROPOSED,
    /** A number in use whose origin could not be checked. */
    UNVERIFIED;

    @Override
    public String word() {
      return Term.wordOf(this);
    }
  }

  /** Takes one of a pair for both. */
  public ClinicalLimit {
    part = part.single();
    Objects.requireNonNull(spine, "spine");
    Objects.requireNonNull(upTo, "upTo");
    Objects.requireNonNull(movement, "movement");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(source, "source");
  }
}
