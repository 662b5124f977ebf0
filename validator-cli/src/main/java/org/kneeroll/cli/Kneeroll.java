package org.kneeroll.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.licence.Licences;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Product;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Mishap;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.catalogue.CatalogueFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code kneeroll}, and the only class that ends the process. */
@Command(
    name = "kneeroll",
    mixinStandardHelpOptions = true,
    version = {
      "kneeroll " + Product.VERSION,
      "reads catalogues of format " + CatalogueFormat.NEWEST,
    },
    description = "Checks exercise files and prints leaflets from them.",
    footer = {
      "",
      "Start with:",
      "  kneeroll list",
      "  kneeroll leaflet acute-lower-back-pain",
      "  kneeroll validate my-folder/",
    })
public final class Kneeroll implements Runnable {

  /** The parent of all loggers of libraries, which talk to developers, in words of the files. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  /** The command that describes all others to a shell. */
  private static final String ALL_OTHERS = "completion";

  @Option(
      names = "--licences",
      description = "Print what Kneeroll is made of, and under which licences, with their texts.")
  private boolean licences;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Kneeroll(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command and exits with its exit code. */
  public static void main(String[] args) {
    boolean inFull = !Objects.requireNonNullElse(System.getenv(Mishap.DEBUG), "").isEmpty();
    if (!inFull) {
      LIBRARIES.setLevel(Level.OFF);
    }
    System.exit(run(Terminal.system(), inFull, args));
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  static int run(Terminal terminal, String... args) {
    return run(terminal, false, args);
  }

  /** Nothing that is thrown gets past this, whoever threw it. */
  private static int run(Terminal terminal, boolean inFull, String... args) {
    int code;
    try {
      code = command(terminal, inFull, args).execute(args);
    } catch (RuntimeException | Error e) {
      code = Mishap.tell(terminal, name(args), e, inFull).number();
    }
    Optional<IOException> unprinted = terminal.printFailure();
    if (unprinted.isPresent()) {
      terminal.complain("kneeroll: cannot write standard output: " + IoReason.of(unprinted.get()));
      code = ExitCode.FAILURE.number();
    }
    terminal.err().flush();
    return code;
  }

  private static String name(String... args) {
    return args.length == 0 ? "" : args[0];
  }

  private static CommandLine command(Terminal terminal, boolean inFull, String... args) {
    CommandLine command = new CommandLine(new Kneeroll(terminal));
    commands(terminal, args).forEach((name, made) -> command.addSubcommand(name, made.get()));
    for (CommandLine subcommand : command.getSubcommands().values()) {
      subcommand.getCommandSpec().mixinStandardHelpOptions(true);
      Vocabularies.prepare(subcommand);
    }
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A file may be called @home.yaml; nobody means that its lines are arguments.
        .setExpandAtFiles(false)
        .registerConverter(Path.class, Terminal::path)
        .setOut(terminal.help())
        .setErr(terminal.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                terminal.palette() == Palette.ANSI ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(new CallProblems(terminal))
        .setExecutionExceptionHandler(
            (exception, line, result) ->
                Mishap.tell(terminal, name(args), exception, inFull).number());
  }

  /**
   * The commands that a call may mean: the one that it names, or else all of them. To describe a
   * command takes a while at a cold start, so the others are left alone.
   */
  private static Map<String, Supplier<Callable<Integer>>> commands(
      Terminal terminal, String... args) {
    Map<String, Supplier<Callable<Integer>>> all = new LinkedHashMap<>();
    all.put("completion", () -> new CompletionCommand(terminal));
    all.put("explain", () -> new ExplainCommand(terminal));
    all.put("extract", () -> new ExtractCommand(terminal));
    all.put("figure", () -> new FigureCommand(terminal));
    all.put("import", () -> new ImportCommand(terminal));
    all.put("leaflet", () -> new LeafletCommand(terminal));
    all.put("list", () -> new ListCommand(terminal));
    all.put("new", () -> new NewCommand(terminal));
    all.put("read", () -> new ReadCommand(terminal));
    all.put("report", () -> new ReportCommand(terminal));
    all.put("schema", () -> new SchemaCommand(terminal));
    all.put("show", () -> new ShowCommand(terminal));
    all.put("sign", () -> new SignCommand(terminal));
    all.put("validate", () -> new ValidateCommand(terminal));
    boolean alone = args.length > 0 && all.containsKey(args[0]) && !args[0].equals(ALL_OTHERS);
    return alone ? Map.of(args[0], all.get(args[0])) : all;
  }

  @Override
  public void run() {
    if (licences) {
      terminal.out().print(Licences.print());
      return;
    }
    throw new ParameterException(spec.commandLine(), "name a command, such as `kneeroll list`");
  }
}
