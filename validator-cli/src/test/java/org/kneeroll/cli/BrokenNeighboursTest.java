package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What something else is made from is broken: each command says so, and none falls. */
class BrokenNeighboursTest {

  /** Every command that can come across it. */
  private static final List<String> CALLS =
      List.of(
          "validate clinic",
          "validate clinic/exercises/pendulum-seated.yaml",
          "validate clinic/leaflets/sore-shoulder.yaml",
          "leaflet sore-shoulder --catalogue clinic -o out.pdf",
          "leaflet clinic/leaflets/sore-shoulder.yaml -o out.pdf",
          "leaflet sore-shoulder --catalogue clinic --brand our-clinic -o out.pdf",
          "figure pendulum-seated --catalogue clinic -o out.svg",
          "figure pendulum-seated --catalogue clinic --brand our-clinic -o out.svg",
          "figure clinic/exercises/pendulum-seated.yaml -o out.svg",
          "figure --contact-sheet --catalogue clinic -o out.svg knee-roll pendulum",
          "show pendulum-seated --catalogue clinic",
          "show pendulum-seated --catalogue clinic --geometry",
          "show sore-shoulder --catalogue clinic --format yaml",
          "show brand our-clinic --catalogue clinic --format json",
          "show catalogue --catalogue clinic",
          "list --catalogue clinic",
          "list exercises --region shoulder --catalogue clinic",
          "report sore-shoulder --catalogue clinic",
          "report clinic/leaflets/sore-shoulder.yaml --format markdown",
          "new exercise x --catalogue clinic");

  @TempDir(factory = RealFolder.class)
  private Path folder;

  @BeforeEach
  void workInAClinic() {
    new WorkingFolder(folder).clinic();
  }

  static List<String> calls() {
    return CALLS;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve("clinic").resolve(file), text);
  }

  private CommandRun run(String call) {
    CommandRun run = CommandRun.in(folder, call.split(" "));
    Sane.assertSane(run, call);
    return run;
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aParentThatIsNoYaml(String call) throws IOException {
    write("exercises/pendulum.yaml", "name: [\nsteps: {");

    run(call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void variantsOfEachOther(String call) throws IOException {
    write(
        "exercises/pendulum.yaml", "variant-of: pendulum-seated\nname: Pendulum\nstatus: draft\n");
    write("exercises/pendulum-seated.yaml", "variant-of: pendulum\nname: Seated\nstatus: draft\n");

    run(call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aVariantOfItself(String call) throws IOException {
    write(
        "exercises/pendulum-seated.yaml", "variant-of: pendulum-seated\nname: S\nstatus: draft\n");

    run(call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aBrandThatIsNoBrand(String call) throws IOException {
    write("brands/our-clinic/brand.yaml", "- just\n- a list\n");

    run(call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void settingsThatAreNone(String call) throws IOException {
    write(
        "catalogue.yaml",
        "language: [fr, de]\nstop-rules: 17\nred-flags: {shoulder: {emergency: no}}\n");

    run(call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aLongChainOfVariants(String call) throws IOException {
    for (int i = 0; i < 400; i++) {
      write(
          "exercises/chain-" + i + ".yaml",
          "variant-of: "
              + (i == 399 ? "pendulum" : "chain-" + (i + 1))
              + "\nname: Chain "
              + i
              + "\n");
    }
    write("exercises/pendulum-seated.yaml", "variant-of: chain-0\nname: Seated\nstatus: draft\n");

    run(call);
  }

  @Test
  void aPictureIsNeverDrawnInHalfOfABrand() throws IOException {
    write("brands/our-clinic/brand.yaml", "name: Our clinic\ncolours: {primary: 17}\n");

    CommandRun run = run("figure pendulum --catalogue clinic --brand our-clinic -o out.svg");

    assertThat(run.err())
        .contains("clinic/brands/our-clinic/brand.yaml:2:", "mend what is shown above");
    assertThat(run.code()).isEqualTo(1);
    assertThat(folder.resolve("out.svg")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr-CA", "klingon_9", "zz", "x-private"})
  void aLanguageWithoutWordsIsFoundBeforeAnythingIsPrinted(String language) throws IOException {
    Fixtures.replace(
        folder.resolve("clinic/catalogue.yaml"), "language: en-GB", "language: " + language);

    CommandRun checked = run("validate clinic --format concise");
    CommandRun printed = run("leaflet sore-shoulder --catalogue clinic -o out.pdf");

    assertThat(checked.out()).startsWith("clinic/catalogue.yaml:2:11 error[unknown-language]: ");
    assertThat(checked.code()).isEqualTo(1);
    assertThat(printed.err())
        .contains("clinic/catalogue.yaml:2:11 error[unknown-language]: ", "en-GB");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(folder.resolve("out.pdf")).doesNotExist();
  }

  static Stream<String> names() {
    return Stream.of(
        "\"a\\0b.svg\"",
        "\"\\e[31m.svg\"",
        "\"a\\nb.svg\"",
        "\"\\uD83D.svg\"",
        "x".repeat(300) + ".svg",
        "\u00fc\u0301.svg",
        "\u4e2d.png",
        "/dev/zero",
        "../../../etc/passwd",
        "..",
        ".",
        ".hidden.svg",
        "link.svg",
        "folder.svg",
        "pipe.svg",
        "C:\\\\x.svg",
        "con.svg",
        "~",
        "-");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameThatIsNoPicturesIsAFindingAtIt(String name) throws Exception {
    Path brand = folder.resolve("clinic/brands/our-clinic");
    Files.createSymbolicLink(brand.resolve("link.svg"), brand.resolve("logo.svg"));
    Files.createDirectory(brand.resolve("folder.svg"));
    new ProcessBuilder("mkfifo", brand.resolve("pipe.svg").toString()).start().waitFor();
    Fixtures.replace(brand.resolve("brand.yaml"), "logo.svg", name);

    CommandRun checked = run("validate clinic --format concise");
    CommandRun printed = run("leaflet sore-shoulder --catalogue clinic -o out.pdf");

    assertThat(checked.out()).contains("brands/our-clinic/brand.yaml:3:");
    assertThat(checked.code()).isEqualTo(1);
    assertThat(printed.code()).isEqualTo(1);
  }
}
