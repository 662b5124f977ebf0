package org.kneeroll.figures.theme;

import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.leaflet.SkinTone;

/**
 * The colours of a skin and of the hair that goes with it.
 *
 * @param light skin in the light
 * @param dark skin in the shade
 * @param hair the hair
 */
record Skin(Colour light, Colour dark, Colour hair) {

  static Skin of(SkinTone tone) {
    return switch (tone) {
      case FAIR -> of(0xF7DCC8, 0xEBC0A5, 0x6A4A35);
      case OLIVE -> of(0xE3B58E, 0xCF9C74, 0x3B2A22);
      case BROWN -> of(0xB47A52, 0x996340, 0x2A211E);
      case DARK -> of(0x84553B, 0x6C432D, 0x1F1B1B);
      case ELDER -> of(0xF3D9C6, 0xE3BCA4, 0xA9A7A6);
    };
  }

  private static Skin of(int light, int dark, int hair) {
    return new Skin(new Colour(light), new Colour(dark), new Colour(hair));
  }
}
