package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.testing.Golden;

class ListCommandTest {

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

  @ParameterizedTest
  @CsvSource({
    "region, list --region knee --catalogue .",
    "equipment-json, list exercises --equipment towel --region knee --catalogue . --format json",
    "words, list KNEE hug",
    "leaflets, list leaflets back pain",
    "upper-back, list exercises --region upper-back --position sitting --aim mobility --stage"
        + " acute",
  })
  void listsWhatIsLookedFor(String name, String command) {
    CommandRun run = call(command.split(" "));

    assertThat(run.code()).isZero();
    Golden.assertMatches("list/" + name + ".txt", run.transcript());
  }

  @Test
  void findsAliasesAndIdsByTheirWords() {
    assertThat(call("list", "lower trunk rotation").out())
        .contains("knee-roll ")
        .contains("knee-roll-one-side");
    assertThat(call("list", "knee-roll-one").out()).contains("1 of 15 exercises");
  }

  @Test
  void listsExercisesThatNeedNothing() {
    CommandRun run = call("list", "--equipment", "none", "--region", "knee", "--catalogue", ".");

    assertThat(run.out())
        .isEqualTo("nothing found; by itself, --region knee finds 2, --equipment none finds 10\n");
    assertThat(call("list", "--equipment", "none").out())
        .contains("knee-walking")
        .doesNotContain("sacroiliac");
  }

  @ParameterizedTest
  @CsvSource({
    "list exercizes, nothing found; did you mean `exercises`?",
    "list knee-waking, nothing found; did you mean `knee-walking`?",
    "list qqqqq, nothing found",
    "list exercises --equipment towl, nothing found; did you mean `towel`?",
    "list exercises --region knee, nothing found",
    "list --region knee --aim mobility, 'nothing found; by itself, --region knee finds 0, --aim"
        + " mobility finds 4'",
  })
  void suggestsWhatMayHaveBeenMeantWhereNothingIsFound(String command, String line) {
    CommandRun run = call(command.split(" "));

    assertThat(run.transcript()).isEqualTo(line + "\nexit code 0\n");
  }

  @ParameterizedTest
  @CsvSource({
    "list --region back, 'there is no region `back`; there are: neck, upper-back, lower-back'",
    "list --stage chronic, 'there are: acute, subacute, persistent'",
    "list --position hook, crook-lying",
    "list --aim strong, strength",
    "list brands --region neck, use `kneeroll list exercises`",
    "list --format yaml, 'there is no format `yaml`; there are: table, json'",
  })
  void namesTheWordsOfAVocabularyAndGuessesNone(String command, String message) {
    CommandRun run = call(command.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message).doesNotContain("did you mean");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void acceptsTheSynonymsOfAWord() {
    assertThat(call("list", "--position", "hook-lying").out())
        .isEqualTo(call("list", "--position", "crook-lying").out())
        .isEqualTo(call("list", "--position", "Crook-Lying").out());
  }

  @Test
  void namesAFileThatCannotBeReadByItsId() {
    Fixtures.write(folder.resolve("exercises/broken.yaml"), "- nothing", "- of use");

    CommandRun run = call("list", "--catalogue", ".", "broken");

    assertThat(run.out()).contains("broken").contains("(no name)");
  }
}
