package org.kneeroll.cli.terminal;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.render.Product;
import picocli.CommandLine.ExecutionException;

/**
 * What ended a command and was not foreseen where it happened, said in one sentence.
 *
 * <p>A user cannot do anything with a stack trace, and it may hold words of a patient's file. It is
 * shown to whoever asks for it with the variable {@link #DEBUG}.
 */
public final class Mishap {

  /**
   * The environment's variable with which all is told that a developer needs; any value will do.
   */
  public static final String DEBUG = "KNEEROLL_DEBUG";

  private static final String OWN = "org.kneeroll.";

  private Mishap() {}

  /**
   * Tells the user.
   *
   * @param command the name of the command, or an empty text where there is none
   * @param inFull whether somebody wants to see all that a developer needs
   * @return what the command ends with
   */
  public static ExitCode tell(Terminal terminal, String command, Throwable thrown, boolean inFull) {
    if (inFull) {
      thrown.printStackTrace(terminal.err());
    }
    Throwable cause = cause(thrown);
    if (cause instanceof Failure failure) {
      terminal.show(failure.diagnostics());
      terminal.complain("kneeroll: " + failure.getMessage());
      return failure.code();
    }
    terminal.complain("kneeroll: " + sentence(command, cause));
    return ExitCode.FAILURE;
  }

  /** What happened itself, and not that it happened within something else. */
  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown.getCause();
    boolean isWrapped =
        thrown instanceof CompletionException || thrown instanceof ExecutionException;
    return isWrapped && cause != null ? cause(cause) : thrown;
  }

  private static String sentence(String command, Throwable cause) {
    if (cause instanceof UncheckedIOException unreadable && unreadable.getCause() != null) {
      return "cannot read " + unreadable.getMessage() + ": " + IoReason.of(unreadable.getCause());
    }
    if (cause instanceof OutOfMemoryError) {
      return "there is not enough memory for this; name fewer files at a time, or give it more,"
          + " such as KNEEROLL_OPTS=-Xmx2g";
    }
    if (cause instanceof StackOverflowError) {
      return "something in these files is nested too deeply, or repeats too often, to be looked at;"
          + " name the files one by one to find out which it is";
    }
    return "this should not have happened; please report it with the files, and with what is shown"
        + " when it is run again with "
        + DEBUG
        + "=1 ("
        + String.join(
            ", ", (Product.VERSION + " " + command).strip(), kind(cause) + place(cause), java())
        + ")";
  }

  /** What a developer calls the fault; a user need not read that word after it each time. */
  private static String kind(Throwable cause) {
    return cause.getClass().getSimpleName().replaceFirst("(Exception|Error)$", "");
  }

  /** Where in this command it happened. */
  private static String place(Throwable cause) {
    return Stream.of(cause.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OWN))
        .findFirst()
        .map(frame -> " in " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }

  private static String java() {
    return "Java " + System.getProperty("java.version", "?");
  }
}
