package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.geometry.Excursion;
import org.kneeroll.core.geometry.GeometryReport;
import org.kneeroll.core.invariant.Evidence;

/** The figures that the page about the geometry prints are those that are computed. */
class GeometryFiguresTest {

  private static final Path DOCUMENT = Path.of("../docs/geometry.md");
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z-]+)` \\| ([a-z -]+) \\| (\\d+) \\| \\d+ \\|.*");

  /** What the movement of an exercise does, in degrees or centimetres. */
  private record Figure(String exercise, String what, int value) {}

  static List<Figure> figures() throws IOException {
    return ROW.matcher(Files.readString(DOCUMENT))
        .results()
        .map(
            (MatchResult row) ->
                new Figure(row.group(1), row.group(2), Integer.parseInt(row.group(3))))
        .toList();
  }

  @Test
  void thereIsAFigureForMostExercises() throws IOException {
    assertThat(figures().stream().map(Figure::exercise).distinct()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void isComputed(Figure figure) {
    Exercise exercise =
        Library.builtIn().exercise(figure.exercise()).orElseThrow().value().orElseThrow();
    GeometryReport report = Evidence.of(exercise).geometry();
    double computed =
        figure.what().endsWith(" way")
            ? report.travels().stream()
                .filter(way -> way.landmark().words().endsWith(figure.what().replace(" way", "")))
                .mapToDouble(GeometryReport.Travel::centimetres)
                .max()
                .orElse(0)
            : report.excursions().stream()
                .filter(row -> named(row).endsWith(figure.what()))
                .mapToDouble(Excursion::excursion)
                .max()
                .orElse(0);

    assertThat(computed).isCloseTo(figure.value(), within(0.6));
  }

  private static String named(Excursion row) {
    String motion = row.motion().replace("left ", "").replace("right ", "");
    return row.joint().words() + " " + motion;
  }
}
