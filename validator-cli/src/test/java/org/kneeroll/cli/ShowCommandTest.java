package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.testing.Golden;

class ShowCommandTest {

  @TempDir private Path folder;

  @TempDir private Path elsewhere;

  @BeforeEach
  void copyACatalogue() {
    Fixtures.copy("inherited", folder);
  }

  /** A call is made in the catalogue that it names with a dot, or else in no catalogue. */
  private CommandRun call(String... command) {
    return CommandRun.in(List.of(command).contains("--catalogue") ? folder : elsewhere, command);
  }

  static List<String> builtInExercises() {
    return List.copyOf(Library.builtIn().ids(FileKind.EXERCISE));
  }

  @ParameterizedTest
  @CsvSource({"knee-roll", "sacroiliac-figure-four", "back-extension-standing"})
  void printsWhatThePoseOfAnExerciseDoes(String exercise) {
    CommandRun run = CommandRun.in(elsewhere, "show", exercise, "--geometry");

    assertThat(run.code()).isZero();
    Golden.assertMatches("show/geometry-" + exercise + ".txt", run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "variant, show heel-slide-towel --catalogue .",
    "variant-json, show heel-slide-towel --catalogue . --format json",
    "variant-yaml, show heel-slide-towel --catalogue . --format yaml",
    "file, show exercises/heel-slide.yaml --catalogue .",
    "leaflet, show leaflet stiff-knee --catalogue .",
  })
  void showsEachValueWithItsOrigin(String name, String command) {
    CommandRun run = call(command.split(" "));

    assertThat(run.code()).isZero();
    Golden.assertMatches("show/" + name + ".txt", run.transcript());
  }

  @Test
  void showsTheSettingsOfACatalogueOverTheBuiltInOnes() {
    CommandRun run = call("show", "catalogue", "--catalogue", ".");

    assertThat(run.out())
        .contains("catalogue: settings of a catalogue")
        .containsPattern("name +Our clinic +line 1\n")
        .containsPattern("make-smaller +your pain rises while you +built-in,");
  }

  @Test
  void saysThatSomethingElseHasTheSameId() {
    assertThat(call("show", "knee-rocks").out())
        .contains("knee-rocks: exercise, draft\n")
        .endsWith("the leaflet of that name: kneeroll show leaflet knee-rocks\n");
    assertThat(call("show", "brand", "plain").out()).contains("plain: brand\n");
  }

  @Test
  void showsWhatIsLeftOfAFileWithDefectsAndSaysWhatTheyAre() {
    Fixtures.replace(folder.resolve("exercises/heel-slide.yaml"), "10 to 15", "at least 10");

    CommandRun run = CommandRun.in(folder, "show", "exercises/heel-slide.yaml");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("times-per-day  blank").doesNotContain("reps");
    assertThat(run.err()).contains("heel-slide.yaml:21:9 error[malformed-value]");
  }

  @ParameterizedTest
  @MethodSource("builtInExercises")
  void writesAFileThatSaysTheSameAsTheExerciseWithAllThatItInherits(String id) throws IOException {
    CommandRun run = call("show", "exercise", id, "--format", "yaml");

    Path alone = Files.writeString(folder.resolve(id + ".yaml"), run.out());
    Library reread = Library.of(Shelf.files(Map.of(alone.getFileName().toString(), alone)));
    Exercise original = Library.builtIn().exercise(id).flatMap(Item::value).orElseThrow();
    assertThat(reread.exercise(id).flatMap(Item::value)).contains(original);
  }

  @ParameterizedTest
  @CsvSource({
    "show knee-rols, 2, did you mean `knee-roll`?",
    "show xyz, 2, `kneeroll list` shows what there is",
    "show leaflt knee-rocks, 2, 'write exercise, leaflet or brand before the id'",
    "show brand knee-rocks, 2, '`knee-rocks` is an exercise, not a brand'",
    "show knee-rocks --format xml, 2, 'there is no format `xml`; there are: table, json, yaml'",
    "show exercises, 2, there is no exercise",
    "show nowhere.yaml, 3, there is no file or folder nowhere.yaml",
    "show exercises/ --catalogue ., 2, exercises is a folder",
    "show one two three, 2, `three` is one word too many",
  })
  void saysWhatIsWrongInACall(String command, int code, String message) {
    CommandRun run = call(command.split(" "));

    assertThat(run.err()).contains(message);
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  void leadsFromARetiredIdToItsSuccessor() {
    Fixtures.write(
        folder.resolve("retired.yaml"),
        "exercises:",
        "  heel-drag: {superseded-by: heel-slide, since: 2026-11-21, because: Renamed.}");

    CommandRun run = call("show", "heel-drag", "--catalogue", ".");

    assertThat(run.err())
        .contains("was retired on 2026-11-21: Renamed.; name `heel-slide`, which supersedes it");
  }
}
