package org.kneeroll.cli;

/** Ends a command with one message to the user; never shown with a stack trace. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  private Failure(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  /** The call asks for something that is not there. */
  static Failure usage(String message) {
    return new Failure(ExitCode.USAGE, message);
  }

  /** A file could not be read or written. */
  static Failure io(String message) {
    return new Failure(ExitCode.FAILURE, message);
  }

  ExitCode code() {
    return code;
  }
}
