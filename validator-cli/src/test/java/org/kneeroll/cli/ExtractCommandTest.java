package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void printALeafletThatCarriesItsSource() {
    Fixtures.copy("right/clinic", folder.resolve("clinic"));
    CommandRun run =
        CommandRun.in(
            folder,
            "leaflet",
            "sore-shoulder",
            "--catalogue",
            "clinic",
            "--attach-source",
            "-o",
            "shoulder.pdf");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void givesBackTheFilesByteForByte() throws IOException {
    CommandRun run = CommandRun.in(folder, "extract", "shoulder.pdf", "-o", "out");

    assertThat(run.code()).as(run.err()).isZero();
    for (String file :
        List.of(
            "leaflets/sore-shoulder.yaml",
            "exercises/pendulum.yaml",
            "catalogue.yaml",
            "brands/our-clinic/brand.yaml",
            "brands/our-clinic/logo.svg")) {
      assertThat(folder.resolve("out").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("clinic").resolve(file));
    }
  }

  @Test
  void writesOverNothingUnlessItIsTold() throws IOException {
    Path mine = Fixtures.write(folder.resolve("out/catalogue.yaml"), "mine: true");

    CommandRun refused = CommandRun.in(folder, "extract", "shoulder.pdf", "-o", "out");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("out/catalogue.yaml is there already");
    assertThat(files("out")).containsExactly("catalogue.yaml");
    assertThat(mine).hasContent("mine: true\n");
    assertThat(CommandRun.in(folder, "extract", "shoulder.pdf", "-o", "out", "--force").code())
        .isZero();
    assertThat(mine).hasSameBinaryContentAs(folder.resolve("clinic/catalogue.yaml"));
  }

  @Test
  void validatesTheFilesWhereTheyLie() {
    CommandRun run = CommandRun.in(folder, "validate", "shoulder.pdf", "--format", "concise");

    assertThat(run.code()).as(run.transcript()).isZero();
  }

  @Test
  void goesThroughNoLinkThatLeadsElsewhere() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("out/exercises"), folder.resolve("elsewhere"));

    CommandRun run = CommandRun.in(folder, "extract", "shoulder.pdf", "-o", "out");

    assertThat(run.code()).isEqualTo(3);
    assertThat(files("elsewhere")).isEmpty();
  }

  @Test
  void saysThatALeafletCarriesNothing() {
    CommandRun.in(folder, "leaflet", "knee-walking", "-o", "plain.pdf");

    CommandRun run = CommandRun.in(folder, "extract", "plain.pdf");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("plain.pdf carries no files").contains("--attach-source");
  }

  private List<String> files(String name) {
    Path below = folder.resolve(name);
    try (Stream<Path> found = Files.walk(below)) {
      return found
          .filter(Files::isRegularFile)
          .map(path -> below.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + below, e);
    }
  }
}
