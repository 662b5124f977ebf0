package org.kneeroll.catalogue.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kneeroll.catalogue.check.Checker;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.exercise.Source;

/** An author's folder over the built-in catalogue. */
class LibraryTest {

  private static final String ROLL =
      """
      name: My roll
      status: draft
      purpose: Turns your lower back.
      region: lower-back
      aim: settle-pain
      kind: move-and-return
      stages: [acute]
      position: crook-lying
      steps:
        - prepare: Lie on your back with your knees bent.
        - move: Let both knees roll slowly to one side, only as far as is comfortable.
        - repeat: Do the same to the other side.
      movement: {thighs: comfortable, spine: rotation}
      sides: alternating
      dose: {reps: 5, per: side}
      sources: [{title: My sheet, by: Me}]
      """;

  @TempDir private Path folder;

  @BeforeEach
  void resolveLinksOfTheTemporaryFolder() throws IOException {
    folder = folder.toRealPath();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Library library() throws IOException {
    return Library.of(Shelf.folder(folder, ""));
  }

  private static Exercise exercise(Library library, String id) {
    return library.exercise(id).flatMap(Item::value).orElseThrow();
  }

  private static List<String> check(Library library) {
    return Checker.check(library, LocalDate.of(2026, 11, 21)).diagnostics().stream()
        .map(LibraryTest::shown)
        .toList();
  }

  private static String shown(Diagnostic diagnostic) {
    var source = diagnostic.primary().source();
    var place = source.position(diagnostic.primary().span().start());
    return source.name()
        + ":"
        + place.line()
        + ":"
        + place.column()
        + " "
        + diagnostic.rule()
        + ": "
        + diagnostic.message();
  }

  @Test
  void anExerciseOfTheAuthorIsTheAuthorsAndABuiltInVariantStaysABuiltInOne() throws IOException {
    write("exercises/knee-roll.yaml", ROLL);

    Library library = library();

    assertThat(exercise(library, "knee-roll").name()).isEqualTo("My roll");
    assertThat(exercise(library, "knee-roll-one-side").movement())
        .as("the built-in variant hangs onto the built-in exercise")
        .isEqualTo(exercise(Library.builtIn(), "knee-roll-one-side").movement());
    assertThat(check(library))
        .containsExactly(
            "exercises/knee-roll.yaml:1:1 shadowed-id: `knee-roll` is the id of a built-in exercise"
                + " as well");
  }

  @Test
  void anExerciseThatReplacesTheBuiltInOneIsWhatItsVariantsAndLeafletsGet() throws IOException {
    write("exercises/knee-roll.yaml", ROLL + "replaces: kneeroll\n");

    Library library = library();

    assertThat(exercise(library, "knee-roll").name()).isEqualTo("My roll");
    assertThat(exercise(library, "knee-roll-one-side").purpose())
        .as("the built-in variant keeps its own words")
        .isEqualTo(exercise(Library.builtIn(), "knee-roll-one-side").purpose());
    assertThat(exercise(library, "knee-roll-one-side").movement())
        .as("and inherits from the author's exercise")
        .isEqualTo(exercise(library, "knee-roll").movement());
    assertThat(check(library)).isEmpty();
  }

  @Test
  void anExerciseIsAsShippedWhereNothingOfItIsTheAuthors() throws IOException {
    Library builtIn = Library.builtIn();
    assertThat(builtIn.ids(FileKind.EXERCISE))
        .allSatisfy(
            id -> assertThat(builtIn.isAsShipped(builtIn.exercise(id).orElseThrow())).isTrue());

    write("exercises/knee-roll.yaml", "name: My knee roll\nreplaces: kneeroll\n");
    Library own = library();

    assertThat(own.isAsShipped(own.exercise("knee-roll").orElseThrow())).isFalse();
    assertThat(own.isAsShipped(own.exercise("knee-roll-one-side").orElseThrow()))
        .as("a variant of the author's")
        .isFalse();
    assertThat(own.isAsShipped(own.exercise("knee-rocks").orElseThrow())).isTrue();
  }

  @Test
  void settingsOfTheAuthorCountBeforeTheBuiltInOnes() throws IOException {
    write(
        "catalogue.yaml",
        """
        name: Mine
        language: en-GB
        licence: CC-BY-4.0
        author: {name: Me, role: physiotherapist}
        stop-rules:
          lower-back: {stop: [my own sign], emergency: [my own emergency]}
        transfers: {crook-lying: My own way up.}
        """);
    write("exercises/my-roll.yaml", ROLL);
    write(
        "exercises/my-sway.yaml",
        ROLL.replace("crook-lying", "supine").replace("My roll", "Sway of mine"));

    Library library = library();
    Exercise roll = exercise(library, "my-roll");

    assertThat(roll.stopRules()).isNotNull();
    assertThat(roll.stopRules().stop()).containsExactly("my own sign");
    assertThat(roll.stopRules().makeSmaller()).as("a section is taken whole").isEmpty();
    assertThat(roll.transfer()).isEqualTo("My own way up.");
    assertThat(roll.licence()).isEqualTo("CC-BY-4.0");
    assertThat(exercise(library, "my-sway").transfer())
        .isEqualTo(library.settings().transfers().get(exercise(library, "my-sway").position()))
        .startsWith("To get up");
    assertThat(check(library))
        .containsExactly(
            "catalogue.yaml:1:1 takes-unsaid: 2 sentences of safety text come from kneeroll, and"
                + " nothing says so: what may be felt for settle-pain; how to get up from supine",
            "catalogue.yaml:6:3 replaced-set: `lower-back` replaces kneeroll's set of that name,"
                + " and 2 signs of `make-smaller`, 3 signs of `stop` and 3 signs of `emergency` are"
                + " lost");
  }

  @Test
  void licenceAndAuthorAreNeverTakenFromTheBuiltInCatalogue() throws IOException {
    write("exercises/my-roll.yaml", ROLL);
    write("exercises/my-variant.yaml", "variant-of: knee-roll\nname: Mine\nstatus: draft\n");

    Library library = library();

    for (String id : List.of("my-roll", "my-variant")) {
      assertThat(exercise(library, id).licence()).as(id).isNull();
      assertThat(exercise(library, id).author()).as(id).isNull();
    }
  }

  @Test
  void aVariantOfAVariantInheritsFromBoth() throws IOException {
    write("exercises/a.yaml", ROLL);
    write(
        "exercises/b.yaml", "variant-of: a\nname: B\nstatus: draft\ndose: {reps: 7, per: side}\n");
    write("exercises/c.yaml", "variant-of: b\nname: C\nstatus: draft\npurpose: Only C.\n");

    Library library = library();
    Exercise c = exercise(library, "c");

    assertThat(c.name()).isEqualTo("C");
    assertThat(c.purpose()).isEqualTo("Only C.");
    assertThat(c.dose()).isEqualTo(exercise(library, "b").dose());
    assertThat(c.movement()).isEqualTo(exercise(library, "a").movement());
    assertThat(c.aliases()).isEmpty();
    assertThat(check(library)).isEmpty();
  }

  @Test
  void whatAVariantWritesReplacesTheInheritedValueWhole() throws IOException {
    write(
        "exercises/a.yaml",
        ROLL + "precautions: [standing-balance]\nlicence: CC0-1.0\nsurface: [bed, mat]\n");
    write(
        "exercises/b.yaml",
        "variant-of: a\nname: B\nstatus: draft\nprecautions: []\nsurface: floor\n");

    Exercise b = exercise(library(), "b");

    assertThat(b.precautions()).isEmpty();
    assertThat(b.surface()).hasSize(1);
    assertThat(b.licence()).isEqualTo("CC0-1.0");
  }

  @Test
  void aVariantOfItselfIsOneDiagnosticAndSoIsEachLinkOfACircle() throws IOException {
    write("exercises/self.yaml", "variant-of: self\nname: Self\nstatus: draft\n");
    write("exercises/a.yaml", "variant-of: b\nname: A\nstatus: draft\n");
    write("exercises/b.yaml", "variant-of: c\nname: B\nstatus: draft\n");
    write("exercises/c.yaml", "variant-of: a\nname: C\nstatus: draft\n");
    write("exercises/d.yaml", "variant-of: a\nname: D, outside of the circle\nstatus: draft\n");

    assertThat(check(library()))
        .containsExactly(
            "exercises/a.yaml:1:13 circular-variant: `b` is itself a variant of this exercise",
            "exercises/b.yaml:1:13 circular-variant: `c` is itself a variant of this exercise",
            "exercises/c.yaml:1:13 circular-variant: `a` is itself a variant of this exercise",
            "exercises/self.yaml:1:13 circular-variant: `self` is itself a variant of this"
                + " exercise");
  }

  @Test
  void aVariantOfSomethingUnknownIsOneDiagnostic() throws IOException {
    write("exercises/a.yaml", "variant-of: nothing\nname: A\nstatus: draft\n");

    assertThat(check(library()))
        .containsExactly("exercises/a.yaml:1:13 unknown-exercise: there is no exercise `nothing`");
  }

  @Test
  void aVariantOfABrokenExerciseRepeatsNothing() throws IOException {
    write("exercises/a.yaml", ROLL.replace("steps:", "steps: ["));
    write("exercises/b.yaml", "variant-of: a\nname: B\nstatus: draft\n");
    write("exercises/c.yaml", "variant-of: b\nname: C\nstatus: draft\n");

    List<String> found = check(library());

    assertThat(found)
        .isNotEmpty()
        .allMatch(line -> line.startsWith("exercises/a.yaml:10:3 syntax"));
  }

  @Test
  void aVariantByItselfShowsTheDefectsOfWhatItInherits() throws IOException {
    write("exercises/a.yaml", ROLL.replace("aim: settle-pain", "aim: settle-pains"));
    write("exercises/b.yaml", "variant-of: a\nname: B\nstatus: draft\n");

    List<Diagnostic> found =
        Checker.check(library(), LocalDate.of(2026, 11, 21), "exercises/b.yaml"::equals)
            .diagnostics();

    assertThat(found.stream().map(LibraryTest::shown))
        .containsExactly(
            "exercises/a.yaml:5:6 unknown-word: `settle-pains` is not a word for `aim`");
    assertThat(found.get(0).notes())
        .anyMatch(note -> note.text().equals("exercises/b.yaml inherits this"));
  }

  @Test
  void setsAndSourcesStandForTheirContent() throws IOException {
    write(
        "catalogue.yaml",
        """
        name: Mine
        language: en-GB
        licence: CC-BY-4.0
        author: {name: Me, role: physiotherapist}
        precaution-sets:
          mine:
            - {for: one thing, do: Ask., because: So., source: Me}
            - {for: another, do: Ask., because: So., source: Me}
        sources:
          my-sheet: {title: My sheet, by: Me}
        """);
    write(
        "exercises/a.yaml",
        ROLL.replace("[{title: My sheet, by: Me}]", "[my-sheet, {title: Other, by: You}]")
            + "precautions: [mine, standing-balance]\n");

    Library library = library();
    Exercise a = exercise(library, "a");

    assertThat(a.precautions().stream().map(Precaution::condition))
        .startsWith("one thing", "another")
        .hasSizeGreaterThan(2);
    assertThat(a.sources().stream().map(Source::title)).containsExactly("My sheet", "Other");
    assertThat(check(library))
        .singleElement()
        .asString()
        .contains("takes-unsaid: 11 sentences of safety text come from kneeroll");
  }

  @Test
  void namesThatBrokenSettingsMayHoldAreNotCalledUnknown() throws IOException {
    write("catalogue.yaml", "name: Mine\nprecaution-sets: [\n");
    write("exercises/a.yaml", ROLL + "precautions: [mine]\n");

    assertThat(check(library())).isNotEmpty().allMatch(line -> line.startsWith("catalogue.yaml:"));
  }

  @Test
  void twoFilesOfOneIdAreAnErrorAndBothAreChecked() throws IOException {
    write("exercises/a.yaml", ROLL.replace("alternating", "alternatign"));
    write("exercises/a.json", "{\"variant-of\": \"knee-roll\", \"name\": \"A\"}");

    assertThat(check(library()))
        .containsExactly(
            "exercises/a.json:1:2 missing: `status` is missing",
            "exercises/a.yaml:1:1 same-id: another file has the same id: exercises/a.json",
            "exercises/a.yaml:14:8 unknown-word: `alternatign` is not a word for `sides`");
  }

  @Test
  void aFileIsKnownByItsFolderOrElseByItsKeys() throws IOException {
    write("exercises/notes.yaml", "name: Only a name\n");
    write("roll.yaml", ROLL);
    write("sheets/mine.yaml", "title: Mine\nsectoins: []\n");
    write("looks/mine/brand.yaml", "name: Mine\n");
    write("todo.yaml", "- buy bands\n");

    Library library = library();

    assertThat(library.own().of(FileKind.EXERCISE)).containsOnlyKeys("notes", "roll");
    assertThat(library.own().of(FileKind.LEAFLET)).containsOnlyKeys("mine");
    assertThat(library.own().of(FileKind.BRAND)).containsOnlyKeys("mine");
    assertThat(library.own().unknown())
        .extracting(CatalogueFile::name)
        .containsExactly("todo.yaml");
  }

  @Test
  void aFileThatIsGoneWhenItIsReadIsOneMessageAndTheOthersAreChecked() throws IOException {
    write("exercises/a.yaml", ROLL);
    write("exercises/b.yaml", ROLL.replace("alternating", "alternatign"));
    write("loose.yaml", ROLL);
    Shelf shelf = Shelf.folder(folder, "");
    Files.delete(folder.resolve("exercises/a.yaml"));
    Files.delete(folder.resolve("loose.yaml"));

    assertThat(check(Library.of(shelf)))
        .containsExactly(
            "exercises/a.yaml:1:1 unreadable-file: the file cannot be read: it is not there",
            "exercises/b.yaml:14:8 unknown-word: `alternatign` is not a word for `sides`",
            "loose.yaml:1:1 unreadable-file: the file cannot be read: it is not there");
  }

  @Test
  void aVariantOfAFileThatCannotBeReadSaysWhichFileThatIs() throws IOException {
    write("exercises/a.yaml", ROLL);
    write("exercises/b.yaml", "variant-of: a\nname: B\nstatus: draft\n");
    Library library = library();
    Files.delete(folder.resolve("exercises/a.yaml"));

    List<Diagnostic> found =
        Checker.check(library, LocalDate.of(2026, 11, 21), "exercises/b.yaml"::equals)
            .diagnostics();

    assertThat(found.stream().map(LibraryTest::shown))
        .containsExactly(
            "exercises/a.yaml:1:1 unreadable-file: the file cannot be read: it is not there");
  }

  @Test
  void foldersAndLinksWithTheNameOfAFileAreNoFiles() throws IOException {
    Files.createDirectories(folder.resolve("exercises/a.yaml"));
    Files.createSymbolicLink(folder.resolve("exercises/b.yaml"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("exercises/c.yaml"), folder);
    write("exercises/d.yaml", ROLL);

    assertThat(library().own().files())
        .extracting(CatalogueFile::name)
        .containsExactly("exercises/d.yaml");
  }

  @Test
  void hiddenFilesFoldersOfToolsAndOtherCataloguesAreLeftOut() throws IOException {
    for (String place :
        List.of(".git/a.yaml", "node_modules/a.yaml", "target/a.yaml", ".a.yaml", "a.txt")) {
      write(place, ROLL);
    }
    write("other/catalogue.yaml", "name: Other\n");
    write("other/exercises/a.yaml", ROLL);
    write("exercises/a.yaml", ROLL);

    assertThat(library().own().files())
        .extracting(CatalogueFile::name)
        .containsExactly("exercises/a.yaml");
    assertThat(Shelf.cataloguesIn(folder)).containsExactly(folder.resolve("other"));
  }

  @Test
  void aFileByItselfMayNameOneBesideItAndNothingElsewhere() throws IOException {
    write("a.yaml", ROLL + "related: [b, c, leaflet]\n");
    write("b.yaml", ROLL);
    write("elsewhere/c.yaml", ROLL);
    write("leaflet.yaml", "title: A leaflet\nsections: []\n");
    Library library = Library.of(Shelf.files(Map.of("a.yaml", folder.resolve("a.yaml"))));

    assertThat(check(library))
        .containsExactly(
            "a.yaml:17:14 unknown-exercise: there is no exercise `c`",
            "a.yaml:17:17 unknown-exercise: there is no exercise `leaflet`");
    assertThat(library.items()).hasSize(1);
  }
}
