package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.terminal.Mishap;
import org.kneeroll.cli.terminal.Terminal;

/** Whatever is thrown, wherever: one line, exit code 3, and a stack trace for nobody. */
class MishapTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Terminal terminal(Supplier<Throwable> thrownWhereATableIsPrinted) {
    return new Terminal(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintWriter(out),
        new PrintWriter(err),
        Palette.PLAIN,
        folder,
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        null,
        () -> {
          throw MishapTest.<RuntimeException>unchecked(thrownWhereATableIsPrinted.get());
        },
        false);
  }

  // nothing is cast at run time: an error passes for an exception
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private String said(Supplier<Throwable> thrown) {
    int code = Kneeroll.run(terminal(thrown), "list");

    assertThat(code).isEqualTo(3);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).endsWith("\n").doesNotContain("Exception", "\tat ", "java.");
    assertThat(err.toString().lines()).hasSize(1);
    return err.toString();
  }

  @Test
  void aFaultOfOurOwnAsksToBeReportedWithWhatIsNeeded() {
    assertThat(said(() -> new IllegalStateException("no\u001B[31m place")))
        .startsWith("kneeroll: this should not have happened; please report it with the files")
        .contains(
            "KNEEROLL_DEBUG=1", "0.1.0-SNAPSHOT list, IllegalState in MishapTest.java:", "Java ");
  }

  @Test
  void anErrorOfTheLanguageIsNoExceptionToThat() {
    assertThat(said(() -> new AssertionError("impossible"))).contains("Assertion in MishapTest");
    err.getBuffer().setLength(0);
    assertThat(said(() -> new NoClassDefFoundError("a/b"))).contains("NoClassDefFound in ");
  }

  @Test
  void memoryThatRunsOutSaysWhatToDo() {
    assertThat(said(() -> new OutOfMemoryError("Java heap space")))
        .contains("not enough memory", "KNEEROLL_OPTS=-Xmx2g");
    err.getBuffer().setLength(0);
    assertThat(said(() -> new CompletionException(new OutOfMemoryError("elsewhere"))))
        .contains("not enough memory");
  }

  @Test
  void aStackThatRunsOutSaysWhatToLookFor() {
    assertThat(said(StackOverflowError::new)).contains("nested too deeply");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    assertThat(said(() -> new UncheckedIOException("a\u0007.yaml", new IOException("bad disk"))))
        .isEqualTo("kneeroll: cannot read a\u2407.yaml: bad disk\n");
  }

  @Test
  void aStackTraceIsForThoseWhoAskForIt() {
    Mishap.tell(
        terminal(IllegalStateException::new),
        "list",
        new IllegalStateException("at \u001B[2J"),
        true);

    assertThat(err.toString())
        .contains("java.lang.IllegalStateException: at \u241B[2J", "\tat ", "please report it");
  }
}
