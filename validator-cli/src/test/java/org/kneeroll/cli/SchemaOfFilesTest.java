package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.schema.JsonSchema;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.testing.IndependentSchema;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The schemas take every file that is right, and refuse what is wrong in its form. */
class SchemaOfFilesTest {

  private static final Path BUILT_IN =
      Fixtures.folder("../../../../catalogue/src/main/resources/org/kneeroll/catalogue/builtin")
          .normalize();

  /**
   * Diagnostics of which an editor tells by the schema alone; ranges are compared by the checker.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "\\[(unknown-key|unknown-word|wrong-kind)\\]|\\[malformed-value\\]: (?!.*(backwards|out"
              + " of range|is not an angle|on a body)).*");

  static Stream<Path> builtIn() {
    return content(BUILT_IN);
  }

  static Stream<Path> right() {
    return content(Fixtures.folder("right"));
  }

  static Stream<Path> broken() {
    return content(Fixtures.folder("broken"));
  }

  private static Stream<Path> content(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  @ParameterizedTest
  @MethodSource({"builtIn", "right"})
  void takesWhatIsRight(Path file) throws IOException {
    assertThat(schema(file).refusals(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesWhatHasTheWrongForm(Path file) throws IOException {
    CommandRun run =
        CommandRun.in(
            file.getParent(), "validate", file.getFileName().toString(), "--format", "concise");
    List<String> inReach =
        run.out()
            .lines()
            .filter(line -> line.startsWith(file.getFileName() + ":"))
            .filter(line -> FORM.matcher(line).find())
            .toList();
    assumeThat(inReach).as("what an editor can see").isNotEmpty();

    assertThat(refusals(file)).as("refused by the checker: %s", inReach).isNotEmpty();
  }

  private static List<String> refusals(Path file) throws IOException {
    try {
      return schema(file).refusals(Files.readString(file));
    } catch (YamlEngineException e) {
      return List.of("not YAML: " + e.getMessage());
    }
  }

  private static IndependentSchema schema(Path file) throws IOException {
    return IndependentSchema.of(new String(kind(file).bytes(), StandardCharsets.UTF_8));
  }

  private static JsonSchema kind(Path file) throws IOException {
    String stem = Fixtures.stem(file.getFileName().toString());
    String folder = file.getParent().getFileName().toString();
    return Term.find(JsonSchema.class, stem)
        .or(() -> Term.find(JsonSchema.class, folder.replaceAll("s$", "")))
        .orElse(byContent(Files.readString(file)));
  }

  private static JsonSchema byContent(String text) {
    return text.matches("(?s).*\\bsections\"?:.*")
        ? JsonSchema.LEAFLET
        : text.matches("(?s).*\\bcolours\"?:.*") ? JsonSchema.BRAND : JsonSchema.EXERCISE;
  }
}
