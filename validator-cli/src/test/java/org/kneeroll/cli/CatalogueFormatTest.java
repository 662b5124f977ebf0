package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The format that a catalogue says it has. */
class CatalogueFormatTest {

  @TempDir private Path folder;

  private Path clinic() {
    Fixtures.copy("right/clinic", folder.resolve("clinic"));
    return folder.resolve("clinic/catalogue.yaml");
  }

  @Test
  void makesNoDifferenceWhereItIsTodays() {
    Path settings = clinic();
    String without = CommandRun.in(folder, "validate", "clinic").transcript();

    Fixtures.replace(settings, "name: Our clinic's exercises", "format: 1\nname: Our exercises");

    assertThat(CommandRun.in(folder, "validate", "clinic").transcript()).isEqualTo(without);
  }

  @Test
  void isAnErrorThatSaysWhichIsNeededWhereItIsNewer() {
    Fixtures.replace(
        clinic(), "name: Our clinic's exercises", "format: 7\nname: Ours\ntomorrow: {a: b}");

    CommandRun run = CommandRun.in(folder, "validate", "clinic");

    assertThat(run.transcript())
        .isEqualTo(
            """
            clinic/catalogue.yaml:1:9 error[newer-format]: the catalogue has format 7, and this version \
            of Kneeroll reads format 1
                1 | format: 7
                  |         ^ a version that reads format 7 is needed
               = help: update Kneeroll, and look with `kneeroll --version` whether it reads format 7

            1 error in 1 file
            exit code 1
            """);
  }

  @Test
  void keepsALeafletFromBeingPrintedWhereItIsNewer() {
    Fixtures.replace(clinic(), "name: Our clinic's exercises", "format: 2\nname: Ours");

    CommandRun run =
        CommandRun.in(folder, "leaflet", "clinic/leaflets/sore-shoulder.yaml", "-o", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.bytes()).isEmpty();
    assertThat(run.out() + run.err()).contains("a version that reads format 2 is needed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.0", "two", "99999", "'1 '", "{a: 1}"})
  void isRefusedWhereItIsNoWholeNumber(String number) {
    Fixtures.replace(
        clinic(), "name: Our clinic's exercises", "format: " + number + "\nname: Ours");

    Findings findings = Findings.of(folder, "validate", "clinic");

    assertThat(findings.errors()).hasSize(1);
    assertThat(findings.errors().get(0)).contains("clinic/catalogue.yaml: [");
  }

  @Test
  void standsInACatalogueThatIsMadeToBeginWith() {
    CommandRun.in(folder, "new", "catalogue", "mine");

    assertThat(folder.resolve("mine/catalogue.yaml")).content().contains("\nformat: 1\n");
    assertThat(CommandRun.in(folder, "--version").out()).contains("reads catalogues of format 1");
  }
}
