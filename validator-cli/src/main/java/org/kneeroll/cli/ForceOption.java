package org.kneeroll.cli;

import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** The option by which a user lets a command write over what it would leave alone. */
final class ForceOption {

  @Option(
      names = "--force",
      description =
          "Write over a file that is there already, whatever is in it. Without it, only older files"
              + " of the same kind give way that Kneeroll made and nobody has changed.")
  private boolean force;

  /** The files of a command that has this option. */
  Outputs outputs(Terminal terminal) {
    return Outputs.of(terminal).offeringForce(force);
  }
}
