package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.testing.Golden;

class SignCommandTest {

  private static final String LEAFLET = "sore-shoulder";

  @TempDir private Path folder;

  private Path clinic;

  @BeforeEach
  void copyAClinic() {
    clinic = folder.resolve("clinic");
    Fixtures.copy("right/clinic", clinic);
  }

  private CommandRun sign(String... args) {
    List<String> all = new ArrayList<>(List.of("sign"));
    all.addAll(Arrays.asList(args));
    return CommandRun.in(clinic, all.toArray(String[]::new));
  }

  /** What the list says to sign. */
  private String[] waiting() {
    String last = sign("--list").out().lines().reduce((one, next) -> next).orElseThrow();
    String items = last.substring(last.indexOf("sign ") + 5, last.indexOf(" --reviewer"));
    return items.split(" ", -1);
  }

  private void signAll(String reviewer, String... more) {
    List<String> args = new ArrayList<>(Arrays.asList(waiting()));
    args.addAll(List.of("--reviewer", reviewer, "--role", "physiotherapist"));
    args.addAll(Arrays.asList(more));
    CommandRun run = sign(args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private String printed() throws IOException {
    Files.deleteIfExists(clinic.resolve("out.pdf"));
    CommandRun run = CommandRun.in(clinic, "leaflet", LEAFLET, "-o", "out.pdf");
    assertThat(run.code()).as(run.err()).isZero();
    return WorkingFolder.text(clinic.resolve("out.pdf")) + "\n" + run.out();
  }

  private Path exercise() {
    return clinic.resolve("exercises/pendulum-seated.yaml");
  }

  private void edit(Path file, String find, String replacement) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(find);
    Files.writeString(file, text.replace(find, replacement));
  }

  @Test
  void makesALeafletReviewedOnceAllThatItPrintsIsSigned() throws IOException {
    sign("leaflet/" + LEAFLET, "--reviewer", "Jane Smith", "--role", "physiotherapist");
    assertThat(printed())
        .contains("Not clinically reviewed")
        .contains("not clinically reviewed: ")
        .contains("(not signed)");

    signAll("Jane Smith");

    assertThat(printed())
        .contains("Reviewed by Jane Smith, physiotherapist, 21 November 2026")
        .doesNotContain("linically reviewed");
    assertThat(sign("--list").out()).contains("signed as they are");
    CommandRun validate = CommandRun.in(clinic, "validate", ".");
    assertThat(validate.out() + validate.err()).doesNotContain("signature", "since-review");
  }

  @Test
  void tellsWhatHasChangedAndPrintsItAsNotReviewed() throws IOException {
    signAll("Jane Smith");
    Path file = exercise();
    String text = Files.readString(file);
    String name = text.lines().filter(line -> line.startsWith("name: ")).findFirst().orElseThrow();
    edit(file, name, "name: Swinging on a chair");

    assertThat(printed())
        .contains("Not clinically reviewed")
        .contains("exercise/pendulum-seated (changed since Jane Smith signed on 2026-11-21: name)");
    CommandRun validate = CommandRun.in(clinic, "validate", ".");
    assertThat(validate.out() + validate.err())
        .contains("exercises/pendulum-seated.yaml:")
        .contains("warning[changed-since-review]: `name` was `" + name.substring(6) + "` when")
        .contains("Jane Smith signed, is `Swinging on a chair` now");
    assertThat(sign("--list").out())
        .contains("changed since Jane Smith signed on 2026-11-21: name");
  }

  @Test
  void speaksPlainly() throws IOException {
    StringBuilder transcript = new StringBuilder(sign("--list").transcript());
    String[] items = waiting();
    transcript.append(
        sign(items[0], items[1], items[2], "--reviewer", "Jane Smith", "--role", "physiotherapist")
            .transcript());
    Path file = exercise();
    String text = Files.readString(file);
    String steps = text.lines().filter(line -> line.startsWith("  - ")).findFirst().orElseThrow();
    Files.writeString(file, text.replace(steps, steps + " Breathe out.\n  - breathe: Sigh."));
    transcript.append(CommandRun.in(clinic, "validate", ".").transcript());
    transcript.append(sign("--list").transcript());

    Golden.assertMatches(
        "cli/sign.txt", transcript.toString().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void saysWhoWroteItWhereSomebodySignsTheirOwnWork() throws IOException {
    signAll("Jane Smith", "--author");

    assertThat(printed())
        .contains("Written by Jane Smith, physiotherapist, 21 November 2026")
        .doesNotContain("Reviewed by");
  }

  @Test
  void keepsWhatElseStandsInTheFile() throws IOException {
    String[] items = waiting();
    sign(items[0], "--reviewer", "Jane Smith", "--role", "physiotherapist");
    Path file = clinic.resolve("reviews.yaml");
    Files.writeString(file, "# Ours.\n" + Files.readString(file) + "# The end.\n");

    sign(
        items[1],
        "--reviewer",
        "R. Jones",
        "--role",
        "osteopath",
        "--because",
        "Read: \"twice\" # so");
    sign(items[0], "--reviewer", "Ana \u00c9 O'Hara", "--role", "GP");

    assertThat(Files.readString(file))
        .startsWith("# Ours.\n")
        .endsWith("# The end.\n")
        .contains("R. Jones", "Ana \u00c9 O'Hara")
        .doesNotContain("Jane Smith");
    assertThat(sign("--list").out()).doesNotContain(items[0] + " ").doesNotContain(items[1] + " ");
  }

  @Test
  void takesASignatureBackAndKeepsTheEntry() throws IOException {
    signAll("Jane Smith");

    CommandRun run = sign("pendulum-seated", "--withdraw", "--because", "The protocol has changed");

    assertThat(run.out()).contains("withdrew the signature of exercise/pendulum-seated");
    assertThat(Files.readString(clinic.resolve("reviews.yaml")))
        .contains("withdrawn:", "date: 2026-11-21", "because: The protocol has changed");
    assertThat(printed()).contains("Not clinically reviewed");
    assertThat(sign("--list").out()).contains("withdrawn: the signature of Jane Smith");
    assertThat(sign("pendulum-seated", "--withdraw").code()).isEqualTo(2);
  }

  @Test
  void leavesWhatIsRetired() throws IOException {
    Path file = exercise();
    Files.writeString(file, Files.readString(file).replaceFirst("status: .*", "status: retired"));

    assertThat(sign("--list").out())
        .contains("exercise/pendulum ")
        .doesNotContain("exercise/pendulum-seated");
    CommandRun run = sign("pendulum-seated", "--reviewer", "Jane", "--role", "GP");
    assertThat(run.code()).isNotZero();
    assertThat(clinic.resolve("reviews.yaml")).doesNotExist();
  }

  @Test
  void refusesWhatHasErrorsAndPlacesToFillIn() throws IOException {
    Path file = exercise();
    Files.writeString(file, Files.readString(file) + "purpos: again\n");

    CommandRun run =
        sign("pendulum-seated", "--reviewer", "Jane Smith", "--role", "physiotherapist");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("unknown-key", "nothing was signed");
    assertThat(clinic.resolve("reviews.yaml")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pendulum-seated --role physiotherapist | say who signs with --reviewer",
        "pendulum-seated --reviewer Jane | say the person's profession with --role",
        "pendulum-seated --reviewer _ --role physiotherapist | --reviewer is empty",
        "pendulum-seated --reviewer ... --role physiotherapist | --reviewer is empty",
        "pendulum-sitted --reviewer Jane --role physiotherapist | did you mean `pendulum-seated`?",
        "leaflet/nothing --reviewer Jane --role physiotherapist | there is no `leaflet/nothing`",
        "stop-rules/nothing --reviewer Jane --role GP | there is no `stop-rules/nothing`",
        "--reviewer Jane --role physiotherapist | name what is signed",
        "pendulum-seated --withdraw | nobody has signed exercise/pendulum-seated",
      })
  void saysWhatIsWrongInACall(String call, String message) {
    String[] words = call.strip().split(" ", -1);
    Arrays.setAll(words, i -> words[i].replace('_', ' '));

    CommandRun run = sign(words);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message.strip());
    assertThat(clinic.resolve("reviews.yaml")).doesNotExist();
  }

  @Test
  void belongsToACatalogue() {
    CommandRun run =
        CommandRun.in(
            folder, "sign", "knee-roll", "--reviewer", "Jane", "--role", "physiotherapist");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("signatures belong to a catalogue");
  }

  @Test
  void signsWhatComesWithKneerollUnderItsOwnName() throws IOException {
    CommandRun run =
        sign("exercise/knee-roll", "stop-rules/lower-back", "--reviewer", "Jane", "--role", "GP");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(clinic.resolve("reviews.yaml")))
        .contains("item: \"kneeroll:exercise/knee-roll\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reviews: [{item: exercise/x, form: v1}]\n",
        "reviews: 7\n",
        "reviews:\n  - item: [\n",
        "other: 1\n",
        "- item: exercise/x\n"
      })
  void leavesAFileAloneThatItCannotEdit(String text) throws IOException {
    Path file = clinic.resolve("reviews.yaml");
    Files.writeString(file, text);

    CommandRun run = sign("pendulum-seated", "--reviewer", "Jane", "--role", "physiotherapist");

    assertThat(run.code()).isNotZero();
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reviews:\n", "reviews: []\n", "reviews: # none yet\n", "reviews: []"})
  void beginsAnEmptyList(String text) throws IOException {
    Path file = clinic.resolve("reviews.yaml");
    Files.writeString(file, text);

    CommandRun run = sign("pendulum-seated", "--reviewer", "Jane", "--role", "physiotherapist");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(sign("--list").out()).doesNotContain("exercise/pendulum-seated");
  }
}
