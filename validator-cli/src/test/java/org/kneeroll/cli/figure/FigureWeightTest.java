package org.kneeroll.cli.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.core.pose.Composition;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.figures.FigureArtist;
import org.kneeroll.figures.plate.PageWeight;
import org.kneeroll.figures.plate.Plate;

/** What an author's figures add to a PDF, deflated. */
class FigureWeightTest {

  private static final int MOST = 10 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"stair-practice", "reach-and-slide", "turning-to-and-fro"})
  void aFigureOfAnAuthorsOwnIsAsLightAsAnyOther(String name) {
    Path file =
        Path.of(System.getProperty("basedir", ""))
            .resolve("src/test/resources/figures/" + name + ".yaml");
    Library library = Library.of(Shelf.files(Map.of(name, file)));
    PosedExercise posed = posed(library, name);

    assertIsLight(FigureArtist.draw(posed, FigureTheme.OPEN.hairstyle()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seated-thoracic-rotation", "sacroiliac-figure-four"})
  void threePanelsSideBySideAreNoHeavierThanOne(String name) {
    PosedExercise posed = posed(Library.builtIn(), name);
    PosedExercise strip =
        new PosedExercise(
            posed.path(),
            posed.movers(),
            posed.arrows(),
            posed.hands(),
            posed.grips(),
            posed.props(),
            posed.ground(),
            posed.view(),
            new Composition(PictureShow.STRIP, 1, List.of(0.0, 0.5), true),
            posed.alternativeText());

    assertIsLight(FigureArtist.draw(strip, FigureTheme.OPEN.hairstyle()));
  }

  private static PosedExercise posed(Library library, String name) {
    return library
        .exercise(name)
        .flatMap(item -> item.value().flatMap(e -> Illustrator.posed(e, FigureTheme.OPEN)))
        .orElseThrow();
  }

  private static void assertIsLight(Plate plate) {
    int added = FigurePdf.added(plate);

    assertThat(added).isLessThanOrEqualTo(MOST).isLessThanOrEqualTo(PageWeight.of(plate));
  }
}
