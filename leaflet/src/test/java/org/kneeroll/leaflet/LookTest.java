package org.kneeroll.leaflet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Colours;
import org.kneeroll.core.leaflet.Logo;
import org.kneeroll.core.leaflet.Masthead;

class LookTest {

  private static final Colours COLOURS =
      new Colours(new Colour(1), new Colour(2), new Colour(3), new Colour(4));
  private static final Drawing DRAWING = new Drawing(10, 10, List.of());

  @Test
  void takesColoursLinesAndLogoFromTheBrand() {
    Brand brand =
        new Brand(
            "Test",
            COLOURS,
            new Logo("logo.svg", "A knee", "Apache-2.0"),
            Masthead.LETTERHEAD,
            List.of("A clinic"),
            List.of("Not on the look."),
            null,
            null,
            null,
            null);

    assertThat(Look.of(brand, DRAWING))
        .isEqualTo(
            new Look(
                "Test",
                new Colour(1),
                new Colour(2),
                new Colour(3),
                new Colour(4),
                new Block.Picture(DRAWING, "A knee"),
                Masthead.LETTERHEAD,
                List.of("A clinic")));
  }

  @Test
  void goesWithoutALogo() {
    Brand brand =
        new Brand("Test", COLOURS, null, null, List.of(), List.of(), null, null, null, null);

    assertThat(Look.of(brand, null).logo()).isNull();
    assertThat(Look.of(brand, null).masthead()).isEqualTo(Masthead.BAND);
  }

  @Test
  void namesWhatABrandLacks() {
    assertThatThrownBy(
            () ->
                Look.of(
                    new Brand(null, COLOURS, null, null, null, null, null, null, null, null), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("brand.name is missing");
    assertThatThrownBy(
            () ->
                Look.of(
                    new Brand("Test", COLOURS, null, null, null, null, null, null, null, null),
                    DRAWING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("brand.logo is missing");
  }
}
