package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a leaflet is written to, and what it never overwrites. */
class LeafletDestinationTest {

  @TempDir(factory = RealFolder.class)
  private Path folder;

  private WorkingFolder here;

  @BeforeEach
  void enter() {
    here = new WorkingFolder(folder);
  }

  @Test
  void isWrittenUnderItsOwnNameInTheWorkingFolder() throws IOException {
    CommandRun run = here.leaflet("knee-rocks");

    assertThat(run.transcript()).matches("wrote knee-rocks.pdf \\(\\d pages?\\)\nexit code 0\n");
    assertThat(here.files()).containsExactly("knee-rocks.pdf");
    assertThat(WorkingFolder.text(folder.resolve("knee-rocks.pdf")))
        .contains("Not clinically reviewed");
  }

  @Test
  void isWrittenToTheFileThatIsNamed() throws IOException {
    CommandRun run = here.leaflet("knee-rocks", "-o", "for Mrs Müller.pdf");

    assertThat(run.out()).startsWith("wrote for Mrs Müller.pdf");
    assertThat(here.files()).containsExactly("for Mrs Müller.pdf");
  }

  @Test
  void isWrittenIntoTheFolderThatIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("out"));

    CommandRun run = here.leaflet("knee-rocks", "-o", "out");

    assertThat(run.out()).startsWith("wrote out/knee-rocks.pdf");
    assertThat(here.files()).containsExactly("out/knee-rocks.pdf");
  }

  @Test
  void isWrittenToStandardOutputWithoutAWord() throws IOException {
    CommandRun run = here.leaflet("knee-rocks", "-o", "-");

    assertThat(run.transcript()).isEqualTo("exit code 0\n");
    assertThat(new String(run.bytes(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(here.files()).isEmpty();
  }

  @Test
  void isTheSameEachTime() throws IOException {
    byte[] first = here.leaflet("knee-rocks", "-o", "-").bytes();

    assertThat(here.leaflet("knee-rocks", "-o", "-").bytes()).isEqualTo(first);
  }

  @Test
  void replacesAnOlderOneIntoWhichNobodyHasWritten() throws IOException {
    here.leaflet("knee-walking", "-o", "knee-rocks.pdf");

    CommandRun run = here.leaflet("knee-rocks");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("knee-rocks.pdf"))
        .hasBinaryContent(here.leaflet("knee-rocks", "-o", "-").bytes());
    assertThat(here.files()).containsExactly("knee-rocks.pdf");
  }

  @Test
  void leavesOneIntoWhichSomebodyHasWrittenUnlessItIsTold() throws IOException {
    here.leaflet("knee-rocks");
    Path pdf = folder.resolve("knee-rocks.pdf");
    WorkingFolder.fillIn(pdf, "8");
    byte[] filled = Files.readAllBytes(pdf);

    CommandRun run = here.leaflet("knee-rocks");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "kneeroll: knee-rocks.pdf is a leaflet that somebody has written into, and is not"
                + " written over; choose another place, or write over it with --force\n");
    assertThat(pdf).hasBinaryContent(filled);
    assertThat(here.leaflet("knee-rocks", "--force").code()).isZero();
    assertThat(pdf).hasBinaryContent(here.leaflet("knee-rocks", "-o", "-").bytes());
  }

  @Test
  void isNotWrittenIntoAFolderThatIsNotThere() throws IOException {
    CommandRun run = here.leaflet("knee-rocks", "-o", "no/such/folder/x.pdf");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "kneeroll: there is no folder for no/such/folder/x.pdf; make the folder first, or"
                + " choose another place\n");
    assertThat(here.files()).isEmpty();
  }

  @Test
  void isNotWrittenBelowAFile() throws IOException {
    Files.writeString(folder.resolve("a-file"), "");

    CommandRun run = here.leaflet("knee-rocks", "-o", "a-file/x.pdf");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("there is no folder for a-file/x.pdf");
  }

  @Test
  void isNotWrittenWhereAFolderHasItsName() throws IOException {
    Files.createDirectories(folder.resolve("knee-rocks.pdf"));

    CommandRun run = here.leaflet("knee-rocks", "-o", ".");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("kneeroll: cannot write knee-rocks.pdf: a folder has that name\n");
  }

  @Test
  void aWriteThatFailsLeavesTheOlderOneAndNothingElse() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));

    CommandRun run;
    try (OutputStream out = Files.newOutputStream(full)) {
      run = CommandRun.writingTo(out, folder, "leaflet", "knee-rocks", "-o", "-");
    }

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("kneeroll: cannot write standard output: ");
    assertThat(here.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"clinic/leaflets/sore-shoulder.yaml", "clinic/brands/our-clinic/logo.svg"})
  void neverReplacesContent(String input) throws IOException {
    here.clinic();
    String before = Files.readString(folder.resolve(input));

    CommandRun run = here.leaflet("clinic/leaflets/sore-shoulder.yaml", "-o", input);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(input + " is ").contains("written over; choose another place");
    assertThat(folder.resolve(input)).hasContent(before.strip());
  }

  @Test
  void neverReplacesItsOwnFileThroughALink() throws IOException {
    here.clinic();
    Path input = folder.resolve("clinic/leaflets/sore-shoulder.yaml");
    String before = Files.readString(input);
    Files.createSymbolicLink(folder.resolve("soft.pdf"), input);
    Files.createLink(folder.resolve("hard.pdf"), input);

    for (String link : List.of("soft.pdf", "hard.pdf")) {
      CommandRun run = here.leaflet("clinic/leaflets/sore-shoulder.yaml", "-o", link);

      assertThat(run.code()).as(link).isEqualTo(2);
      assertThat(input).hasContent(before.strip());
    }
  }

  @Test
  void neverReplacesTheBrandOrAnExerciseThroughALink() throws IOException {
    here.clinic();
    for (String input :
        List.of("clinic/brands/our-clinic/brand.yaml", "clinic/exercises/pendulum.yaml")) {
      Path link = Files.createSymbolicLink(folder.resolve("x.pdf"), folder.resolve(input));
      String before = Files.readString(link);

      here.leaflet("clinic/leaflets/sore-shoulder.yaml", "-o", "x.pdf");

      assertThat(folder.resolve(input)).hasContent(before.strip());
      Files.delete(link);
    }
  }
}
