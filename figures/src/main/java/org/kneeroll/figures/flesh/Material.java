package org.kneeroll.figures.flesh;

import org.kneeroll.figures.field.Piece;

/** What a surface is made of; which colour that is, a theme says much later. */
public enum Material {
  /** Skin. */
  SKIN(1),
  /** Hair of the head. */
  HAIR(2),
  /** A shirt with short sleeves. */
  SHIRT(3),
  /** Trousers that end above the ankles. */
  TROUSERS(4),
  /** A pillow or cushion. */
  PILLOW(5),
  /** A chair. */
  WOOD(6),
  /** A rolled towel. */
  TOWEL(7),
  /** A ball, band or other aid of rubber. */
  RUBBER(8),
  /** A wall or step. */
  WALL(9);

  private final int number;

  Material(int number) {
    this.number = number;
  }

  /** The number that a {@link Piece} carries for it. */
  public int number() {
    return number;
  }

  /** The material of a number. */
  public static Material of(int number) {
    for (Material material : values()) {
      if (material.number == number) {
        return material;
      }
    }
    throw new IllegalArgumentException("not the number of a material: " + number);
  }

  /** A surface that is all of this. */
  public Piece.Covering allOver() {
    int number = number();
    return (x, y, z) -> number;
  }
}
