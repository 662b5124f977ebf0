package org.kneeroll.pdf.read;

import java.util.Objects;

/**
 * What was read, or why it could not be.
 *
 * @param <T> what is read
 */
public sealed interface Reading<T> {

  /** It was read. */
  record Done<T>(T value) implements Reading<T> {
    /** Refuses null. */
    public Done {
      Objects.requireNonNull(value, "value");
    }
  }

  /** It was not read, nor a part of it. */
  record Failed<T>(Obstacle obstacle) implements Reading<T> {
    /** Refuses null. */
    public Failed {
      Objects.requireNonNull(obstacle, "obstacle");
    }
  }
}
