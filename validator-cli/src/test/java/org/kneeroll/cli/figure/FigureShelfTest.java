package org.kneeroll.cli.figure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.leaflet.Activity;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.figures.FigureArtist;
import org.kneeroll.figures.plate.Plate;
import org.kneeroll.figures.store.FigureKey;
import org.kneeroll.figures.store.FigureShelf;

/**
 * The figures of the built-in exercises are shipped, in the looks of all built-in brands.
 *
 * <p>{@code -Dgolden.rewrite=true} draws them anew.
 */
class FigureShelfTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", ""))
          .resolve("src/main/resources/org/kneeroll/cli/figure");

  private static final Path FILE = FOLDER.resolve(Illustrator.SHELF);
  private static final Path NOTES = FOLDER.resolve(Illustrator.NOTES);

  private record Wanted(String subject, PosedExercise exercise, FigureTheme look) {

    FigureKey key() {
      return FigureKey.of(exercise, look.hairstyle());
    }

    String note() {
      return ShippedFigures.line(
          subject, look, new ShippedFigures.Figure(key(), exercise.alternativeText()));
    }
  }

  @Test
  void everyBuiltInExerciseIsDrawnInTheLooksOfEveryBuiltInBrand() throws IOException {
    Map<FigureKey, Wanted> wanted = byKey();
    if (Boolean.getBoolean("golden.rewrite")) {
      Map<FigureKey, Plate> plates = new HashMap<>();
      wanted.forEach(
          (key, figure) ->
              plates.put(key, FigureArtist.draw(figure.exercise, figure.look.hairstyle())));
      Files.createDirectories(FOLDER);
      Files.write(FILE, FigureShelf.of(plates).bytes());
    }
    FigureShelf shelf = FigureShelf.read(new ByteArrayInputStream(Files.readAllBytes(FILE)));

    assertThat(wanted.keySet())
        .as("-Dgolden.rewrite=true draws what is missing")
        .allSatisfy(key -> assertThat(shelf.find(key)).isPresent());
    assertThat(shelf.size()).isEqualTo(wanted.size());
  }

  @Test
  void whatIsNotedOfAFigureIsWhatPosingItGives() throws IOException {
    String notes =
        wanted().stream().map(figure -> figure.note() + "\n").distinct().collect(joining());
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(NOTES, notes);
    }

    assertThat(Files.readString(NOTES)).as("-Dgolden.rewrite=true notes it anew").isEqualTo(notes);
  }

  @Test
  void aFigureThatIsOnTheShelfIsWhatIsDrawnHere() throws IOException {
    Wanted first = wanted().get(0);
    Plate drawn = FigureArtist.draw(first.exercise, first.look.hairstyle());
    FigureShelf shelf = FigureShelf.read(new ByteArrayInputStream(Files.readAllBytes(FILE)));
    boolean other = shelf.find(first.key()).filter(kept -> !kept.equals(drawn)).isPresent();

    assertThat(other).as("-Dgolden.rewrite=true draws it anew").isFalse();
  }

  @Test
  void noFigureAddsMoreThanTenKilobytesToAPdf() throws IOException {
    FigureShelf shelf = FigureShelf.read(new ByteArrayInputStream(Files.readAllBytes(FILE)));

    byKey()
        .forEach(
            (key, figure) -> {
              Plate plate = shelf.find(key).orElseThrow();
              assertThat(FigurePdf.added(plate))
                  .as(figure.exercise.alternativeText())
                  .isLessThanOrEqualTo(10 * 1024);
            });
  }

  private static Map<FigureKey, Wanted> byKey() {
    Map<FigureKey, Wanted> wanted = new LinkedHashMap<>();
    wanted().forEach(figure -> wanted.put(figure.key(), figure));
    return wanted;
  }

  private static List<Wanted> wanted() {
    Library library = Library.builtIn();
    Set<FigureTheme> looks = new LinkedHashSet<>();
    looks.add(FigureTheme.OPEN);
    for (String brand : library.ids(FileKind.BRAND)) {
      library
          .brand(brand)
          .flatMap(item -> item.value().map(Brand::figureTheme))
          .ifPresent(looks::add);
    }
    List<Wanted> wanted = new ArrayList<>();
    for (FigureTheme look : looks) {
      for (String id : library.ids(FileKind.EXERCISE)) {
        library
            .exercise(id)
            .flatMap(item -> item.value().flatMap(exercise -> Illustrator.posed(exercise, look)))
            .ifPresent(posed -> wanted.add(new Wanted(id, posed, look)));
      }
    }
    for (FigureTheme look : looks) {
      for (Activity activity : Activity.values()) {
        PosedExercise posed = Illustrator.posed(Illustrator.example(activity), look).orElseThrow();
        wanted.add(new Wanted(Illustrator.subject(activity), posed, look));
      }
    }
    return wanted;
  }
}
