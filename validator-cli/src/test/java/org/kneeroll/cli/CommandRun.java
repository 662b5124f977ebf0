package org.kneeroll.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.kneeroll.cli.render.Palette;

/**
 * One run of the command, as a person sees it.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 * @param bytes what was written to standard output as a file
 */
record CommandRun(int code, String out, String err, byte[] bytes) {

  /** Runs the command in a folder. */
  static CommandRun in(Path directory, String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    return run(directory, bytes, args).with(bytes.toByteArray());
  }

  /** Runs the command in a folder, with standard output for files somewhere else. */
  static CommandRun run(Path directory, OutputStream bytes, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            bytes,
            new PrintWriter(out),
            new PrintWriter(err),
            Palette.PLAIN,
            directory);
    int code = Kneeroll.run(terminal, args);
    return new CommandRun(code, out.toString(), err.toString(), new byte[0]);
  }

  private CommandRun with(byte[] file) {
    return new CommandRun(code, out, err, file);
  }

  /** All that a person sees, and the exit code. */
  String transcript() {
    return out + (err.isEmpty() ? "" : "(standard error)\n" + err) + "exit code " + code + "\n";
  }
}
