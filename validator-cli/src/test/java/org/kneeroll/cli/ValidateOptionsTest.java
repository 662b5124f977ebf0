package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateOptionsTest {

  @TempDir(factory = RealFolder.class)
  private Path folder;

  private Path pendulum;
  private Path brand;

  @BeforeEach
  void aClinic() throws IOException {
    Fixtures.copy("right/clinic", folder);
    pendulum = folder.resolve("exercises/pendulum.yaml");
    brand = folder.resolve("brands/our-clinic/brand.yaml");
  }

  private CommandRun validate(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "validate";
    System.arraycopy(args, 0, all, 1, args.length);
    return CommandRun.in(folder, all);
  }

  /** Makes the brand's text too light, which is no question of safety or of form. */
  private void paleText() {
    Fixtures.replace(brand, "text: \"#111111\"}", "text: \"#999999\"}");
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve("kneeroll.yaml"), text);
  }

  @Test
  void aCommentAllowsAFindingAndTheSummarySaysSo() {
    paleText();
    assertThat(validate(".").code()).isEqualTo(1);

    Fixtures.replace(
        brand, "\"#999999\"}", "\"#999999\"} # kneeroll: allow low-contrast -- an old printer");

    CommandRun run = validate(".");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 more allowed or known, and not shown");
  }

  @Test
  void settingsWeighExcludeAndFail() throws IOException {
    paleText();
    settings("severities: {low-contrast: warning}\n");
    assertThat(validate(".", "--format", "concise").transcript())
        .contains("warning[low-contrast]")
        .endsWith("exit code 0\n");
    assertThat(validate(".", "--fail-on", "warning").code()).isEqualTo(1);

    settings("fail-on: advice\nseverities: {low-contrast: advice}\nformat: concise\n");
    assertThat(validate(".").transcript())
        .contains("advice[low-contrast]")
        .doesNotContain(" | ")
        .endsWith("exit code 1\n");
    assertThat(validate(".", "--fail-on", "never").code()).isZero();

    settings("exclude: [brands]\n");
    assertThat(validate(".").code()).isZero();
    assertThat(validate("brands/our-clinic/brand.yaml").code()).as("named by the user").isOne();
  }

  @Test
  void settingsAreFoundUpwardsAndTheirPathsBeginAtTheirFolder() throws IOException {
    paleText();
    settings(
        """
        allow: [{rule: low-contrast, in: brands/*/brand.yaml, because: an old printer}]
        output: {junit: report.xml}
        """);

    CommandRun below = CommandRun.in(folder.resolve("brands"), "validate", ".");

    assertThat(below.code()).isZero();
    assertThat(folder.resolve("report.xml")).exists();
  }

  @Test
  void errorsOfTheSettingsAreShownWithTheirPlace() throws IOException {
    settings(
        """
        severities:
          low-contrast: loud
          no-such-rule: off
        fail-on: error
        foo: bar
        """);

    CommandRun run = validate("exercises", "--format", "concise");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("kneeroll.yaml:2:17 error[unknown-word]")
        .contains("kneeroll.yaml:3:3 warning[unknown-rule]")
        .contains("kneeroll.yaml:5:1 error[unknown-key]");
  }

  @Test
  void severalReportsAreWrittenAtOnce() {
    paleText();

    CommandRun run =
        validate(".", "--format", "github", "--output", "sarif=a.sarif", "--output", "json=b.txt");

    assertThat(run.out()).startsWith("::error file=brands/our-clinic/brand.yaml,");
    assertThat(folder.resolve("a.sarif")).content().contains("\"ruleId\" : \"low-contrast\"");
    assertThat(folder.resolve("b.txt")).content().contains("\"rule\" : \"low-contrast\"");
  }

  @ParameterizedTest
  @CsvSource({
    "--output, xml=a, there is no format `xml`",
    "--output, json=no/such/folder/a, there is no folder for no/such/folder/a",
    "--fail-on, often, 'there is no weight `often`; there are: error, warning, advice, never'",
    "--settings, none.yaml, there is no file none.yaml",
    "--baseline, none.txt, cannot read none.txt",
    "--stdin-name, a.yaml, --stdin-name needs `-`",
  })
  void anOptionThatIsNotUnderstoodIsExplained(String option, String value, String message) {
    assertThat(validate(".", option, value).err()).startsWith("kneeroll: " + message);
  }

  @Test
  void whatABaselineKnowsDoesNotCountWhereverItMoves() throws IOException {
    paleText();
    Fixtures.replace(pendulum, "kind: rock", "kind: swing");
    assertThat(validate(".", "--baseline", "known.txt", "--write-baseline").code()).isZero();
    String known = Files.readString(folder.resolve("known.txt"));

    Files.writeString(brand, "# moved\n\n" + Files.readString(brand));
    assertThat(validate(".", "--baseline", "known.txt").code()).isZero();
    assertThat(CommandRun.in(folder.resolve("exercises"), "validate", ".").code()).isOne();
    assertThat(
            CommandRun.in(
                    folder.resolve("exercises"), "validate", ".", "--baseline", "../known.txt")
                .code())
        .isZero();

    Fixtures.replace(pendulum, "kind: swing", "kind: rock");
    CommandRun stale = validate(".", "--baseline", "known.txt", "--format", "concise");
    assertThat(stale.out()).contains("known.txt:3:1 warning[stale-baseline]");

    validate(".", "--baseline", "known.txt", "--write-baseline");
    assertThat(Files.readString(folder.resolve("known.txt")))
        .isEqualTo(known.lines().limit(2).reduce("", (all, line) -> all + line + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void mendingChangesNothingButWhatItMends(String lineBreak) throws IOException {
    String before =
        "\uFEFF# comment\n"
            + Files.readString(pendulum).replace("purpose:", "pourpose :  ")
            + "\n# the end  \n";
    before = before.replace("\n", lineBreak);
    Files.writeString(pendulum, before);
    Files.setPosixFilePermissions(pendulum, PosixFilePermissions.fromString("rw-rw----"));

    assertThat(validate(".", "--fix").code()).as("a mistyped key is not sure").isEqualTo(1);
    assertThat(Files.readString(pendulum)).isEqualTo(before);
    CommandRun run = validate(".", "--fix", "--unsafe-fixes");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("mended 1 place in 1 file\n");
    String after = Files.readString(pendulum);
    assertThat(after).isEqualTo(before.replace("pourpose :", "purpose :"));
    assertThat(Files.getPosixFilePermissions(pendulum))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
    assertThat(validate(".", "--fix", "--unsafe-fixes").err()).isEmpty();
    assertThat(Files.readString(pendulum)).isEqualTo(after);
    assertThat(folder.resolve("exercises")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void whatIsOnlyWrittenWronglyIsMendedWithoutAsking() throws IOException {
    Path json = folder.resolve("exercises/roll.json");
    Files.writeString(
        json, "{\n  \"name\": \"Roll\"\n  \"stages\": [\"acute\",],,\n  \"kind\": 1\n}\n");

    CommandRun run = validate("exercises/roll.json", "--fix", "--format", "concise");

    assertThat(Files.readString(json))
        .isEqualTo("{\n  \"name\": \"Roll\",\n  \"stages\": [\"acute\"],\n  \"kind\": 1\n}\n");
    assertThat(run.err()).isEqualTo("mended 3 places in 1 file\n");
    assertThat(run.out()).doesNotContain("syntax");
  }

  @Test
  void theDifferenceIsShownAndNothingWritten() throws IOException {
    String right = Files.readString(pendulum);
    Fixtures.replace(pendulum, "purpose:", "pourpose:");
    String before = Files.readString(pendulum);

    CommandRun run = validate("exercises", "--diff", "--unsafe-fixes");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("--- a/exercises/pendulum.yaml\n+++ b/exercises/pendulum.yaml\n@@ ")
        .contains("\n-pourpose:")
        .contains("\n+purpose:");
    assertThat(Files.readString(pendulum)).isEqualTo(before).isNotEqualTo(right);
    assertThat(validate("exercises", "--diff").transcript()).isEqualTo("exit code 0\n");
  }

  @Test
  void anEditThatBringsAnotherErrorIsNotMade() throws IOException {
    Fixtures.replace(pendulum, "kind: rock", "knid: swing");
    String before = Files.readString(pendulum);

    CommandRun run = validate("exercises", "--fix", "--unsafe-fixes", "--format", "concise");

    assertThat(run.out()).contains("error[unknown-key]");
    assertThat(Files.readString(pendulum)).isEqualTo(before);
  }

  @Test
  void whatIsNotNamedIsNotMended() throws IOException {
    Fixtures.replace(pendulum, "purpose:", "pourpose:");
    String before = Files.readString(pendulum);

    validate("exercises/pendulum-seated.yaml", "--fix", "--unsafe-fixes");

    assertThat(Files.readString(pendulum)).isEqualTo(before);
  }

  @Test
  void standardInputIsCheckedWhereItsNameSays() throws IOException {
    byte[] draft =
        Files.readString(pendulum)
            .replace("purpose:", "pourpose:")
            .getBytes(StandardCharsets.UTF_8);

    CommandRun named =
        CommandRun.reading(
            draft,
            folder,
            "validate",
            "-",
            "--stdin-name",
            "exercises/new-one.yaml",
            "--format",
            "concise");
    CommandRun inPlace =
        CommandRun.reading(
            draft,
            folder,
            "validate",
            "-",
            "--stdin-name",
            "exercises/pendulum.yaml",
            "--diff",
            "--unsafe-fixes");
    CommandRun nameless = CommandRun.reading(draft, folder, "validate", "-");

    assertThat(named.out()).contains("exercises/new-one.yaml:3:1 error[unknown-key]");
    assertThat(inPlace.out()).contains("+purpose:");
    assertThat(nameless.out()).startsWith("stdin.yaml:");
    assertThat(folder.resolve("exercises/new-one.yaml")).doesNotExist();
    assertThat(CommandRun.reading(draft, folder, "validate", "-", "--fix").code()).isEqualTo(2);
  }
}
