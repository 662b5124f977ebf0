package org.kneeroll.cli.terminal;

import java.util.List;
import org.kneeroll.core.diagnostic.Diagnostic;

/** Ends a command with one message to the user, behind what was found in files if that is why. */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;
  private final transient List<Diagnostic> diagnostics;

  private Failure(ExitCode code, List<Diagnostic> diagnostics, String message) {
    super(message);
    this.code = code;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The call asks for something that is not there. */
  public static Failure usage(String message) {
    return new Failure(ExitCode.USAGE, List.of(), message);
  }

  /** A file could not be read or written. */
  public static Failure io(String message) {
    return new Failure(ExitCode.FAILURE, List.of(), message);
  }

  /** A file says nothing that can be used, for reasons that its diagnostics give. */
  public static Failure content(List<Diagnostic> diagnostics) {
    ExitCode code = ExitCode.of(diagnostics);
    return new Failure(
        code == ExitCode.CLEAN ? ExitCode.FINDINGS : code,
        diagnostics,
        "mend what is shown above, and try again");
  }

  /** What stands in the way in files; empty if the trouble is elsewhere. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** What the command ends with. */
  public ExitCode code() {
    return code;
  }
}
