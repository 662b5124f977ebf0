package org.kneeroll.cli.terminal;

import java.util.List;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.project.FailOn;

/** What the command tells the shell. */
public enum ExitCode {
  /** All is well. */
  CLEAN(0),
  /** Something was found that counts. */
  FINDINGS(1),
  /** The command was called in a way that it does not understand, or its settings have errors. */
  USAGE(2),
  /** A file could not be read or written, or Kneeroll itself failed. */
  FAILURE(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** What the process ends with. */
  public int number() {
    return number;
  }

  /** What diagnostics come to where errors count. */
  public static ExitCode of(List<Diagnostic> diagnostics) {
    return of(diagnostics, FailOn.ERROR);
  }

  /** What diagnostics come to: a file that could not be read weighs more than any finding. */
  public static ExitCode of(List<Diagnostic> diagnostics, FailOn failOn) {
    RuleId unreadable = LibraryRule.UNREADABLE_FILE.doc().id();
    if (diagnostics.stream().anyMatch(diagnostic -> diagnostic.rule().equals(unreadable))) {
      return FAILURE;
    }
    boolean fails = diagnostics.stream().map(Diagnostic::severity).anyMatch(failOn::failsOn);
    return fails ? FINDINGS : CLEAN;
  }
}
