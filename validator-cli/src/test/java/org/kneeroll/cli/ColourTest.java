package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.terminal.Terminal;

/** Colours stand on a terminal, unless its user wants none. */
class ColourTest {

  @ParameterizedTest
  @CsvSource({
    "'', true, ANSI",
    "'', false, PLAIN",
    "TERM=xterm, true, ANSI",
    "TERM=dumb, true, PLAIN",
    "NO_COLOR=1, true, PLAIN",
    "NO_COLOR=, true, ANSI",
    "NO_COLOR=1 CLICOLOR_FORCE=1, false, PLAIN",
    "NO_COLOR=1 FORCE_COLOR=1, true, PLAIN",
    "CLICOLOR_FORCE=1, false, ANSI",
    "CLICOLOR_FORCE=0, false, PLAIN",
    "CLICOLOR_FORCE=, false, PLAIN",
    "FORCE_COLOR=1 TERM=dumb, false, ANSI",
    "FORCE_COLOR=0, true, ANSI",
    "CLICOLOR=0, true, PLAIN",
    "CLICOLOR=1, false, PLAIN",
  })
  void isAsTheEnvironmentSays(String variables, boolean isTerminal, Palette palette) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables.split(" ", -1)) {
      String[] parts = variable.split("=", -1);
      environment.put(parts[0], parts.length > 1 ? parts[1] : "");
    }

    assertThat(Terminal.palette(environment, isTerminal)).isEqualTo(palette);
  }
}
