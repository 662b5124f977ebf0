package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.terminal.Progress;
import org.kneeroll.cli.terminal.Terminal;

class ProgressTest {

  private static final String CLEAR = "\r\u001B[K";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Terminal terminal(boolean watched) {
    return new Terminal(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintWriter(out),
        new PrintWriter(err),
        Palette.PLAIN,
        folder,
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        null,
        () -> 40,
        watched);
  }

  @Test
  void saysWhichStepIsBeingDoneAndTakesTheLineAway() {
    try (Progress progress = Progress.of(terminal(true), 12)) {
      progress.next("exercises/heel-slide.yaml");
      progress.next("exercises/a-name-that-is-longer-than-the-line.yaml");
    }

    assertThat(err)
        .hasToString(
            CLEAR
                + "1 of 12: exercises/heel-slide.yaml"
                + CLEAR
                + "2 of 12: exercises/a-name-that-is-longe"
                + CLEAR);
    assertThat(out).asString().isEmpty();
  }

  @Test
  void countsStepsWhoseNumberNobodyKnowsOnceThereAreMany() {
    try (Progress progress = Progress.uncounted(terminal(true))) {
      for (int i = 1; i <= 11; i++) {
        progress.next("record " + i);
      }
    }

    assertThat(err).hasToString(CLEAR + "10: record 10" + CLEAR + "11: record 11" + CLEAR);
  }

  @Test
  void saysNothingOfShortWork() {
    try (Progress progress = Progress.of(terminal(true), 9)) {
      progress.next("exercises/heel-slide.yaml");
    }

    assertThat(err).asString().isEmpty();
  }

  @Test
  void saysNothingToAFileOrAPipe() {
    try (Progress progress = Progress.of(terminal(false), 1000)) {
      progress.next("exercises/heel-slide.yaml");
    }

    assertThat(err).asString().isEmpty();
  }

  @Test
  void isShownWhileManyFilesAreChecked() {
    for (int i = 0; i < 10; i++) {
      Fixtures.write(
          folder.resolve("exercises/roll-" + i + ".yaml"),
          "variant-of: knee-roll",
          "name: Roll " + (char) ('A' + i),
          "status: draft");
    }

    Kneeroll.run(terminal(true), "validate", ".", "--format", "concise");

    assertThat(err.toString()).contains(CLEAR + "1 of 10: exercises/roll-0.yaml").endsWith(CLEAR);
    assertThat(out.toString()).doesNotContain(CLEAR);
  }
}
