package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
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
  void keepsLineEndsMarksAndNamesAsTheyAre() throws IOException {
    Path clinic = folder.resolve("Klinik am Grün Weg");
    Fixtures.copy("right/clinic", clinic);
    rewrite(clinic.resolve("leaflets/sore-shoulder.yaml"), text -> text.replace("\n", "\r\n"));
    rewrite(clinic.resolve("exercises/pendulum.yaml"), text -> "\uFEFF" + text);
    Files.move(
        clinic.resolve("leaflets/sore-shoulder.yaml"),
        clinic.resolve("leaflets/wehe Schulter ä.yaml"));

    CommandRun printed =
        CommandRun.in(
            folder,
            "leaflet",
            "Klinik am Grün Weg/leaflets/wehe Schulter ä.yaml",
            "--attach-source",
            "-o",
            "a b.pdf");
    CommandRun run = CommandRun.in(folder, "extract", "a b.pdf");

    assertThat(printed.code()).as(printed.err()).isZero();
    assertThat(run.code()).as(run.err()).isZero();
    for (String file : List.of("leaflets/wehe Schulter ä.yaml", "exercises/pendulum.yaml")) {
      assertThat(folder.resolve("a b").resolve(file)).hasSameBinaryContentAs(clinic.resolve(file));
    }
  }

  @Test
  void attachesNoFileThatCouldNotBeTakenOutEverywhere() throws IOException {
    Files.move(
        folder.resolve("clinic/leaflets/sore-shoulder.yaml"),
        folder.resolve("clinic/leaflets/~what.yaml"));

    CommandRun run =
        CommandRun.in(folder, "leaflet", "clinic/leaflets/~what.yaml", "--attach-source");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "kneeroll: cannot attach leaflets/~what.yaml: not every system can write a file of such"
                + " a name; rename it, with letters, digits, hyphens and spaces\n");
  }

  @Test
  void writesNothingIfAFileLeadsElsewhere() throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve("shoulder.pdf").toFile())) {
      COSArray attached =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      ((COSDictionary) attached.getObject(0)).setString(COSName.UF, "../../escaped.yaml");
      document.save(folder.resolve("hostile.pdf").toFile());
    }

    CommandRun run = CommandRun.in(folder, "extract", "hostile.pdf", "-o", "deep/er");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("nothing was written").contains("`../../escaped.yaml`");
    assertThat(folder.resolve("deep")).doesNotExist();
    assertThat(folder.resolve("escaped.yaml")).doesNotExist();
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

  private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
    Files.writeString(file, change.apply(Files.readString(file)));
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
