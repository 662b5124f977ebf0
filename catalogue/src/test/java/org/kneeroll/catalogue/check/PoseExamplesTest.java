package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.diagnostic.Diagnostic;

/** The examples that {@code docs/poses.md} gives to authors are exercises without a finding. */
class PoseExamplesTest {

  private static final Path DOCUMENT = Path.of("../docs/poses.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```yaml\\n(position: .*?)```", Pattern.DOTALL);

  /** What an exercise needs besides, and a picture does not ask for. */
  private static final String FRAME =
      """
      name: Example
      status: draft
      purpose: Shows what the document says.
      region: hip
      aim: mobility
      stages: [subacute]
      %s
      steps:
        - prepare: Have what you need ready. It may be a wall, a chair, a table, a band, a ball or a step.
        - move: Do what the picture shows.
        - repeat: %s
      stop-rules: {stop: [you feel unwell]}
      sources: [{title: A page of the documentation, by: Its authors}]
      """;

  static List<String> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(DOCUMENT))
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }

  @Test
  void thereAreExamplesForMoreThanLying() throws IOException {
    assertThat(examples())
        .hasSizeGreaterThanOrEqualTo(10)
        .anyMatch(example -> example.startsWith("position: standing"))
        .anyMatch(example -> example.startsWith("position: sitting"))
        .anyMatch(example -> example.startsWith("position: four-point-kneeling"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void nothingIsFoundInAnExample(String example) {
    boolean forBoth = example.contains("sides: midline") || example.contains("sides: together");
    String text =
        FRAME.formatted(
            example.strip()
                + (example.contains("kind: ") ? "" : "\nkind: move-and-return")
                + (forBoth ? "\ndose: {reps: blank}" : "\ndose: {reps: blank, per: side}"),
            forBoth ? "Do it again." : "Do the same on the other side.");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(
            Checker.check(Library.of(Shelf.text("example.yaml", bytes)), LocalDate.of(2026, 11, 21))
                .diagnostics())
        .extracting(Diagnostic::rule, Diagnostic::message)
        .isEmpty();
  }
}
