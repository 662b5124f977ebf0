package org.kneeroll.core.catalogue;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Who has signed what of a catalogue, and what it said then: the file {@code reviews.yaml}, which
 * {@code kneeroll sign} writes.
 *
 * @param reviews one signature for each item that somebody has signed, in the order of the file
 */
public record Reviews(List<@Valid Signature> reviews) {

  /** Copies the list; null counts as empty. */
  public Reviews {
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
  }
}
