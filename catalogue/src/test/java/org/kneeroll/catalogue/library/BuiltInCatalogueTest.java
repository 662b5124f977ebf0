package org.kneeroll.catalogue.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.catalogue.check.Checker;
import org.kneeroll.catalogue.check.Report;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Status;

class BuiltInCatalogueTest {

  private static String line(Diagnostic diagnostic) {
    var place = diagnostic.primary().source().position(diagnostic.primary().span().start());
    return diagnostic.primary().source().name()
        + ":"
        + place.line()
        + ":"
        + place.column()
        + " "
        + diagnostic.rule()
        + " "
        + diagnostic.message()
        + " | "
        + diagnostic.primary().text();
  }

  @Test
  void isCleanWithoutASingleException() {
    Report report = Checker.check(Library.builtIn(), LocalDate.of(2026, 11, 21));

    assertThat(report.diagnostics().stream().map(BuiltInCatalogueTest::line)).isEmpty();
  }

  @Test
  void hasTheFifteenVariantsAndSevenLeafletsOfTheSourcesAndThreeBrands() {
    Library library = Library.builtIn();

    assertThat(library.ids(FileKind.EXERCISE)).hasSize(15);
    assertThat(library.ids(FileKind.LEAFLET)).hasSize(7);
    assertThat(library.ids(FileKind.BRAND)).containsExactly("camden-style", "fern-hill", "plain");
  }

  @Test
  void claimsNoReviewThatNobodyMade() {
    Library library = Library.builtIn();

    List<Exercise> exercises =
        library.ids(FileKind.EXERCISE).stream()
            .map(id -> library.exercise(id).flatMap(Item::value).orElseThrow())
            .toList();

    assertThat(exercises)
        .allSatisfy(
            exercise -> {
              assertThat(exercise.status()).isEqualTo(Status.DRAFT);
              assertThat(exercise.review()).isNull();
            });
  }
}
