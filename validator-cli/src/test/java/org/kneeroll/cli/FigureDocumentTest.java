package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/figures.md} tells authors to type does what it says. */
class FigureDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/figures.md");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\./kneeroll (figure .*)$");
  private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

  @TempDir(factory = RealFolder.class)
  private Path folder;

  static List<String> commands() throws IOException {
    return COMMAND
        .matcher(Files.readString(DOCUMENT))
        .results()
        .map(result -> result.group(1))
        .filter(command -> !command.contains("--watch"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandDraws(String command) throws IOException {
    Files.createDirectory(folder.resolve("pictures"));
    Fixtures.write(
        folder.resolve("my-exercise.yaml"),
        "name: My exercise",
        "position: sitting",
        "pose: {moves: nod}");

    CommandRun run = CommandRun.in(folder, command.split(" "));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("wrote ");
  }

  @Test
  void theExamplesAreReadWithoutAFinding() throws IOException {
    WorkingFolder here = new WorkingFolder(folder);
    here.clinic();
    Matcher examples = YAML.matcher(Files.readString(DOCUMENT));
    while (examples.find()) {
      boolean picture = examples.group(1).startsWith("picture:");
      Path file =
          folder.resolve(
              picture ? "clinic/exercises/pendulum.yaml" : "clinic/brands/our-clinic/brand.yaml");
      Files.writeString(file, Files.readString(file) + examples.group(1));
    }
    Files.copy(
        folder.resolve("clinic/brands/our-clinic/logo.svg"),
        folder.resolve("clinic/exercises/knee-roll.svg"));

    CommandRun run = CommandRun.in(folder, "validate", "clinic");

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(Files.readString(folder.resolve("clinic/brands/our-clinic/brand.yaml")))
        .contains("figure-theme:");
  }
}
