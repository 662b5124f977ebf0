package org.kneeroll.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code kneeroll}, and the only class that ends the process. */
@Command(
    name = "kneeroll",
    mixinStandardHelpOptions = true,
    version = "kneeroll 0.1.0-SNAPSHOT",
    description = "Checks exercise files and prints leaflets from them.")
public final class Kneeroll implements Runnable {

  @Spec private CommandSpec spec;

  private Kneeroll(CommandSpec spec) {
    this.spec = spec;
  }

  /** Runs the command and exits with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Kneeroll(CommandSpec.create())).execute(args));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
