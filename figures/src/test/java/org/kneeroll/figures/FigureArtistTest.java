package org.kneeroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.body.Build;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.plate.Plate;
import org.kneeroll.figures.store.PlateBytes;
import org.kneeroll.figures.svg.SvgText;
import org.kneeroll.figures.theme.Theme;
import org.kneeroll.testing.Golden;

class FigureArtistTest {

  private static final Plate RAISE =
      FigureArtist.draw(Poses.armRaise(Build.SLIM, PictureShow.GHOST), Hairstyle.BUN);

  @Test
  void aFigureIsTheSameOnEveryMachine() {
    Golden.assertMatches(
        "arm-raise.svg",
        SvgText.of(
            Theme.of(FigureTheme.OPEN).print(RAISE),
            RAISE.width() / Plate.UNITS_PER_MM,
            "Arm raise",
            "A person stands and lifts an arm."));
  }

  @Test
  void drawnTwiceItHasTheSameBytes() {
    Plate again = FigureArtist.draw(Poses.armRaise(Build.SLIM, PictureShow.GHOST), Hairstyle.BUN);

    assertThat(PlateBytes.of(again)).isEqualTo(PlateBytes.of(RAISE));
  }

  @Test
  void aMovementHasAGhostAndAnArrowWithWhiteAroundIt() {
    assertThat(inks(RAISE))
        .contains(Ink.GHOST_LINE, Ink.ARROW, Ink.CASING, Ink.SKIN, Ink.SHIRT, Ink.TROUSERS);
  }

  @Test
  void aGhostThatTheBodyNearlyHidesIsLeftToTheArrow() {
    Plate raise =
        FigureArtist.draw(Poses.armRaise(Build.SLIM, PictureShow.GHOST, 10), Hairstyle.BUN);

    assertThat(inks(raise)).contains(Ink.ARROW).doesNotContain(Ink.GHOST, Ink.GHOST_LINE);
  }

  @Test
  void aStripIsWiderThanItsPanelAndHasNoGhost() {
    Plate strip = FigureArtist.draw(Poses.armRaise(Build.SLIM, PictureShow.STRIP), Hairstyle.BUN);

    assertThat(strip.width() * RAISE.height()).isGreaterThan(RAISE.width() * strip.height());
    assertThat(inks(strip)).doesNotContain(Ink.GHOST, Ink.GHOST_LINE);
  }

  @Test
  void nothingLiesOutsideOfThePlate() {
    for (Plate plate : new Plate[] {RAISE, FigureArtist.draw(Poses.lying(), Hairstyle.SHORT)}) {
      for (Plate.Path path : plate.paths()) {
        for (Outline.Segment segment : path.outline().segments()) {
          if (segment instanceof Outline.Curve c) {
            assertThat(c.x()).isBetween(0.0, (double) plate.width());
            assertThat(c.y()).isBetween(0.0, (double) plate.height());
          }
        }
      }
    }
  }

  @Test
  void aFigureFitsThePlaceItIsMadeFor() {
    Plate lying = FigureArtist.draw(Poses.lying(), Hairstyle.BOB);

    assertThat(lying.width() / Plate.UNITS_PER_MM).isLessThan(60.1);
    assertThat(RAISE.height() / Plate.UNITS_PER_MM).isLessThan(66.1);
    assertThat(inks(lying)).contains(Ink.MAT, Ink.MAT_EDGE, Ink.PILLOW, Ink.SHADOW);
  }

  @Test
  void everyBuildAndStyleOfHairIsDrawn() {
    Set<Integer> widths =
        EnumSet.allOf(Build.class).stream()
            .map(
                build ->
                    FigureArtist.draw(Poses.armRaise(build, PictureShow.STILL), Hairstyle.SHORT))
            .map(plate -> PlateBytes.of(plate).length)
            .collect(Collectors.toSet());

    assertThat(widths).hasSize(Build.values().length);
    assertThat(PlateBytes.of(RAISE)).hasSizeLessThan(8_000);
  }

  private static Set<Ink> inks(Plate plate) {
    return plate.paths().stream().map(Plate.Path::ink).collect(Collectors.toSet());
  }
}
