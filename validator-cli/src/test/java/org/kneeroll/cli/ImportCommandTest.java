package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.testing.Golden;

class ImportCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void copyRecords() {
    Fixtures.copy("intake", folder.resolve("records"));
  }

  @ParameterizedTest
  @CsvSource({
    "free, import free-exercise-db records/free-exercise-db.json -o drafts",
    "open, import open-exercise-db records/open-exercise-db.json -o drafts",
    "folder, import open-exercise-db records/single -o drafts",
    "hostile, import open-exercise-db records/hostile.json -o drafts",
    "json, import open-exercise-db records/open-exercise-db.json -o drafts --format json",
  })
  void writesDraftsAndSaysWhatTheyLack(String name, String command) {
    CommandRun run = CommandRun.in(folder, command.split(" "));

    Golden.assertMatches(
        "import/" + name + ".txt", run.transcript() + all(folder.resolve("drafts")));
  }

  @Test
  void writesDraftsOfWhichOnlyContentIsFoundWrong() {
    CommandRun.in(folder, "import", "open-exercise-db", "records/hostile.json", "-o", "drafts");

    CommandRun run = CommandRun.in(folder, "validate", "drafts", "--format", "concise");

    assertThat(run.out().lines().filter(line -> line.contains(" error[")))
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line).containsPattern("error\\[(missing|alternative-.*|markup)]"));
  }

  @Test
  void carriesLateralityOverForTheWordsToBeHeldAgainst() {
    CommandRun.in(folder, "import", "open-exercise-db", "records/open-exercise-db.json");

    CommandRun run = CommandRun.in(folder, "validate", "open-exercise-db", "--format", "concise");

    assertThat(run.out())
        .contains("hands-and-knees-thigh-stretch.yaml")
        .contains("both sides are said to move together")
        .contains("the sides take turns, but no step speaks of the other side");
  }

  @Test
  void writesDraftsWhoseGapsCanBeCounted() {
    CommandRun.in(folder, "import", "open-exercise-db", "records/open-exercise-db.json");

    CommandRun run = CommandRun.in(folder, "validate", "open-exercise-db", "--format", "counts");

    assertThat(run.out())
        .startsWith("times  files ")
        .containsPattern(" +3 +3 +`purpose` is missing\n")
        .containsPattern(" +1 +1 +error +sides-contradict\n");
    assertThat(CommandRun.in(folder, "validate", "--format", "counts").out()).isEmpty();
  }

  @Test
  void changesNoFileThatIsThere() throws IOException {
    Path mine = folder.resolve("drafts/exercises/carry.yaml");
    Fixtures.write(mine, "name: mine");
    Fixtures.write(folder.resolve("drafts/import-report.md"), "mine");

    CommandRun run =
        CommandRun.in(
            folder, "import", "free-exercise-db", "records/free-exercise-db.json", "-o", "drafts");

    assertThat(mine).hasContent("name: mine\n");
    assertThat(folder.resolve("drafts/import-report.md")).hasContent("mine\n");
    assertThat(folder.resolve("drafts/import-report-2.md")).exists();
    assertThat(run.out()).contains("carry.yaml is there already, and is left as it is");
    assertThat(run.code()).isEqualTo(1);
    try (Stream<Path> entries = Files.list(folder.resolve("drafts/exercises"))) {
      assertThat(entries.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[",
        "{",
        "[{\"name\": \"One\"},",
        "[{\"name\": \"One\"}, {\"name\": ",
        "[{\"name\": \"One\"}] [",
        "7",
        "\"text\"",
        "[nope]",
        "\u0000\u0001",
        "name: yaml",
      })
  void saysWhereAFileBreaksOff(String json) throws IOException {
    Files.writeString(folder.resolve("bad.json"), json);

    CommandRun run = CommandRun.in(folder, "import", "free-exercise-db", "bad.json", "-o", "out");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("not brought in").contains("left out 1");
    assertThat(Files.exists(folder.resolve("out/exercises/one.yaml")))
        .isEqualTo(json.contains("One"));
  }

  @Test
  void passesOverWhatIsFarTooLarge() throws IOException {
    String huge = "x".repeat(3_000_000);
    String deep = "[".repeat(90) + "]".repeat(90);
    Files.writeString(
        folder.resolve("large.json"),
        "[{\"name\": \""
            + huge
            + "\"}, {\"name\": \"Deep\", \"instructions\": "
            + deep
            + "},"
            + " {\"name\": \"Many\", \"instructions\": ["
            + "\"a\",".repeat(5000)
            + "\"a\"]},"
            + " {\"name\": \"Fine\"}]");

    CommandRun run = CommandRun.in(folder, "import", "free-exercise-db", "large.json", "-o", "out");

    assertThat(run.out())
        .contains("record 1  has more than 20000 characters")
        .contains("record 3  has more than 500 values");
    assertThat(folder.resolve("out/exercises/fine.yaml")).exists();
    assertThat(folder.resolve("out/exercises/deep.yaml")).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "import wger x.json, 2, 'there are: free-exercise-db, open-exercise-db'",
    "import free-exercise x.json, 2, 'there are: free-exercise-db, open-exercise-db'",
    "import free-exercise-db, 2, missing required parameter: 'FILE'",
    "import free-exercise-db nowhere.json, 3, there is no file or folder nowhere.json",
    "import free-exercise-db records --format xml, 2, 'there are: text, json'",
  })
  void saysWhatIsWrongInACall(String command, int code, String message) {
    CommandRun run = CommandRun.in(folder, command.split(" "));

    assertThat(run.err()).contains(message);
    assertThat(run.code()).isEqualTo(code);
  }

  /** All files of a folder, one after the other. */
  private static String all(Path folder) {
    StringBuilder out = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        out.append("\n===== ").append(name).append('\n').append(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"name\": \"A\u00FF",
        "[{\"na\u00C3(me\": \"A\"}]",
        "[{\"name\": \"\u00ED\u00A0\u0080\"}]"
      })
  void aFileWhoseEncodingBreaksOffIsBrokenThere(String bytes) throws IOException {
    Files.write(folder.resolve("x.json"), bytes.getBytes(StandardCharsets.ISO_8859_1));

    CommandRun run = CommandRun.in(folder, "import", "free-exercise-db", "x.json", "-o", "drafts");

    Sane.assertSane(run, "import");
    assertThat(run.out()).contains("the file is broken here, at line 1");
    assertThat(run.code()).isEqualTo(1);
  }
}
