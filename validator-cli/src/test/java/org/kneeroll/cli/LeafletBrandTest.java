package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeafletBrandTest {

  @TempDir(factory = RealFolder.class)
  private Path folder;

  private WorkingFolder here;

  @BeforeEach
  void enter() {
    here = new WorkingFolder(folder);
  }

  @Test
  void aBrandWithoutALogoPrints() throws IOException {
    here.clinic();
    Path brand = folder.resolve("clinic/brands/our-clinic/brand.yaml");
    Fixtures.replace(
        brand, "logo: {file: logo.svg, alt: Our clinic, licence: Used with permission}\n", "");
    Files.delete(folder.resolve("clinic/brands/our-clinic/logo.svg"));

    CommandRun run = here.leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.transcript()).matches("wrote sore-shoulder.pdf \\(\\d pages?\\)\nexit code 0\n");
  }

  @Test
  void aBrandWhoseLogoIsMissingIsAnErrorAtItsName() throws IOException {
    here.clinic();
    Files.delete(folder.resolve("clinic/brands/our-clinic/logo.svg"));

    CommandRun run = here.leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "clinic/brands/our-clinic/brand.yaml:3:14 error[unusable-logo]: there is no file"
                + " `logo.svg` beside the file that names it\n");
    assertThat(here.files()).noneMatch(name -> name.endsWith(".pdf"));
  }

  @Test
  void aBrandWhoseLogoIsNoDrawingIsAnErrorAtItsName() throws IOException {
    here.clinic();
    Files.writeString(folder.resolve("clinic/brands/our-clinic/logo.svg"), "GIF89a");

    CommandRun run = here.leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("clinic/brands/our-clinic/brand.yaml:3:14 error[unusable-logo]: ");
  }

  @Test
  void aBrandThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
    CommandRun run = here.leaflet("knee-rocks", "--brand", "mine");

    assertThat(run.transcript())
        .isEqualTo(
            """
            (standard error)
            kneeroll: there is no brand `mine`; there are: camden-style, fern-hill, plain
            exit code 2
            """);
  }

  @Test
  void anotherClinicsBrandPutsItsContactInPlaceOfTheLeafletsOwn() throws IOException {
    here.leaflet("knee-rocks", "--brand", "fern-hill", "-o", "theirs.pdf");
    here.leaflet("knee-rocks", "-o", "own.pdf");

    assertThat(WorkingFolder.text(folder.resolve("theirs.pdf")))
        .contains("020 7946 0321")
        .doesNotContain("020 7946 0123");
    assertThat(WorkingFolder.text(folder.resolve("own.pdf"))).contains("020 7946 0123");
  }
}
