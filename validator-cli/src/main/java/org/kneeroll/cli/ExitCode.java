package org.kneeroll.cli;

/** What the command tells the shell. */
enum ExitCode {
  /** All is well. */
  CLEAN(0),
  /** The content has errors. */
  FINDINGS(1),
  /** The command was called in a way that it does not understand. */
  USAGE(2),
  /** A file could not be read or written, or Kneeroll itself failed. */
  FAILURE(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
