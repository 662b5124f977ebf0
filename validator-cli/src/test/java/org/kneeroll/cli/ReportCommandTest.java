package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.reporting.Answer;
import org.kneeroll.catalogue.reporting.ReportingReview;
import org.kneeroll.catalogue.reporting.ReportingReview.Reviewed;
import org.kneeroll.catalogue.reporting.Verdict;
import org.kneeroll.testing.Golden;

/** Each golden file was read as a clinician would: what is said is there, and nothing else is. */
class ReportCommandTest {

  @TempDir private Path folder;

  @TempDir private Path elsewhere;

  @BeforeEach
  void copyACatalogue() {
    Fixtures.copy("inherited", folder);
  }

  /** A call is made in the catalogue that it names with a dot, or else in no catalogue. */
  private CommandRun call(String... command) {
    return CommandRun.in(List.of(command).contains("--catalogue") ? folder : elsewhere, command);
  }

  static List<String> builtInLeaflets() {
    return List.copyOf(Library.builtIn().ids(FileKind.LEAFLET));
  }

  @ParameterizedTest
  @CsvSource({
    "table, report stiff-knee --catalogue .",
    "markdown, report leaflets/stiff-knee.yaml --catalogue . --format markdown",
    "json, report leaflets/stiff-knee.yaml --catalogue . --format json",
  })
  void holdsALeafletAgainstTheChecklists(String name, String command) {
    CommandRun run = call(command.split(" "));

    assertThat(run.code()).isZero();
    Golden.assertMatches("report/" + name + ".txt", run.transcript());
  }

  @ParameterizedTest
  @MethodSource("builtInLeaflets")
  void answersEveryItemWithEvidenceOrAGapOrAReason(String id) {
    Library library = Library.builtIn();

    ReportingReview review = ReportingReview.of(library, library.leaflet(id).orElseThrow());

    assertThat(review.lists()).extracting(list -> list.answers().size()).containsExactly(19, 12);
    for (Reviewed list : review.lists()) {
      for (Answer answer : list.answers()) {
        switch (answer.verdict()) {
          case MET -> assertThat(answer.evidence()).isNotEmpty();
          case PARTLY -> {
            assertThat(answer.evidence()).isNotEmpty();
            assertThat(answer.gaps()).isNotEmpty();
          }
          case MISSING -> assertThat(answer.gaps()).isNotEmpty();
          case DOES_NOT_APPLY -> assertThat(answer.gaps()).isEmpty();
        }
      }
    }
    assertThat(review.exercises()).isNotEmpty();
  }

  @Test
  void findsWhatIsFilledIn() {
    Fixtures.replace(
        folder.resolve("leaflets/stiff-knee.yaml"),
        "Move your knee a little every hour.",
        "Do these exercises at home, on your own. Begin with 5 heel slides.");
    Fixtures.replace(
        folder.resolve("exercises/heel-slide.yaml"),
        "sources: [our-sheet]",
        "sources: [our-sheet]\nprogress-to: [{to: heel-slide-towel, when: 10 feel easy.}]");

    String report = call("report", "stiff-knee", "--catalogue", ".").out();

    assertThat(report)
        .containsPattern("\n4 +met ")
        .contains("“Do these exercises at home, on your own.”")
        .containsPattern("\n7b +met ")
        .contains("said: leads to heel-slide-towel")
        .containsPattern("\n15 +met ");
  }

  @Test
  void keepsAnAuthorsWordsFromBecomingMarkup() {
    Fixtures.replace(
        folder.resolve("leaflets/stiff-knee.yaml"),
        "title: Exercises for a stiff knee",
        "title: '<script>alert(1)</script> | **bold** # x'");

    String report =
        CommandRun.in(folder, "report", "leaflets/stiff-knee.yaml", "--format", "markdown").out();

    assertThat(report)
        .doesNotContain("<script>", " **bold**")
        .contains("&lt;script>alert(1)&lt;/script> \\| \\*\\*bold\\*\\* \\# x");
  }

  @ParameterizedTest
  @CsvSource({
    "report heel-slide --catalogue ., 2, '`heel-slide` is an exercise, not a leaflet'",
    "report exercises/heel-slide.yaml --catalogue ., 2, 'is an exercise, not a leaflet'",
    "report stif-knee --catalogue ., 2, did you mean `stiff-knee`?",
    "report stiff-knee --catalogue . --format pdf, 2, 'there is no format `pdf`; there are: table,"
        + " markdown, json'",
    "report nowhere.yaml, 3, there is no file or folder nowhere.yaml",
  })
  void saysWhatIsWrongInACall(String command, int code, String message) {
    CommandRun run = call(command.split(" "));

    assertThat(run.err()).contains(message);
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  void saysWhyALeafletThatIsBrokenIsNotReportedOn() {
    Fixtures.write(folder.resolve("leaflets/broken.yaml"), "- not", "- a leaflet");

    CommandRun run = CommandRun.in(folder, "report", "leaflets/broken.yaml");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("leaflets/broken.yaml:1:1 error");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void countsWhatItAnswers() {
    Library library = Library.builtIn();
    ReportingReview review =
        ReportingReview.of(library, library.leaflet("acute-lower-back-pain").orElseThrow());

    Reviewed cert = review.lists().get(0);

    assertThat(cert.count(Verdict.DOES_NOT_APPLY)).isEqualTo(7);
    assertThat(cert.count(Verdict.MET) + cert.count(Verdict.PARTLY) + cert.count(Verdict.MISSING))
        .isEqualTo(12);
  }
}
