package org.kneeroll.cli;

import java.util.List;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.RuleId;

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

  /** What diagnostics come to: a file that could not be read weighs more than one with errors. */
  static ExitCode of(List<Diagnostic> diagnostics) {
    RuleId unreadable = LibraryRule.UNREADABLE_FILE.doc().id();
    if (diagnostics.stream().anyMatch(diagnostic -> diagnostic.rule().equals(unreadable))) {
      return FAILURE;
    }
    return diagnostics.stream().anyMatch(Diagnostic::isError) ? FINDINGS : CLEAN;
  }
}
