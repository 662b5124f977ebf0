package org.kneeroll.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.terminal.PrintedText;
import org.kneeroll.cli.terminal.Terminal;

/**
 * One run of the command, as a person sees it.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 * @param file what was written to standard output as a file
 */
record CommandRun(int code, String out, String err, ByteArrayOutputStream file) {

  /** Runs the command in a folder. */
  static CommandRun in(Path directory, String... args) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    return run(new byte[0], directory, file, file, args);
  }

  /** Runs the command in a folder, with something on standard input. */
  static CommandRun reading(byte[] input, Path directory, String... args) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    return run(input, directory, file, file, args);
  }

  /** Runs the command in a folder, where files to standard output are written somewhere else. */
  static CommandRun writingTo(OutputStream somewhere, Path directory, String... args) {
    return run(new byte[0], directory, somewhere, new ByteArrayOutputStream(), args);
  }

  /** Runs a call in a folder, where all of standard output goes somewhere else. */
  static CommandRun printingTo(OutputStream somewhere, Path directory, String call) {
    StringWriter err = new StringWriter();
    ByteArrayOutputStream none = new ByteArrayOutputStream();
    int code =
        run(new byte[0], directory, somewhere, new PrintedText(somewhere), err, call.split(" "));
    return new CommandRun(code, "", err.toString(), none);
  }

  private static CommandRun run(
      byte[] input,
      Path directory,
      OutputStream bytes,
      ByteArrayOutputStream file,
      String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = run(input, directory, bytes, new PrintWriter(out), err, args);
    return new CommandRun(code, out.toString(), err.toString(), file);
  }

  private static int run(
      byte[] input,
      Path directory,
      OutputStream bytes,
      PrintWriter out,
      StringWriter err,
      String... args) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            bytes,
            out,
            new PrintWriter(err),
            Palette.PLAIN,
            directory,
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
            null,
            () -> 80,
            false);
    return Kneeroll.run(terminal, args);
  }

  /** What was written to standard output as a file. */
  byte[] bytes() {
    return file.toByteArray();
  }

  /** All that a person sees, and the exit code. */
  String transcript() {
    return out + (err.isEmpty() ? "" : "(standard error)\n" + err) + "exit code " + code + "\n";
  }
}
