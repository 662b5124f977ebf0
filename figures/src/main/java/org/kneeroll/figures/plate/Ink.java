package org.kneeroll.figures.plate;

/** What a path of a plate is painted with. */
public enum Ink {
  /** Lines of the body. */
  LINE(0),
  /** Lines of what is not the body. */
  FINE_LINE(1),
  /** Skin in the light. */
  SKIN(2),
  /** Skin in the shade. */
  SKIN_DARK(3),
  /** Hair in the light. */
  HAIR(4),
  /** Strands of hair. */
  HAIR_DARK(5),
  /** Shirt in the light. */
  SHIRT(6),
  /** Shirt in the shade. */
  SHIRT_DARK(7),
  /** Trousers in the light. */
  TROUSERS(8),
  /** Trousers in the shade, and the further leg. */
  TROUSERS_DARK(9),
  /** Pillow in the light. */
  PILLOW(10),
  /** Pillow in the shade. */
  PILLOW_DARK(11),
  /** Chair in the light. */
  WOOD(12),
  /** Chair in the shade. */
  WOOD_DARK(13),
  /** Towel in the light. */
  TOWEL(14),
  /** Towel in the shade. */
  TOWEL_DARK(15),
  /** Rubber in the light. */
  RUBBER(16),
  /** Rubber in the shade. */
  RUBBER_DARK(17),
  /** Wall or step in the light. */
  WALL(18),
  /** Wall or step in the shade. */
  WALL_DARK(19),
  /** The top of a mat. */
  MAT(20),
  /** The sides of a mat. */
  MAT_EDGE(21),
  /** The shadow on a mat or floor where a body touches it. */
  SHADOW(22),
  /** The floor under somebody who sits or stands. */
  FLOOR(23),
  /** A second position, faintly. */
  GHOST(24),
  /** The dashed outline of a second position. */
  GHOST_LINE(25),
  /** An arrow. */
  ARROW(26),
  /** The white around an arrow. */
  CASING(27);

  private final int code;

  Ink(int code) {
    this.code = code;
  }

  /** The number that stands for it in the stored form. */
  public int code() {
    return code;
  }

  /**
   * The ink of a number.
   *
   * @throws IllegalArgumentException if no ink has it
   */
  public static Ink of(int code) {
    for (Ink ink : values()) {
      if (ink.code == code) {
        return ink;
      }
    }
    throw new IllegalArgumentException("not the number of an ink: " + code);
  }
}
