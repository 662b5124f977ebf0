package org.kneeroll.cli.figure;

import java.util.Objects;

/**
 * A picture and what it is a picture of.
 *
 * @param id names its file
 * @param name for people, such as the exercise's
 * @param picture as it was drawn
 */
public record Titled(String id, String name, Illustration picture) {

  /** Refuses nulls. */
  public Titled {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(picture, "picture");
  }
}
