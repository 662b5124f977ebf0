package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.catalogue.schema.JsonSchema;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.testing.Golden;
import org.kneeroll.testing.IndependentSchema;

class NewCommandTest {

  private static final Pattern MARK = Pattern.compile("<[^<>]+>");

  /** What an author writes in the place of the marks. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("<what people call it>", "Heel slide"),
          Map.entry("<what it is for in one sentence for a patient>", "Gently bends your knee."),
          Map.entry("<the part of the body>", "lower-back"),
          Map.entry("<what it is meant to do>", "mobility"),
          Map.entry("<the course of the movement>", "move-and-return"),
          Map.entry("<when it may be used>", "subacute"),
          Map.entry("<the start position>", "supine"),
          Map.entry("<what the body rests on>", "bed"),
          Map.entry("<how to get into the start position>", "Lie on your back."),
          Map.entry(
              "<what to do and how far at most>",
              "Slide one heel slowly towards your bottom, only as far as is comfortable."),
          Map.entry("<how to come back>", "Slide your heel slowly back."),
          Map.entry("<what is done again and on which side>", "Do the same with your other leg."),
          Map.entry("<the part that moves>", "knee"),
          Map.entry("<what the back does>", "none"),
          Map.entry("<how left and right share the work>", "each-side"),
          Map.entry("<how many times>", "10 to 15"),
          Map.entry("<a sign on which to stop and ask for advice>", "your knee swells"),
          Map.entry("<a sign for which to get help at once>", "you cannot stand on that leg"),
          Map.entry("<the document that the facts come from>", "Knee sheet"),
          Map.entry("<who wrote or published it>", "A clinic"),
          Map.entry("<the heading of the first page>", "Exercises for a sore knee"),
          Map.entry("<for whom it is>", "Adults with a sore knee"),
          Map.entry("<one to three sentences to begin with>", "Keep active."),
          Map.entry("<a set of red flags>", "lower-back"),
          Map.entry("<a heading for the exercises>", "Knee exercises"),
          Map.entry("<the id of an exercise>", "heel-slide"),
          Map.entry("<a paragraph of advice>", "Walking can help as well."),
          Map.entry("<who is reached and what happens then>", "We call you back."),
          Map.entry("<a telephone number>", "020 7946 0123"),
          Map.entry("<how to get it in large print or another language>", "Ask your clinic."),
          Map.entry("<who paid for it>", "Nobody paid for this leaflet."),
          Map.entry("<the name of your clinic>", "Our clinic"),
          Map.entry("<the first line beside the logo>", "Our clinic"),
          Map.entry("<a line for the foot of every page>", "Our clinic is invented."),
          Map.entry("<a name for the catalogue>", "Our exercises"),
          Map.entry("<the licence of your texts>", "CC-BY-4.0"),
          Map.entry("<who writes the texts>", "Our clinic"),
          Map.entry("<what they are>", "physiotherapists"));

  private static final Pattern PROPOSED =
      Pattern.compile("(?:for instance `|take another one, such as )([a-z0-9-]+)");

  @TempDir private Path folder;

  private static String filled(String text) {
    return MARK.matcher(text)
        .replaceAll(
            mark -> Matcher.quoteReplacement(WORDS.getOrDefault(mark.group(), mark.group())));
  }

  private void make(String... call) {
    assertThat(CommandRun.in(folder, call).code()).isZero();
  }

  private void makeAll() {
    make("new", "catalogue", "clinic");
    make("new", "exercise", "heel-slide", "--catalogue", "clinic");
    make("new", "leaflet", "sore-knee", "--catalogue", "clinic");
    make("new", "brand", "ours", "--catalogue", "clinic");
  }

  @ParameterizedTest
  @CsvSource({
    "catalogue, clinic, clinic/catalogue.yaml",
    "exercise, heel-slide, heel-slide.yaml",
    "leaflet, sore-knee, sore-knee.yaml",
    "brand, ours, brands/ours/brand.yaml",
  })
  void writesAFileToBeginWith(String kind, String name, String file) throws IOException {
    CommandRun run = CommandRun.in(folder, "new", kind, name);

    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith("wrote " + file + "\n");
    Golden.assertMatches("new/" + kind + ".yaml", Files.readString(folder.resolve(file)));
  }

  @ParameterizedTest
  @CsvSource({
    "exercises/heel-slide.yaml",
    "leaflets/sore-knee.yaml",
    "brands/ours/brand.yaml",
    "catalogue.yaml",
  })
  void everyMarkThatIsLeftIsReportedAndNothingElse(String file) throws IOException {
    makeAll();
    Path path = folder.resolve("clinic").resolve(file);
    long marks =
        Files.readString(path)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> MARK.matcher(line).results())
            .count();

    CommandRun run = CommandRun.in(folder, "validate", "clinic/" + file, "--format", "concise");

    assertThat(run.out().lines().filter(line -> line.startsWith("clinic/" + file)))
        .hasSize((int) marks)
        .allMatch(line -> line.contains("error[marked-place]: `<"));
  }

  @Test
  void filesWhoseMarksAreReplacedAreRight() throws IOException {
    makeAll();
    Path clinic = folder.resolve("clinic");
    for (String file :
        new String[] {
          "catalogue.yaml",
          "exercises/heel-slide.yaml",
          "leaflets/sore-knee.yaml",
          "brands/ours/brand.yaml"
        }) {
      Path path = clinic.resolve(file);
      Files.writeString(path, filled(Files.readString(path)));
    }

    assertThat(CommandRun.in(folder, "validate", "clinic").transcript())
        .isEqualTo("1 exercise, 1 leaflet and 1 brand checked: nothing found\nexit code 0\n");
    assertThat(
            CommandRun.in(folder, "leaflet", "clinic/leaflets/sore-knee.yaml", "--brand", "ours")
                .code())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "exercise, clinic/exercises/heel-slide.yaml",
    "leaflet, clinic/leaflets/sore-knee.yaml",
    "brand, clinic/brands/ours/brand.yaml",
    "catalogue, clinic/catalogue.yaml",
  })
  void theFirstLineLeadsAnEditorToTheSchema(String kind, String file) throws IOException {
    makeAll();
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    String line = text.lines().findFirst().orElseThrow();
    Path schema = path.resolveSibling(line.substring(line.indexOf('=') + 1)).normalize();

    assertThat(line).startsWith("# yaml-language-server: $schema=");
    assertThat(schema).hasBinaryContent(Term.find(JsonSchema.class, kind).orElseThrow().bytes());
    assertThat(
            IndependentSchema.of(Files.readString(schema, StandardCharsets.UTF_8))
                .refusals(filled(text)))
        .isEmpty();
  }

  @Test
  void writesOverNothing() throws IOException {
    Files.writeString(folder.resolve("heel-slide.yaml"), "mine\n");

    CommandRun run = CommandRun.in(folder, "new", "exercise", "heel-slide");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "kneeroll: heel-slide.yaml is there already, and is left as it is; choose another"
                + " name\n");
    assertThat(folder.resolve("heel-slide.yaml")).hasContent("mine");
    assertThat(folder.resolve("schemas")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new exercise Heel~Slide | `Heel Slide` cannot be an id",
        "new exercise Heel~Slide | for instance `heel-slide`",
        "new exercise ../../etc/x | cannot be an id",
        "new exercize heel-slide | there is no kind `exercize`; there are: exercise, leaflet,"
            + " brand, catalogue",
        "new pizza heel-slide | there are: exercise, leaflet, brand, catalogue",
        "new exercise heel-slide --catalogue nowhere | there is no folder nowhere",
      })
  void saysWhatIsWrongWithACall(String call, String message) {
    String[] words = call.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace('~', ' ');
    }

    CommandRun run = CommandRun.in(folder, words);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({
    "con",
    "CON",
    "Con!",
    "nul",
    "LPT1",
    "aux-",
    "Heel Slide",
    "Knee roll",
    "Sore/Knee",
    "1",
    "prn.yaml",
    "Üben",
  })
  void acceptsWhatItProposes(String name) throws IOException {
    for (String kind : List.of("exercise", "leaflet", "brand", "catalogue")) {
      Path place = Files.createDirectory(folder.resolve(kind));
      CommandRun run = CommandRun.in(place, "new", kind, name);
      Matcher proposed = PROPOSED.matcher(run.err());
      if (proposed.find()) {
        assertThat(run.code()).isEqualTo(2);
        run = CommandRun.in(place, "new", kind, proposed.group(1));
      }
      assertThat(run.code()).as("%s for %s: %s", kind, name, run.err()).isZero();
    }
  }

  @Test
  void proposesAnIdForALongOneThatIsTaken() throws IOException {
    String id = "knee".repeat(20);
    CommandRun.in(folder, "new", "catalogue", "mine");
    CommandRun.in(folder, "new", "exercise", id, "--catalogue", "mine");
    Path own = folder.resolve("mine/exercises/" + id + ".yaml");
    Files.createDirectories(own.getParent().resolve("more"));
    Files.move(own, own.getParent().resolve("more/" + id + ".yaml"));

    CommandRun taken = CommandRun.in(folder, "new", "exercise", id, "--catalogue", "mine");

    assertThat(taken.code()).isEqualTo(2);
    String proposed = taken.err().replaceFirst("(?s).*such as ", "").strip();
    CommandRun run = CommandRun.in(folder, "new", "exercise", proposed, "--catalogue", "mine");
    assertThat(run.code()).as(run.err()).isZero();
  }
}
