package org.kneeroll.figures.theme;

import java.util.Arrays;
import java.util.Optional;
import org.kneeroll.core.drawing.Colour;

/** A colour of skin with the colour of hair that is drawn with it unless another is asked for. */
public enum Skin {
  /** Fair, with brown hair. */
  FAIR("fair", 0xF7DCC8, 0xEBC0A5, 0x6A4A35),
  /** Light brown, with black-brown hair. */
  OLIVE("olive", 0xE3B58E, 0xCF9C74, 0x3B2A22),
  /** Brown, with black hair. */
  BROWN("brown", 0xB47A52, 0x996340, 0x2A211E),
  /** Dark brown, with black hair. */
  DARK("dark", 0x84553B, 0x6C432D, 0x1F1B1B),
  /** Fair, with grey hair. */
  ELDER("elder", 0xF3D9C6, 0xE3BCA4, 0xA9A7A6);

  private final String word;
  private final Colour light;
  private final Colour dark;
  private final Colour hair;

  Skin(String word, int light, int dark, int hair) {
    this.word = word;
    this.light = new Colour(light);
    this.dark = new Colour(dark);
    this.hair = new Colour(hair);
  }

  /** The word that authors write. */
  public String word() {
    return word;
  }

  /** The skin of a word. */
  public static Optional<Skin> of(String word) {
    return Arrays.stream(values()).filter(skin -> skin.word.equals(word)).findFirst();
  }

  Colour light() {
    return light;
  }

  Colour dark() {
    return dark;
  }

  Colour hair() {
    return hair;
  }
}
