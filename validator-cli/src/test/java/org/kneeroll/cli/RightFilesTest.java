package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files without a defect raise nothing. */
class RightFilesTest {

  static List<String> right() {
    return Fixtures.names("right/alone");
  }

  @ParameterizedTest
  @MethodSource("right")
  void isCleanByItself(String name) {
    CommandRun run = CommandRun.in(Fixtures.folder("right/alone"), "validate", name);

    assertThat(run.transcript()).isEqualTo("1 exercise checked: nothing found\nexit code 0\n");
  }

  @Test
  void areCleanTogether() {
    CommandRun run = CommandRun.in(Fixtures.folder("right"), "validate", "alone");

    assertThat(run.transcript()).isEqualTo("9 exercises checked: nothing found\nexit code 0\n");
  }

  @Test
  void areCleanAsACatalogueAndBesideOne() {
    CommandRun alone = CommandRun.in(Fixtures.folder("right"), "validate", "clinic");
    CommandRun all = CommandRun.in(Fixtures.folder("right"), "validate", ".");

    assertThat(alone.transcript())
        .isEqualTo("2 exercises, 1 leaflet and 1 brand checked: nothing found\nexit code 0\n");
    assertThat(all.transcript())
        .isEqualTo("11 exercises, 1 leaflet and 1 brand checked: nothing found\nexit code 0\n");
  }
}
