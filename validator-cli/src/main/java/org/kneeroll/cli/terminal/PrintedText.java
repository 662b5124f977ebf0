package org.kneeroll.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text for standard output, in UTF-8. Printing never fails, as the libraries that print here
 * expect; why something could not be printed is kept for the end of the command, which then has
 * failed.
 */
public final class PrintedText extends PrintWriter {

  private final Noting bytes;

  /** Text to a stream. */
  public PrintedText(OutputStream stream) {
    this(new Noting(stream));
  }

  private PrintedText(Noting bytes) {
    super(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
    this.bytes = bytes;
  }

  /** Why not all of a writer's text was printed; empty if it was. */
  static Optional<IOException> failure(PrintWriter writer) {
    if (!writer.checkError()) {
      return Optional.empty();
    }
    IOException known = writer instanceof PrintedText text ? text.bytes.failure : null;
    return Optional.of(known == null ? new IOException() : known);
  }

  /**
   * Keeps the first failure. After it nothing is written: a hole in a text is worse than its end.
   */
  private static final class Noting extends FilterOutputStream {

    private @Nullable IOException failure;

    Noting(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
