package org.kneeroll.figures.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.leaflet.Colours;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.core.leaflet.SkinTone;
import org.kneeroll.figures.plate.Ink;

class ThemeTest {

  private static final Colour[] BRANDS = {
    Colour.BLACK,
    Colour.WHITE,
    new Colour(0x3F4F8C),
    new Colour(0x005EB8),
    new Colour(0xFFE600),
    new Colour(0x7A1E3A)
  };

  @ParameterizedTest
  @EnumSource(SkinTone.class)
  void limbsStayApartOnAGreyPrinterInTheColoursOfAnyBrand(SkinTone skin) {
    for (Colour primary : BRANDS) {
      for (Colour accent : BRANDS) {
        Theme theme =
            Theme.of(
                new FigureTheme(skin, null, null, null, null, null),
                new Colours(primary, Colour.WHITE, accent, Colour.BLACK));
        assertThat(apart(theme, Ink.TROUSERS, Ink.TROUSERS_DARK)).isGreaterThan(0.1);
        assertThat(apart(theme, Ink.SHIRT, Ink.TROUSERS)).isGreaterThan(0.3);
        assertThat(apart(theme, Ink.SKIN, Ink.SKIN_DARK)).isGreaterThan(0.05);
        assertThat(apart(theme, Ink.LINE, Ink.TROUSERS_DARK)).isGreaterThan(0.08);
      }
    }
  }

  private static double apart(Theme theme, Ink a, Ink b) {
    return Math.abs(Tint.grey(theme.colour(a)) - Tint.grey(theme.colour(b)));
  }
}
