package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.testing.Golden;

class HelpTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "help, --help",
    "help-leaflet, leaflet --help",
    "help-completion, completion --help",
    "help-explain, explain --help",
    "help-new, new --help",
    "help-schema, schema --help",
    "help-validate, validate --help",
    "help-list, list --help",
    "help-report, report --help",
    "help-import, import --help",
    "help-figure, figure --help",
    "help-read, read --help",
    "help-extract, extract --help",
    "help-show, show --help",
    "help-sign, sign --help",
    "version, --version",
    "list, list",
  })
  void isShown(String name, String command) {
    CommandRun run = CommandRun.in(folder, command.split(" "));

    assertThat(run.code()).isZero();
    Golden.assertMatches(
        "cli/" + name + ".txt", run.transcript().replace(System.lineSeparator(), "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', name a command",
    "leaflt, there is no command `leaflt`; did you mean `leaflet`?",
    "frobnicate, 'there is no command `frobnicate`; there are: '",
    "leaflet, missing required parameter: 'LEAFLET'",
    "leaflet knee-rocks knee-roll, `knee-roll` is one word too many",
    "validate --colour, there is no option `--colour`",
    "validate --fromat json, there is no option `--fromat`; did you mean `--format`?",
    "leaflet knee-rocks --brand, missing required parameter for option '--brand'",
  })
  void isShownWithWhatIsWrongInACall(String command, String message) {
    CommandRun run = CommandRun.in(folder, command.isEmpty() ? new String[0] : command.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message).contains("kneeroll");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void listsAnAuthorsOwnCatalogueWithTheBuiltInOne() {
    Fixtures.copy("right/clinic", folder.resolve("clinic"));

    CommandRun run = CommandRun.in(folder, "list", "--catalogue", "clinic");

    assertThat(run.out())
        .containsPattern("sore-shoulder +Exercises for a sore shoulder")
        .containsPattern("pendulum-seated +Pendulum on a chair")
        .containsPattern("our-clinic +Our clinic")
        .contains("knee-roll ");
  }
}
