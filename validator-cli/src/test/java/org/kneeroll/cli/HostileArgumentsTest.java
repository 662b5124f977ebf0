package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of a call that no file and no option can have. */
class HostileArgumentsTest {

  private static final List<String> WORST =
      List.of(
          "",
          "a\u0000b.yaml",
          "\u001B[31m\u202Ered",
          "two\nlines\n::error::x",
          "..",
          "a".repeat(5_000));

  private static final List<String> OTHERS =
      List.of(
          " ",
          "a\u0000b",
          "a\u0000/b.pdf",
          "/",
          "x/../../../../../../../etc",
          "~",
          "@a",
          "-",
          "--",
          "*",
          "\uD83D",
          "a/".repeat(2_000) + "b.yaml",
          "1e999",
          "-1",
          "99999999999999999999");

  /** Each place of a call where somebody else's word may stand; {@code %} is the word. */
  private static final List<String> CALLS =
      List.of(
          "%",
          "validate %",
          "validate --catalogue %",
          "validate x.yaml --settings %",
          "validate x.yaml --baseline %",
          "validate x.yaml --baseline % --write-baseline",
          "validate x.yaml --output json=%",
          "validate x.yaml --output %",
          "validate x.yaml --format %",
          "validate x.yaml --fail-on %",
          "validate - --stdin-name %",
          "leaflet %",
          "leaflet knee-rocks --brand % -o -",
          "leaflet knee-rocks --catalogue %",
          "leaflet knee-rocks --paper %",
          "leaflet knee-rocks -o %",
          "figure %",
          "figure knee-roll --brand % -o -",
          "figure knee-roll --skin %",
          "figure knee-roll --width %",
          "figure knee-roll --format %",
          "figure knee-roll -o %",
          "figure % --watch -o -",
          "show %",
          "show % knee-roll",
          "show knee-roll --format %",
          "show knee-roll --catalogue %",
          "list %",
          "list --region %",
          "list --equipment %",
          "list exercises % --format json",
          "report %",
          "report knee-rocks --format %",
          "explain %",
          "schema %",
          "schema exercise -o %",
          "schema --all -o %",
          "new % x",
          "new exercise %",
          "new brand x --catalogue %",
          "import % x.json",
          "import free-exercise-db %",
          "import free-exercise-db x.json -o %",
          "read %",
          "read x.pdf --password %",
          "extract %",
          "extract x.pdf -o %",
          "completion %");

  @TempDir private Path outside;

  static Stream<String> calls() {
    return CALLS.stream();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void endInASentence(String call) throws IOException {
    run(call, WORST);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("calls")
  void endInASentenceHoweverOdd(String call) throws IOException {
    run(call, OTHERS);
  }

  private void run(String call, List<String> words) throws IOException {
    Path folder = Files.createDirectories(outside.resolve("a/b/c/d/e/f/g"));
    for (String word : words) {
      if (!goesToTheRoot(call, word)) {
        String[] args =
            Stream.of(call.split(" ")).map(part -> part.replace("%", word)).toArray(String[]::new);

        CommandRun run = CommandRun.in(folder, args);

        Sane.assertSane(run, call + " with " + word);
      }
    }
  }

  /** To look through the whole disk of whoever runs the tests would take a while. */
  private static boolean goesToTheRoot(String call, String word) {
    boolean climbs = word.equals("/") || word.startsWith("x/..");
    return climbs
        && Stream.of(
                "validate %", "--catalogue", "read %", "import", "-o", "--baseline", "--output")
            .anyMatch(call::contains);
  }

  @Test
  void anEmptyNameIsNotTakenForThisFolder() {
    CommandRun run = CommandRun.in(outside, "validate", "");

    assertThat(run.err())
        .startsWith("kneeroll: a name of a file or folder is empty; write . for this folder\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aFileMayBeginWithTheSignOfMail() throws IOException {
    Files.writeString(outside.resolve("@home.yaml"), "name: [");

    CommandRun run = CommandRun.in(outside, "validate", "@home.yaml", "--format", "concise");

    assertThat(run.out()).startsWith("@home.yaml:1:");
    assertThat(run.code()).isEqualTo(1);
  }
}
