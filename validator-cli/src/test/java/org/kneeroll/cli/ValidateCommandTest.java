package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kneeroll.testing.Golden;

class ValidateCommandTest {

  @TempDir(factory = RealFolder.class)
  private Path folder;

  private CommandRun validate(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "validate";
    System.arraycopy(args, 0, all, 1, args.length);
    return CommandRun.in(folder, all);
  }

  private void clinics() {
    Fixtures.copy("right/clinic", folder.resolve("north"));
    Fixtures.copy("right/clinic", folder.resolve("south"));
  }

  @Test
  void withoutAPathChecksTheBuiltInCatalogue() {
    assertThat(validate().transcript())
        .isEqualTo("15 exercises, 7 leaflets and 3 brands checked: nothing found\nexit code 0\n");
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    CommandRun run = validate("no/such/place");

    assertThat(run.transcript())
        .isEqualTo(
            "(standard error)\nkneeroll: there is no file or folder no/such/place\nexit code 3\n");
  }

  @Test
  void aLinkThatLeadsNowhereIsNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("x.yaml"), folder.resolve("gone.yaml"));

    assertThat(validate("x.yaml").transcript())
        .isEqualTo("(standard error)\nkneeroll: there is no file or folder x.yaml\nexit code 3\n");
  }

  @Test
  void aFolderWithoutContentIsNoSuccess() throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    CommandRun run = validate("empty");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no YAML or JSON file was found");
  }

  @Test
  void aCatalogueFileByItselfIsChecked() {
    clinics();

    assertThat(validate("north/catalogue.yaml").transcript())
        .isEqualTo("1 catalogue checked: nothing found\nexit code 0\n");
  }

  @Test
  void whatNoLeafletCanPrintIsTold() {
    clinics();
    Path pendulum = folder.resolve("north/exercises/pendulum.yaml");
    Fixtures.replace(pendulum, "purpose: ", "aliases: [ 振り子運動 ]\npurpose: 💪 ");

    CommandRun run = validate("north", "--format", "concise");

    assertThat(run.out())
        .contains(
            "error[unprintable-character]: the character U+1F4AA (FLEXED BICEPS) cannot be printed")
        .containsOnlyOnce("[unprintable-character]");
  }

  @Test
  void cataloguesBesideEachOtherAreCheckedEachByItself() {
    clinics();
    Fixtures.replace(folder.resolve("south/exercises/pendulum.yaml"), "clinic-sheet", "no-sheet");

    CommandRun together = validate(".", "--format", "concise");
    CommandRun named = validate("north", "south/exercises/pendulum.yaml", "--format", "concise");

    assertThat(together.transcript())
        .isEqualTo(
            "south/exercises/pendulum.yaml:16:11 error[unknown-name]: there is no `no-sheet` under"
                + " `sources` of the catalogue\nexit code 1\n");
    assertThat(named.transcript()).isEqualTo(together.transcript());
  }

  @Test
  void aFileIsCheckedWithinItsCatalogueAndAlone() {
    clinics();
    Fixtures.replace(folder.resolve("north/exercises/pendulum.yaml"), "kind: rock", "kind: swing");
    Fixtures.replace(folder.resolve("north/leaflets/sore-shoulder.yaml"), "title", "titel");

    CommandRun run = validate("north/leaflets/sore-shoulder.yaml", "--format", "concise");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).startsWith("north/leaflets/sore-shoulder.yaml:1:1 error[unknown-key]");
  }

  @Test
  void filesOfTheSameNameInDifferentFoldersAreDifferentFiles() throws IOException {
    for (String name : new String[] {"a", "b"}) {
      Files.createDirectories(folder.resolve(name));
      Files.copy(
          Fixtures.folder("right/alone").resolve("chin-tuck.yaml"),
          folder.resolve(name + "/chin-tuck.yaml"));
    }

    assertThat(validate("a/chin-tuck.yaml", "b/chin-tuck.yaml").transcript())
        .isEqualTo("2 exercises checked: nothing found\nexit code 0\n");
    assertThat(validate("a", "b").transcript())
        .isEqualTo("2 exercises checked: nothing found\nexit code 0\n");
  }

  @Test
  void aFileIsFoundHoweverItIsNamed() {
    clinics();
    Fixtures.replace(folder.resolve("north/exercises/pendulum.yaml"), "kind: rock", "kind: swing");
    String absolute = folder.resolve("north/exercises/pendulum.yaml").toString();
    CommandRun below =
        CommandRun.in(
            folder.resolve("north/exercises"), "validate", "pendulum.yaml", "--format", "concise");
    CommandRun beside =
        CommandRun.in(
            folder.resolve("south"),
            "validate",
            "../north/exercises/pendulum.yaml",
            absolute,
            "--format",
            "concise");

    assertThat(validate(absolute, "--format", "concise").out())
        .startsWith("north/exercises/pendulum.yaml:6:7 error[unknown-word]");
    assertThat(below.out()).startsWith("pendulum.yaml:6:7 error[unknown-word]");
    assertThat(beside.out().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("../north/exercises/pendulum.yaml:6:7 "))
        .anyMatch(line -> line.startsWith(absolute.replace('\\', '/') + ":6:7 "));
  }

  @Test
  void linksAreNotFollowedOutOfAFolder() throws IOException {
    clinics();
    Fixtures.write(folder.resolve("outside/secret.yaml"), "steps: nothing to see here");
    Files.createSymbolicLink(
        folder.resolve("north/exercises/link.yaml"), folder.resolve("outside/secret.yaml"));
    Files.createSymbolicLink(folder.resolve("north/exercises/more"), folder.resolve("outside"));

    assertThat(validate("north").transcript())
        .isEqualTo("2 exercises, 1 leaflet and 1 brand checked: nothing found\nexit code 0\n");
    assertThat(validate("north/exercises/link.yaml").code()).as("named by the user").isEqualTo(1);
  }

  @Test
  void aLogoIsNotLookedForInOtherFolders() throws IOException {
    clinics();
    Path logo = folder.resolve("north/brands/our-clinic/logo.svg");
    Files.move(logo, folder.resolve("north/logo.svg"));
    Path brand = folder.resolve("north/brands/our-clinic/brand.yaml");
    String before = Files.readString(brand);

    for (String name : new String[] {"../../logo.svg", "/etc/passwd", "..\\\\..\\\\logo.svg"}) {
      Files.writeString(brand, before.replace("file: logo.svg", "file: \"" + name + "\""));

      assertThat(validate("north", "--format", "concise").out())
          .as(name)
          .startsWith("north/brands/our-clinic/brand.yaml:3:14 error[unusable-logo]: ")
          .contains("leads to another folder");
    }
    Files.writeString(brand, before);
    Files.createSymbolicLink(logo, folder.resolve("north/logo.svg"));
    assertThat(validate("north", "--format", "concise").out())
        .contains("there is no file `logo.svg`");
  }

  @Test
  void theFormatIsOneOfThoseThatThereAre() {
    CommandRun run = validate("--format", "xml");

    assertThat(run.transcript())
        .isEqualTo(
            """
            (standard error)
            kneeroll: there is no format `xml`; there are: full, concise, counts, json, sarif, github, junit
            `kneeroll validate --help` says how to use it
            exit code 2
            """);
  }

  @Test
  void jsonIsForPrograms() {
    CommandRun run =
        CommandRun.in(
            Fixtures.folder("broken"), "validate", "01-mistyped-keys.yaml", "--format", "json");

    assertThat(run.code()).isEqualTo(1);
    Golden.assertMatches("cli/mistyped-keys.json", run.out());
  }

  @Test
  void nothingDependsOnTheLocaleTheCharacterSetOrTheLineEndsOfTheSystem() throws Exception {
    Path broken = Fixtures.folder("broken");
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-9",
                "-Dline.separator=\r\n",
                "-cp",
                System.getProperty("java.class.path"),
                Kneeroll.class.getName(),
                "validate",
                ".")
            .directory(broken.toFile())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();

    assertThat(process.waitFor()).isEqualTo(1);

    assertThat(Files.readString(out)).isEqualTo(CommandRun.in(broken, "validate", ".").out());
    assertThat(folder.resolve("err.txt")).isEmptyFile();
  }
}
