package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.cli.terminal.PrintedText;

/** What nobody could read is said, whatever the command: a script never takes half for all. */
class StandardOutputTest {

  @TempDir private Path folder;

  /** Takes some bytes and then no more, as a full disk does or a pipe that was closed. */
  private static final class Full extends OutputStream {

    private final String reason;
    private int room;

    Full(int room, String reason) {
      this.room = room;
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException(reason);
      }
    }
  }

  @BeforeEach
  void bringAClinic() {
    Fixtures.copy("right/clinic", folder.resolve("clinic"));
  }

  static Stream<String> calls() {
    return Stream.of(
        "--help",
        "--version",
        "leaflet --help",
        "list",
        "list --format json",
        "show knee-roll",
        "show knee-roll --format yaml",
        "show knee-roll --geometry",
        "explain",
        "explain movement-too-large",
        "report knee-rocks",
        "report knee-rocks --format markdown",
        "schema exercise",
        "completion bash",
        "validate clinic",
        "validate clinic --format json",
        "validate clinic --format sarif",
        "figure knee-roll -o -",
        "leaflet knee-rocks -o -",
        "leaflet knee-rocks",
        "read nothing.pdf --format json");
  }

  @ParameterizedTest
  @MethodSource("calls")
  void thatIsFullEndsEveryCommandWithAMessage(String call) {
    CommandRun run = CommandRun.printingTo(new Full(0, "No space left on device"), folder, call);

    assertThat(run.err()).contains("kneeroll: cannot write standard output: the disk is full\n");
    assertThat(run.err()).containsOnlyOnce("standard output");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void thatIsClosedInTheMiddleIsToldAsWell() {
    CommandRun run =
        CommandRun.printingTo(new Full(9_000, "Broken pipe"), folder, "completion zsh");

    assertThat(run.err())
        .isEqualTo(
            "kneeroll: cannot write standard output: nobody reads it any more (broken pipe)\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void afterAFailureNothingMoreIsWritten() {
    int[] written = {0};
    OutputStream once =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (written[0]++ == 0) {
              throw new IOException("No space left on device");
            }
          }
        };
    PrintedText text = new PrintedText(once);

    text.print("a");
    text.flush();
    text.print("b");
    text.flush();

    assertThat(written[0]).isEqualTo(1);
  }
}
