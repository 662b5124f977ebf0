package org.kneeroll.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Product;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code kneeroll}, and the only class that ends the process. */
@Command(
    name = "kneeroll",
    mixinStandardHelpOptions = true,
    version = "kneeroll " + Product.VERSION,
    description = "Checks exercise files and prints leaflets from them.",
    footer = {
      "",
      "Start with:",
      "  kneeroll list",
      "  kneeroll leaflet acute-lower-back-pain",
      "  kneeroll validate my-folder/",
    })
public final class Kneeroll implements Runnable {

  /** Libraries that talk to developers; kept, as a logger that nobody holds forgets its level. */
  private static final List<Logger> TALKATIVE =
      List.of(
          Logger.getLogger("org.hibernate.validator"),
          Logger.getLogger("org.apache.fontbox"),
          Logger.getLogger("org.apache.pdfbox"));

  @Spec private CommandSpec spec = CommandSpec.create();

  private Kneeroll() {}

  /** Runs the command and exits with its exit code. */
  public static void main(String[] args) {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    System.exit(run(Terminal.system(), args));
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  static int run(Terminal terminal, String... args) {
    CommandLine command =
        new CommandLine(new Kneeroll())
            .addSubcommand(new CompletionCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .addSubcommand(new ExtractCommand(terminal))
            .addSubcommand(new FigureCommand(terminal))
            .addSubcommand(new ImportCommand(terminal))
            .addSubcommand(new LeafletCommand(terminal))
            .addSubcommand(new ListCommand(terminal))
            .addSubcommand(new NewCommand(terminal))
            .addSubcommand(new ReadCommand(terminal))
            .addSubcommand(new ReportCommand(terminal))
            .addSubcommand(new SchemaCommand(terminal))
            .addSubcommand(new ShowCommand(terminal))
            .addSubcommand(new ValidateCommand(terminal));
    command
        .getSubcommands()
        .values()
        .forEach(subcommand -> subcommand.getCommandSpec().mixinStandardHelpOptions(true));
    command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                terminal.palette() == Palette.ANSI ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(new CallProblems(terminal))
        .setExecutionExceptionHandler((exception, line, result) -> report(terminal, exception));
    int code = command.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static int report(Terminal terminal, Exception exception) {
    if (exception instanceof Failure failure) {
      terminal.complain("kneeroll: " + failure.getMessage());
      return failure.code().number();
    }
    if (exception instanceof UncheckedIOException unreadable) {
      terminal.complain(
          "kneeroll: cannot read "
              + unreadable.getMessage()
              + ": "
              + IoReason.of(Objects.requireNonNull(unreadable.getCause())));
      return ExitCode.FAILURE.number();
    }
    terminal.complain(
        "kneeroll: this should not have happened; please report it with what follows");
    exception.printStackTrace(terminal.err());
    return ExitCode.FAILURE.number();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, such as `kneeroll list`");
  }
}
