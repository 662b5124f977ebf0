package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Right content, whoever wrote it, has no error, and at most one warning in 50 files. Sentences by
 * themselves are held to it by {@code HeldOutSentencesTest}, examples of rules by {@code
 * RulePagesTest} and those of poses by {@code PoseExamplesTest}.
 */
class RightContentTest {

  private static final Path REPOSITORY = Fixtures.folder("../../../..").normalize();
  private static final Pattern FENCED = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

  /** The first line of an example that is a whole file. */
  private static final Pattern PLACE =
      Pattern.compile("# ([a-z0-9/-]+\\.yaml)\\n.*", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void isThatOfTheBuiltInCatalogue() {
    Findings findings =
        Findings.of(
            REPOSITORY.resolve("catalogue/src/main/resources/org/kneeroll/catalogue/builtin"),
            "validate",
            ".");

    assertThat(findings.errors()).isEmpty();
    assertThat(findings.warnings()).isEmpty();
  }

  @Test
  void isThatOfTheFilesOfThisModule() {
    Findings alone = Findings.of(Fixtures.folder("right"), "validate", "alone");
    Findings clinic = Findings.of(Fixtures.folder("right"), "validate", "clinic");

    assertThat(alone.errors()).isEmpty();
    assertThat(alone.warnings()).isEmpty();
    assertThat(clinic.errors()).isEmpty();
    assertThat(clinic.warnings()).hasSizeLessThanOrEqualTo(Findings.WARNINGS_OF_A_CATALOGUE);
  }

  @Test
  void isThatOfTheExamplesThatTheDocumentationGivesToAuthors() throws IOException {
    Map<String, String> examples = examples();
    assertThat(examples.keySet())
        .contains(
            "exercises/heel-slide.yaml",
            "leaflets/my-leaflet.yaml",
            "brands/bridge-lane/brand.yaml",
            "retired.yaml");
    for (Map.Entry<String, String> example : examples.entrySet()) {
      Fixtures.write(folder.resolve(example.getKey()), example.getValue());
    }
    Files.copy(
        REPOSITORY.resolve(
            "catalogue/src/main/resources/org/kneeroll/catalogue/builtin/brands/fern-hill/logo.svg"),
        folder.resolve("brands/bridge-lane/logo.svg"));

    Findings findings = Findings.of(folder, "validate", ".");

    assertThat(findings.errors()).isEmpty();
    assertThat(findings.warnings()).isEmpty();
  }

  /** Whole files of the pages for authors, by their places in a catalogue. */
  private static Map<String, String> examples() throws IOException {
    Map<String, String> examples = new LinkedHashMap<>();
    try (Stream<Path> pages = Files.list(REPOSITORY.resolve("docs"))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
        Matcher fenced = FENCED.matcher(Files.readString(page));
        while (fenced.find()) {
          Matcher place = PLACE.matcher(fenced.group(1));
          if (place.matches() && !place.group(1).equals("catalogue.yaml")) {
            examples.put(place.group(1), fenced.group(1));
          }
        }
      }
    }
    return examples;
  }
}
