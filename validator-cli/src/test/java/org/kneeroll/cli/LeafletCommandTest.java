package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeafletCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void resolveLinksOfTheTemporaryFolder() throws IOException {
    folder = folder.toRealPath();
  }

  private CommandRun leaflet(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "leaflet";
    System.arraycopy(args, 0, all, 1, args.length);
    return CommandRun.in(folder, all);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** An author's own catalogue with a leaflet and a brand. */
  private void clinic() {
    Fixtures.copy("right/clinic", folder.resolve("clinic"));
  }

  @Test
  void isWrittenUnderItsOwnNameInTheWorkingFolder() throws IOException {
    CommandRun run = leaflet("knee-rocks");

    assertThat(run.transcript()).matches("wrote knee-rocks.pdf \\(\\d pages?\\)\nexit code 0\n");
    assertThat(files()).containsExactly("knee-rocks.pdf");
    assertThat(text(folder.resolve("knee-rocks.pdf"))).contains("Not clinically reviewed");
  }

  @Test
  void isWrittenToTheFileThatIsNamed() throws IOException {
    CommandRun run = leaflet("knee-rocks", "-o", "for Mrs Müller.pdf");

    assertThat(run.out()).startsWith("wrote for Mrs Müller.pdf");
    assertThat(files()).containsExactly("for Mrs Müller.pdf");
  }

  @Test
  void isWrittenIntoTheFolderThatIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("out"));

    CommandRun run = leaflet("knee-rocks", "-o", "out");

    assertThat(run.out()).startsWith("wrote out/knee-rocks.pdf");
    assertThat(files()).containsExactly("out/knee-rocks.pdf");
  }

  @Test
  void isWrittenToStandardOutputWithoutAWord() throws IOException {
    CommandRun run = leaflet("knee-rocks", "-o", "-");

    assertThat(run.transcript()).isEqualTo("exit code 0\n");
    assertThat(new String(run.bytes(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(files()).isEmpty();
  }

  @Test
  void isTheSameEachTime() throws IOException {
    byte[] first = leaflet("knee-rocks", "-o", "-").bytes();

    assertThat(leaflet("knee-rocks", "-o", "-").bytes()).isEqualTo(first);
  }

  @Test
  void replacesAnOlderOne() throws IOException {
    Files.writeString(folder.resolve("knee-rocks.pdf"), "an older one");

    CommandRun run = leaflet("knee-rocks");

    assertThat(run.code()).isZero();
    assertThat(Files.size(folder.resolve("knee-rocks.pdf"))).isGreaterThan(10_000);
    assertThat(files()).containsExactly("knee-rocks.pdf");
  }

  @Test
  void isNotWrittenIntoAFolderThatIsNotThere() throws IOException {
    CommandRun run = leaflet("knee-rocks", "-o", "no/such/folder/x.pdf");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "kneeroll: there is no folder for no/such/folder/x.pdf; make the folder first, or"
                + " choose another place with -o\n");
    assertThat(files()).isEmpty();
  }

  @Test
  void isNotWrittenBelowAFile() throws IOException {
    Files.writeString(folder.resolve("a-file"), "");

    CommandRun run = leaflet("knee-rocks", "-o", "a-file/x.pdf");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("there is no folder for a-file/x.pdf");
  }

  @Test
  void isNotWrittenWhereAFolderHasItsName() throws IOException {
    Files.createDirectories(folder.resolve("knee-rocks.pdf"));

    CommandRun run = leaflet("knee-rocks", "-o", ".");

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
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"clinic/leaflets/sore-shoulder.yaml", "clinic/brands/our-clinic/logo.svg"})
  void neverReplacesContent(String input) throws IOException {
    clinic();
    String before = Files.readString(folder.resolve(input));

    CommandRun run = leaflet("clinic/leaflets/sore-shoulder.yaml", "-o", input);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(input + " is content, and is never written over");
    assertThat(folder.resolve(input)).hasContent(before.strip());
  }

  @Test
  void neverReplacesItsOwnFileThroughALink() throws IOException {
    clinic();
    Path input = folder.resolve("clinic/leaflets/sore-shoulder.yaml");
    String before = Files.readString(input);
    Files.createSymbolicLink(folder.resolve("soft.pdf"), input);
    Files.createLink(folder.resolve("hard.pdf"), input);

    for (String link : List.of("soft.pdf", "hard.pdf")) {
      CommandRun run = leaflet("clinic/leaflets/sore-shoulder.yaml", "-o", link);

      assertThat(run.code()).as(link).isEqualTo(2);
      assertThat(input).hasContent(before.strip());
    }
  }

  @Test
  void neverReplacesTheBrandOrAnExerciseThroughALink() throws IOException {
    clinic();
    for (String input :
        List.of("clinic/brands/our-clinic/brand.yaml", "clinic/exercises/pendulum.yaml")) {
      Path link = Files.createSymbolicLink(folder.resolve("x.pdf"), folder.resolve(input));
      String before = Files.readString(link);

      leaflet("clinic/leaflets/sore-shoulder.yaml", "-o", "x.pdf");

      assertThat(folder.resolve(input)).hasContent(before.strip());
      Files.delete(link);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "back | there is no leaflet `back`; there are: ",
        "knee-rcks | there is no leaflet `knee-rcks`; did you mean `knee-rocks`?",
        "knee-hugs | `knee-hugs` is an exercise, not a leaflet; `kneeroll list` shows all there",
        "no.yaml | there is no file or folder no.yaml",
        "clinic | there is no leaflet `clinic`; there are: ",
        "clinic/leaflets | clinic/leaflets is a folder; name a leaflet's file, or an id and",
        "clinic/exercises/pendulum.yaml | clinic/exercises/pendulum.yaml is an exercise, not a",
      })
  void anIdThatIsNoLeafletIsNamedWithWhatToDo(String id, String message) throws IOException {
    clinic();

    CommandRun run = leaflet(id);

    assertThat(run.err()).startsWith("kneeroll: " + message);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.code()).isEqualTo(id.equals("no.yaml") ? 3 : 2);
    assertThat(files()).noneMatch(name -> name.endsWith(".pdf"));
  }

  @Test
  void anAuthorsOwnLeafletIsPrintedWithOwnCatalogueAndBrand() throws IOException {
    clinic();
    Fixtures.write(
        folder.resolve("mine.yaml"),
        Files.readString(folder.resolve("clinic/leaflets/sore-shoulder.yaml"))
            .replace("brand: our-clinic", "")
            .replace("A sore shoulder", "My sore shoulder"));

    CommandRun run =
        leaflet("mine.yaml", "--catalogue", "clinic", "--brand", "our-clinic", "-o", "out.pdf");

    assertThat(run.transcript()).matches("wrote out.pdf \\(\\d pages?\\)\nexit code 0\n");
    assertThat(text(folder.resolve("out.pdf")))
        .contains("Our clinic is invented.")
        .contains("Pendulum on a chair")
        .contains("ask your surgeon's team before you start.")
        .contains("you have pain in your chest");
  }

  @Test
  void aLeafletFindsTheCatalogueThatItLiesIn() throws IOException {
    clinic();

    CommandRun file = leaflet("clinic/leaflets/sore-shoulder.yaml");
    CommandRun id = leaflet("sore-shoulder", "--catalogue", "clinic", "-o", "-");

    assertThat(file.transcript())
        .matches("wrote sore-shoulder.pdf \\(\\d pages?\\)\nexit code 0\n");
    assertThat(id.bytes()).isEqualTo(Files.readAllBytes(folder.resolve("sore-shoulder.pdf")));
  }

  @Test
  void insideACatalogueItsIdsAreKnown() throws IOException {
    clinic();
    Path inside = folder.resolve("clinic/exercises");

    CommandRun printed = CommandRun.in(inside, "leaflet", "sore-shoulder", "-o", "-");
    CommandRun listed = CommandRun.in(inside, "list", "leaflets", "shoulder");
    CommandRun checked = CommandRun.in(inside, "validate");

    assertThat(printed.bytes()).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
    assertThat(listed.out()).contains("sore-shoulder");
    assertThat(checked.out())
        .isEqualTo("2 exercises, 1 leaflet and 1 brand checked: nothing found\n");
  }

  @Test
  void aLeafletInNoCatalogueUsesTheBuiltInOne() throws IOException {
    Fixtures.write(
        folder.resolve("mine.yaml"),
        "title: My back",
        "audience: Me",
        "status: draft",
        "version: \"1\"",
        "updated: 2026-11-21",
        "next-review: 2028-11-21",
        "red-flags: lower-back",
        "sections:",
        "  - heading: Rolls",
        "    exercises:",
        "      - knee-roll:",
        "        dose: {reps: 3 to 5, per: side}");

    CommandRun run = leaflet("mine.yaml");

    assertThat(run.transcript()).startsWith("wrote mine.pdf");
    assertThat(text(folder.resolve("mine.pdf"))).contains("3 to 5");
  }

  @Test
  void aBrandWithoutALogoPrints() throws IOException {
    clinic();
    Path brand = folder.resolve("clinic/brands/our-clinic/brand.yaml");
    Fixtures.replace(
        brand, "logo: {file: logo.svg, alt: Our clinic, licence: Used with permission}\n", "");
    Files.delete(folder.resolve("clinic/brands/our-clinic/logo.svg"));

    CommandRun run = leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.transcript()).matches("wrote sore-shoulder.pdf \\(\\d pages?\\)\nexit code 0\n");
  }

  @Test
  void aBrandWhoseLogoIsMissingIsAnErrorAtItsName() throws IOException {
    clinic();
    Files.delete(folder.resolve("clinic/brands/our-clinic/logo.svg"));

    CommandRun run = leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "clinic/brands/our-clinic/brand.yaml:3:14 error[unusable-logo]: there is no file"
                + " `logo.svg` beside the file that names it\n");
    assertThat(files()).noneMatch(name -> name.endsWith(".pdf"));
  }

  @Test
  void aBrandWhoseLogoIsNoDrawingIsAnErrorAtItsName() throws IOException {
    clinic();
    Files.writeString(folder.resolve("clinic/brands/our-clinic/logo.svg"), "GIF89a");

    CommandRun run = leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("clinic/brands/our-clinic/brand.yaml:3:14 error[unusable-logo]: ");
  }

  @Test
  void aBrandThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
    CommandRun run = leaflet("knee-rocks", "--brand", "mine");

    assertThat(run.transcript())
        .isEqualTo(
            """
            (standard error)
            kneeroll: there is no brand `mine`; there are: camden-style, fern-hill, plain
            exit code 2
            """);
  }

  @Test
  void aLeafletWithErrorsIsNotWritten() throws IOException {
    clinic();
    Fixtures.replace(folder.resolve("clinic/leaflets/sore-shoulder.yaml"), "title:", "titel:");
    Fixtures.replace(folder.resolve("clinic/exercises/pendulum.yaml"), "rock", "swing");
    Files.writeString(folder.resolve("sore-shoulder.pdf"), "an older one");

    CommandRun run = leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("clinic/exercises/pendulum.yaml:6:7 error[unknown-word]: `swing` is not a word")
        .contains("clinic/leaflets/sore-shoulder.yaml:1:1 error[unknown-key]: `titel`")
        .endsWith("kneeroll: nothing was written; mend what is shown above, and try again\n");
    assertThat(folder.resolve("sore-shoulder.pdf")).hasContent("an older one");
  }

  @Test
  void aCatalogueWithErrorsInWhatTheLeafletTakesFromItIsNotPrinted() throws IOException {
    clinic();
    Fixtures.replace(
        folder.resolve("clinic/catalogue.yaml"), "you have pain in your chest, you are", "you are");
    Fixtures.replace(folder.resolve("clinic/catalogue.yaml"), "emergency:", "emergencies:");

    CommandRun run = leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("clinic/catalogue.yaml:18:5 error[unknown-key]: ");
  }

  @Test
  void aFileWithBrokenFormIsShownAsThat() throws IOException {
    Fixtures.write(folder.resolve("mine.yaml"), "title: \"My back", "sections: [");

    CommandRun run = leaflet("mine.yaml");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("mine.yaml:1:8 error[syntax]: ");
  }

  @ParameterizedTest
  @CsvSource({
    "clinic/exercises/pendulum.yaml, Sway your body, Sway your দেহ body, 11:21",
    "clinic/exercises/pendulum.yaml, Sway your body, Sway your 身体 body, 11:21",
    "clinic/exercises/pendulum.yaml, Sway your body, Sway your جسم body, 11:21",
    "clinic/exercises/pendulum.yaml, Sway your body, Sway your 🙂 body, 11:21",
    "clinic/brands/our-clinic/brand.yaml, Our clinic is, Our clinic 诊所 is, 5:20",
    "clinic/catalogue.yaml, you are short of breath, you are 💨 short of breath, 20:52",
    "clinic/leaflets/sore-shoulder.yaml, Keep going, Keep going 💪, 13:25",
  })
  void aCharacterThatTheFontsLackIsNamedAtItsPlace(
      String file, String from, String to, String place) throws IOException {
    clinic();
    Fixtures.replace(folder.resolve(file), from, to);

    CommandRun run = leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(file + ":" + place + " error[unprintable-character]: ")
        .contains("U+");
    assertThat(run.err().lines().filter(line -> line.contains("error["))).hasSize(1);
    assertThat(files()).noneMatch(name -> name.endsWith(".pdf"));
  }

  @Test
  void wordsInOtherAlphabetsPrint() throws IOException {
    clinic();
    Fixtures.replace(
        folder.resolve("clinic/leaflets/sore-shoulder.yaml"),
        "Keep going",
        "Dalej – Συνεχίστε – Продолжайте – Tiếp tục – Daliau ŵ");

    CommandRun run = leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isZero();
    assertThat(text(folder.resolve("sore-shoulder.pdf")))
        .contains("Dalej – Συνεχίστε – Продолжайте – Tiếp tục – Daliau ŵ");
  }
}
