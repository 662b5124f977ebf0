package org.kneeroll.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A clinic's catalogue and filled leaflets as they were on a day in the past. Whatever Kneeroll
 * learns since, they are checked, printed, shown and read as on that day. The files below {@code
 * frozen} are never changed: what a catalogue may look like from a later day on is frozen beside
 * them.
 */
class FrozenCatalogueTest {

  private static final Path DAY = Fixtures.folder("frozen/2026-11");
  private static final Path CLINIC = DAY.resolve("clinic");

  static List<String> leaflets() {
    return stems("leaflets");
  }

  static List<String> exercises() {
    return stems("exercises");
  }

  private static List<String> stems(String folder) {
    return Fixtures.names("frozen/2026-11/clinic/" + folder).stream()
        .filter(name -> name.matches(".*\\.(yaml|json)"))
        .map(Fixtures::stem)
        .toList();
  }

  @Test
  void isWhatItWas() throws IOException {
    Map<String, String> now = new TreeMap<>();
    try (Stream<Path> files = Files.walk(DAY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = DAY.relativize(file).toString().replace('\\', '/');
        if (!name.equals("SHA256SUMS")) {
          now.put(name, sha256(Files.readAllBytes(file)));
        }
      }
    }
    Map<String, String> then = new TreeMap<>();
    for (String line : Files.readAllLines(DAY.resolve("SHA256SUMS"))) {
      then.put(line.substring(66), line.substring(0, 64));
    }

    assertThat(now).isEqualTo(then);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  @Test
  void isStillRight() {
    Findings findings = Findings.of(CLINIC, "validate", ".");

    assertThat(findings.errors()).isEmpty();
    assertThat(findings.warnings()).hasSizeLessThanOrEqualTo(Findings.WARNINGS_OF_A_CATALOGUE);
  }

  @Test
  void keepsWhatItAllowedWaivedAndKnew() {
    Findings findings = Findings.of(CLINIC, "validate", ".");

    assertThat(findings.dismissed())
        .contains(
            "low-contrast in brands/night-clinic/brand.yaml",
            "late-without-precaution in exercises/calf-stretch.yaml",
            "long-sentence in exercises/pendulum.yaml",
            "doses-differ in leaflets/neck-and-shoulder.yaml",
            "equipment-differs in leaflets/steady-on-your-feet.yaml");
  }

  @ParameterizedTest
  @MethodSource("leaflets")
  void printsWithAllThatItSays(String leaflet) throws IOException {
    CommandRun run = CommandRun.in(CLINIC, "leaflet", "leaflets/" + leaflet + ".yaml", "-o", "-");

    assertThat(run.code()).as(run.err()).isZero();
    String printed = text(run.bytes());
    for (String words : wordsOf(leaflet)) {
      assertThat(printed).contains(squeezed(words));
    }
  }

  /** Headings, names of exercises and their steps, as the command itself lists them. */
  private static List<String> wordsOf(String leaflet) throws IOException {
    String file = Files.readString(CLINIC.resolve("leaflets/" + leaflet + ".yaml"));
    List<String> headings =
        file.lines()
            .filter(line -> line.startsWith("  - heading: "))
            .map(line -> line.substring("  - heading: ".length()))
            .toList();
    List<String> steps =
        exercises().stream()
            .filter(id -> file.matches("(?s).*[\\[ ]" + id + "[],:\\n].*"))
            .flatMap(FrozenCatalogueTest::ownWords)
            .toList();
    assertThat(steps).as("steps of the exercises of %s", leaflet).hasSizeGreaterThan(3);
    return Stream.concat(headings.stream(), steps.stream()).toList();
  }

  private static Stream<String> ownWords(String exercise) {
    try {
      Path file = CLINIC.resolve("exercises/" + exercise + ".yaml");
      return Files.exists(file)
          ? Files.readString(file)
              .lines()
              .filter(line -> line.matches("(name|  - [a-z]+): [^\\[{>].*"))
              .map(line -> line.replaceFirst("^(name|  - [a-z]+): ", ""))
          : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + exercise, e);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return squeezed(new PDFTextStripper().getText(document));
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void showsEachExercise(String exercise) {
    CommandRun run = CommandRun.in(CLINIC, "show", exercise);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("name", "steps", "region");
  }

  @Test
  void drawsWhatItDrew(@TempDir Path folder) throws IOException {
    List<String> posed =
        exercises().stream()
            .filter(id -> !List.of("wrist-circles", "breathing-kneeling").contains(id))
            .toList();
    List<String> call = new ArrayList<>(List.of("figure", "--catalogue", CLINIC.toString()));
    call.addAll(List.of("-o", "."));
    call.addAll(posed);

    CommandRun run = CommandRun.in(folder, call.toArray(String[]::new));

    assertThat(run.code()).as(run.err()).isZero();
    for (String exercise : posed) {
      assertThat(folder.resolve(exercise + ".svg")).content().contains("<path");
    }
  }

  @Test
  void listsAndReports() {
    CommandRun list = CommandRun.in(CLINIC, "list", "exercises");

    assertThat(list.code()).isZero();
    for (String exercise : exercises()) {
      if (!exercise.equals("old-knee-bend")) {
        assertThat(list.out()).contains(exercise + " ");
      }
    }
    for (String leaflet : leaflets()) {
      assertThat(CommandRun.in(CLINIC, "report", leaflet).code()).as(leaflet).isZero();
    }
  }

  @Test
  void readsWhatWasWrittenIntoItsLeaflets() throws IOException {
    CommandRun run = CommandRun.in(DAY.resolve("filled"), "read", ".", "--format", "json");

    assertThat(run.code()).as(run.err()).isZero();
    Map<String, Object> now = Json.map(run.out());
    Map<String, Object> then = Json.map(Files.readString(DAY.resolve("answers.json"), UTF_8));
    for (Map<String, Object> file : Json.maps(then.get("files"))) {
      Map<String, Object> read = find(now.get("files"), "file", file.get("file"));
      assertThat(read).as("%s", file.get("file")).containsAllEntriesOf(without(file, "fields"));
      assertThat(Json.maps(read.get("fields")).stream().map(f -> f.get("field")))
          .isEqualTo(Json.maps(file.get("fields")).stream().map(f -> f.get("field")).toList());
      for (Map<String, Object> field : Json.maps(file.get("fields"))) {
        // What no number was recognised in may be understood better since.
        boolean guessed = "not-a-number".equals(field.get("mark"));
        assertThat(find(read.get("fields"), "field", field.get("field")))
            .as("%s", file.get("file"))
            .containsAllEntriesOf(guessed ? without(field, "mark") : field);
      }
    }
    assertThat(Json.maps(then.get("files"))).hasSize(20);
  }

  @Test
  void givesBackTheSourceOfALeafletAndChecksIt(@TempDir Path folder) throws IOException {
    String leaflet = DAY.resolve("filled/08-steady-with-source.pdf").toString();

    CommandRun extract = CommandRun.in(folder, "extract", leaflet, "-o", "source");

    assertThat(extract.code()).as(extract.err()).isZero();
    for (String file : List.of("catalogue.yaml", "leaflets/steady-on-your-feet.yaml")) {
      assertThat(folder.resolve("source").resolve(file))
          .hasSameBinaryContentAs(CLINIC.resolve(file));
    }
    assertThat(Findings.of(folder, "validate", leaflet).errors()).isEmpty();
  }

  private static Map<String, Object> without(Map<String, Object> map, String key) {
    Map<String, Object> rest = new LinkedHashMap<>(map);
    rest.remove(key);
    return rest;
  }

  private static Map<String, Object> find(Object list, String key, Object value) {
    return Json.maps(list).stream()
        .filter(map -> value.equals(map.get(key)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing has " + key + " " + value));
  }
}
