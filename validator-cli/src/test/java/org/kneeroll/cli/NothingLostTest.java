package org.kneeroll.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No command loses a file that it did not make. */
class NothingLostTest {

  @TempDir(factory = RealFolder.class)
  private Path folder;

  @BeforeEach
  void bringFilesOfAllKinds() throws IOException {
    Fixtures.copy("right/clinic", folder.resolve("clinic"));
    Files.writeString(folder.resolve("notes.txt"), "Mrs Smith rang.\n");
    Files.writeString(folder.resolve("mine.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    Files.writeString(folder.resolve("package.json"), "{\"name\": \"site\"}\n");
    new WorkingFolder(folder).leaflet("knee-rocks", "-o", "filled.pdf");
    WorkingFolder.fillIn(folder.resolve("filled.pdf"), "12");
    CommandRun.in(folder, "figure", "knee-roll", "-o", "changed.svg");
    Fixtures.replace(folder.resolve("changed.svg"), "<title>Knee roll", "<title>My knee roll");
    CommandRun.in(folder, "validate", "clinic", "--baseline", "known", "--write-baseline");
    Files.writeString(
        folder.resolve("known"), Files.readString(folder.resolve("known")) + "# agreed with Jo\n");
  }

  private Map<String, String> all() throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.put(
            folder.relativize(file).toString(), new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clinic/exercises/pendulum.yaml",
        "clinic/leaflets/sore-shoulder.yaml",
        "clinic/catalogue.yaml",
        "clinic/brands/our-clinic/logo.svg",
        "clinic/exercises/../catalogue.yaml",
        "notes.txt",
        "mine.svg",
        "package.json",
        "filled.pdf",
        "changed.svg",
        "known",
      })
  void whateverIsAskedFor(String file) throws IOException {
    Map<String, String> before = all();

    for (String call :
        new String[] {
          "leaflet knee-rocks -o " + file,
          "leaflet sore-shoulder --catalogue clinic -o " + file,
          "figure knee-roll -o " + file,
          "figure knee-roll --format png -o " + file,
          "figure knee-roll --format pdf -o " + file,
          "schema exercise -o " + file,
          "validate clinic --output junit=" + file,
          "validate clinic --output full=" + file,
          "validate clinic --output concise=" + file,
          "validate clinic --output json=" + file,
          "validate clinic --output sarif=" + file,
          "validate clinic --baseline " + file + " --write-baseline",
        }) {
      CommandRun run = CommandRun.in(folder, call.split(" "));

      assertThat(run.code()).as(call).isEqualTo(2);
      assertThat(run.err()).as(call).contains("written over").contains("choose another place");
      assertThat(all()).as(call).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "leaflet knee-rocks, a.pdf",
    "figure knee-roll, a.svg",
    "figure knee-roll, a.png",
    "figure knee-roll, a.pdf",
  })
  void whatKneerollMadeGivesWayToTheSameKind(String call, String file) throws IOException {
    String[] words = (call + " -o " + file).split(" ");
    CommandRun.in(folder, words);
    byte[] first = Files.readAllBytes(folder.resolve(file));

    CommandRun again = CommandRun.in(folder, words);

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(folder.resolve(file)).hasBinaryContent(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "concise", "counts", "json", "sarif", "github", "junit"})
  void aReportGivesWayToTheSameFormatOnly(String format) throws IOException {
    Fixtures.replace(folder.resolve("clinic/exercises/pendulum.yaml"), "kind: rock", "kind: x");
    Fixtures.replace(folder.resolve("clinic/leaflets/sore-shoulder.yaml"), "title:", "titel:");
    String other = format.equals("json") ? "junit" : "json";
    CommandRun.in(folder, "validate", "clinic", "--output", format + "=r");
    byte[] first = Files.readAllBytes(folder.resolve("r"));

    CommandRun again = CommandRun.in(folder, "validate", "clinic", "--output", format + "=r");
    assertThat(again.code()).as(again.err()).isEqualTo(1);
    assertThat(folder.resolve("r")).hasBinaryContent(first);

    CommandRun refused = CommandRun.in(folder, "validate", "clinic", "--output", other + "=r");
    assertThat(refused.err()).contains("r is a report of the format ");
    assertThat(folder.resolve("r")).hasBinaryContent(first);

    Files.writeString(folder.resolve("r"), new String(first, UTF_8) + "Jo looks into it\n");
    assertThat(CommandRun.in(folder, "validate", "clinic", "--output", format + "=r").code())
        .isEqualTo(2);
  }

  @Test
  void twoReportsNeverGoIntoOneFile() throws IOException {
    CommandRun run =
        CommandRun.in(folder, "validate", "clinic", "--output", "json=r", "--output", "sarif=R");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("r and R are one file on some systems");
    assertThat(folder.resolve("r")).doesNotExist();
  }

  @Test
  void aPictureThatAnExerciseBringsIsNotDrawnOver() throws IOException {
    CommandRun.in(folder, "figure", "knee-roll", "-o", "clinic/exercises/own.svg");
    Path exercise = folder.resolve("clinic/exercises/pendulum.yaml");
    Files.writeString(
        exercise, Files.readString(exercise) + "picture: {file: own.svg, alt: A pendulum.}\n");

    CommandRun run =
        CommandRun.in(
            folder,
            "figure",
            "clinic/exercises/pendulum.yaml",
            "-o",
            "clinic/exercises/own.svg",
            "--force");

    assertThat(run.err()).contains("own.svg is read by this command, and is never written over");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "nul", "com1", "lpt9", "aux"})
  void nothingIsBegunUnderTheNameOfADevice(String name) throws IOException {
    Map<String, String> before = all();
    for (String kind : new String[] {"exercise", "leaflet", "brand", "catalogue"}) {
      CommandRun run = CommandRun.in(folder, "new", kind, name);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("cannot be a file's name on every system");
    }
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void anExtractThatFailsInTheMiddleLeavesNothing() throws IOException {
    CommandRun.in(
        folder,
        "leaflet",
        "sore-shoulder",
        "--catalogue",
        "clinic",
        "--attach-source",
        "-o",
        "source.pdf");
    Path out = folder.resolve("out");
    Files.createDirectories(out);
    Files.writeString(out.resolve("exercises"), "a file where a folder has to be\n");
    Files.writeString(out.resolve("catalogue.yaml"), "mine: true\n");
    Map<String, String> before = all();

    CommandRun run = CommandRun.in(folder, "extract", "source.pdf", "-o", "out", "--force");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("nothing was written to out");
    assertThat(all()).isEqualTo(before);
    assertThat(out.resolve("brands")).doesNotExist();
  }
}
