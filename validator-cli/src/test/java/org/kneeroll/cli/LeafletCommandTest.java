package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafletCommandTest {

  @TempDir(factory = RealFolder.class)
  private Path folder;

  private WorkingFolder here;

  @BeforeEach
  void enter() {
    here = new WorkingFolder(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "back | there is no leaflet `back`; there are: ",
        "knee-rcks | there is no leaflet `knee-rcks`; did you mean `knee-rocks`?",
        "knee-hugs | `knee-hugs` is an exercise, not a leaflet; `kneeroll list` shows all there",
        "no.yaml | there is no file or folder no.yaml",
        "clinic | there is no leaflet `clinic`; there are: ",
        "clinic/leaflets | clinic/leaflets is a folder; name a leaflet's file, or an id and",
        "clinic/exercises/pendulum.yaml | clinic/exercises/pendulum.yaml is an exercise, not a",
      })
  void anIdThatIsNoLeafletIsNamedWithWhatToDo(String id, String message) throws IOException {
    here.clinic();

    CommandRun run = here.leaflet(id);

    assertThat(run.err()).startsWith("kneeroll: " + message);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.code()).isEqualTo(id.equals("no.yaml") ? 3 : 2);
    assertThat(here.files()).noneMatch(name -> name.endsWith(".pdf"));
  }

  @Test
  void anAuthorsOwnLeafletIsPrintedWithOwnCatalogueAndBrand() throws IOException {
    here.clinic();
    Fixtures.write(
        folder.resolve("mine.yaml"),
        Files.readString(folder.resolve("clinic/leaflets/sore-shoulder.yaml"))
            .replace("brand: our-clinic", "")
            .replace("A sore shoulder", "My sore shoulder"));

    CommandRun run =
        here.leaflet(
            "mine.yaml", "--catalogue", "clinic", "--brand", "our-clinic", "-o", "out.pdf");

    assertThat(run.transcript()).matches("wrote out.pdf \\(\\d pages?\\)\nexit code 0\n");
    assertThat(WorkingFolder.text(folder.resolve("out.pdf")))
        .contains("Our clinic is invented.")
        .contains("Pendulum on a chair")
        .contains("ask your surgeon's team before you start.")
        .contains("you have pain in your chest");
  }

  @Test
  void aLeafletFindsTheCatalogueThatItLiesIn() throws IOException {
    here.clinic();

    CommandRun file = here.leaflet("clinic/leaflets/sore-shoulder.yaml");
    CommandRun id = here.leaflet("sore-shoulder", "--catalogue", "clinic", "-o", "-");

    assertThat(file.transcript())
        .matches("wrote sore-shoulder.pdf \\(\\d pages?\\)\nexit code 0\n");
    assertThat(id.bytes()).isEqualTo(Files.readAllBytes(folder.resolve("sore-shoulder.pdf")));
  }

  @Test
  void insideACatalogueItsIdsAreKnown() throws IOException {
    here.clinic();
    Path inside = folder.resolve("clinic/exercises");

    CommandRun printed = CommandRun.in(inside, "leaflet", "sore-shoulder", "-o", "-");
    CommandRun listed = CommandRun.in(inside, "list", "leaflets", "shoulder");
    CommandRun checked = CommandRun.in(inside, "validate");

    assertThat(printed.bytes()).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
    assertThat(listed.out()).contains("sore-shoulder");
    assertThat(checked.out())
        .isEqualTo("2 exercises, 1 leaflet and 1 brand checked: nothing found\n");
  }

  @Test
  void aLeafletInNoCatalogueUsesTheBuiltInOne() throws IOException {
    Fixtures.write(
        folder.resolve("mine.yaml"),
        "title: My back",
        "audience: Me",
        "status: draft",
        "version: \"1\"",
        "updated: 2026-11-21",
        "next-review: 2028-11-21",
        "red-flags: lower-back",
        "sections:",
        "  - heading: Rolls",
        "    exercises:",
        "      - knee-roll:",
        "        dose: {reps: 3 to 5, per: side}");

    CommandRun run = here.leaflet("mine.yaml");

    assertThat(run.transcript()).startsWith("wrote mine.pdf");
    assertThat(WorkingFolder.text(folder.resolve("mine.pdf"))).contains("3 to 5");
  }

  @Test
  void aLeafletWithErrorsIsNotWritten() throws IOException {
    here.clinic();
    here.leaflet("sore-shoulder", "--catalogue", "clinic");
    byte[] older = Files.readAllBytes(folder.resolve("sore-shoulder.pdf"));
    Fixtures.replace(folder.resolve("clinic/leaflets/sore-shoulder.yaml"), "title:", "titel:");
    Fixtures.replace(folder.resolve("clinic/exercises/pendulum.yaml"), "rock", "swing");

    CommandRun run = here.leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("clinic/exercises/pendulum.yaml:6:7 error[unknown-word]: `swing` is not a word")
        .contains("clinic/leaflets/sore-shoulder.yaml:1:1 error[unknown-key]: `titel`")
        .endsWith("kneeroll: nothing was written; mend what is shown above, and try again\n");
    assertThat(folder.resolve("sore-shoulder.pdf")).hasBinaryContent(older);
  }

  @Test
  void aCatalogueWithErrorsInWhatTheLeafletTakesFromItIsNotPrinted() throws IOException {
    here.clinic();
    Fixtures.replace(folder.resolve("clinic/catalogue.yaml"), "emergency:", "emergencies:");

    CommandRun run = here.leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("clinic/catalogue.yaml:20:5 error[unknown-key]: ");
  }

  @Test
  void aFileWithBrokenFormIsShownAsThat() throws IOException {
    Fixtures.write(folder.resolve("mine.yaml"), "title: \"My back", "sections: [");

    CommandRun run = here.leaflet("mine.yaml");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("mine.yaml:1:8 error[syntax]: ");
  }

  @ParameterizedTest
  @CsvSource({
    "clinic/exercises/pendulum.yaml, Sway your body, Sway your দেহ body, 11:21",
    "clinic/exercises/pendulum.yaml, Sway your body, Sway your 身体 body, 11:21",
    "clinic/exercises/pendulum.yaml, Sway your body, Sway your جسم body, 11:21",
    "clinic/exercises/pendulum.yaml, Sway your body, Sway your 🙂 body, 11:21",
    "clinic/brands/our-clinic/brand.yaml, Our clinic is, Our clinic 诊所 is, 6:20",
    "clinic/catalogue.yaml, you are short of breath, you are 💨 short of breath, 24:19",
    "clinic/leaflets/sore-shoulder.yaml, Keep going, Keep going 💪, 13:25",
  })
  void aCharacterThatTheFontsLackIsNamedAtItsPlace(
      String file, String from, String to, String place) throws IOException {
    here.clinic();
    Fixtures.replace(folder.resolve(file), from, to);

    CommandRun run = here.leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(file + ":" + place + " error[unprintable-character]: ")
        .contains("U+");
    assertThat(run.err().lines().filter(line -> line.contains("error["))).hasSize(1);
    assertThat(here.files()).noneMatch(name -> name.endsWith(".pdf"));
  }

  @Test
  void wordsInOtherAlphabetsPrint() throws IOException {
    here.clinic();
    Fixtures.replace(
        folder.resolve("clinic/leaflets/sore-shoulder.yaml"),
        "Keep going",
        "Dalej – Συνεχίστε – Продолжайте – Tiếp tục – Daliau ŵ");

    CommandRun run = here.leaflet("sore-shoulder", "--catalogue", "clinic");

    assertThat(run.code()).isZero();
    assertThat(WorkingFolder.text(folder.resolve("sore-shoulder.pdf")))
        .contains("Dalej – Συνεχίστε – Продолжайте – Tiếp tục – Daliau ŵ");
  }
}
