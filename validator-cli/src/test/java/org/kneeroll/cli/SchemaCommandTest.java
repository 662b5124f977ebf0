package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.catalogue.schema.JsonSchema;

class SchemaCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void printsASchema(JsonSchema schema) {
    CommandRun run = CommandRun.in(folder, "schema", schema.word());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(new String(schema.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void writesAllIntoAFolderAndAgainOverThem() throws IOException {
    CommandRun first = CommandRun.in(folder, "schema", "--all", "-o", "my/schemas");
    CommandRun second = CommandRun.in(folder, "schema", "--all", "-o", "my/schemas");

    assertThat(first.transcript()).isEqualTo(second.transcript());
    assertThat(first.err()).startsWith("wrote my/schemas/exercise.schema.json\n");
    for (JsonSchema schema : JsonSchema.values()) {
      assertThat(folder.resolve("my/schemas").resolve(schema.fileName()))
          .hasBinaryContent(schema.bytes());
    }
  }

  @Test
  void leavesOtherFilesAsTheyAre() throws IOException {
    Files.writeString(folder.resolve("mine.json"), "{}\n");

    CommandRun run = CommandRun.in(folder, "schema", "brand", "-o", "mine.json");

    assertThat(run.transcript())
        .isEqualTo(
            "(standard error)\n"
                + "kneeroll: mine.json is a file that Kneeroll did not make, or that was changed"
                + " since, and is not written over; choose another place, or write over it with"
                + " --force\n"
                + "exit code 2\n");
    assertThat(folder.resolve("mine.json")).hasContent("{}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "schema | name a kind of file: exercise, leaflet, brand, catalogue",
        "schema exercice | there is no kind `exercice`; there are: exercise, leaflet, brand,"
            + " catalogue",
        "schema pizza | there is no kind `pizza`; there are: exercise, leaflet, brand, catalogue",
        "schema --all | `--all` goes with a folder and no kind",
        "schema brand --all -o x | `--all` goes with a folder and no kind",
      })
  void saysWhatIsWrongWithACall(String call, String message) {
    CommandRun run = CommandRun.in(folder, call.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }
}
