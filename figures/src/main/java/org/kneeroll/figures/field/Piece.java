package org.kneeroll.figures.field;

import java.util.Objects;

/**
 * A solid that knows what it is a piece of.
 *
 * @param solid its form
 * @param part a number for what it belongs to, from 1; between unlike parts runs a line
 * @param covering what its surface is made of
 */
public record Piece(Solid solid, int part, Covering covering) {

  /**
   * Checks the part.
   *
   * @throws IllegalArgumentException if the part is not positive
   */
  public Piece {
    Objects.requireNonNull(solid, "solid");
    Objects.requireNonNull(covering, "covering");
    if (part < 1) {
      throw new IllegalArgumentException("parts are counted from 1: " + part);
    }
  }

  /** What a surface is made of, point by point: a trouser leg ends above the ankle. */
  @FunctionalInterface
  public interface Covering {

    /** A number for the material at a point of the surface, from 1. */
    int at(double x, double y, double z);
  }
}
