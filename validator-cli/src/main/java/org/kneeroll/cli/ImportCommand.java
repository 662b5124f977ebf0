package org.kneeroll.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.intake.Draft;
import org.kneeroll.catalogue.intake.ForeignRecord;
import org.kneeroll.catalogue.intake.Intake;
import org.kneeroll.catalogue.intake.IntakeReport;
import org.kneeroll.catalogue.intake.PublicCatalogue;
import org.kneeroll.catalogue.intake.RecordReader;
import org.kneeroll.catalogue.intake.Refusal;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.file.DraftFolder;
import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.input.Inputs;
import org.kneeroll.cli.intake.IntakeFormat;
import org.kneeroll.cli.intake.IntakeText;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Progress;
import org.kneeroll.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings exercises of a public catalogue in as drafts. */
@Command(
    name = "import",
    description = "Makes draft exercise files of the records of a public catalogue.",
    footer = {
      "",
      "What a record does not say stays missing; what is made of something else is",
      "marked as guessed in the file. No file that is there already is changed. A file",
      "import-report.md beside the drafts says what is missing, guessed and left out.",
      "",
      "Exit code: 0 all records brought in, 1 some were not,",
      "2 the command was not understood, 3 a file could not be read or written.",
      "",
      "Examples:",
      "  kneeroll import free-exercise-db exercises.json",
      "  kneeroll import open-exercise-db exercises.json -o drafts",
      "  kneeroll import open-exercise-db their-exercises/     one file for each record",
      "  kneeroll validate drafts --format counts              what they lack",
    })
final class ImportCommand implements Callable<Integer> {

  private static final String REPORT = "import-report";

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "CATALOGUE",
      description = "free-exercise-db or open-exercise-db.")
  private PublicCatalogue catalogue = PublicCatalogue.FREE_EXERCISE_DB;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "Its JSON file, or a folder of JSON files.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description =
          "Where to write; the drafts go into its folder `exercises`. Default: CATALOGUE.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private IntakeFormat format = IntakeFormat.TEXT;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> files = files();
    Path folder = output != null ? output : Path.of(catalogue.word());
    Outputs outputs = Outputs.of(terminal).sparing(files);
    DraftFolder drafts =
        new DraftFolder(
            outputs,
            terminal.resolve(folder).resolve("exercises"),
            terminal.name(folder) + "/exercises");
    IntakeReport.Gathering gathering = new IntakeReport.Gathering();
    Intake intake = new Intake(catalogue);
    try (Progress progress = Progress.uncounted(terminal)) {
      for (Path one : files) {
        read(
            one,
            record -> {
              progress.next(record.place());
              take(record, intake, drafts, gathering);
            },
            gathering::refused);
      }
    }
    IntakeReport report = gathering.report();
    String written = writeReport(report, outputs, folder);
    if (format == IntakeFormat.JSON) {
      terminal.out().print(IntakeText.json(report, catalogue, terminal.name(folder)));
    } else {
      terminal.out().print(IntakeText.print(report, terminal.width(), terminal.palette()));
      terminal.say(summary(report, terminal.name(folder), written));
      terminal.say(
          "`kneeroll validate " + terminal.name(folder) + " --format counts` says what they lack");
    }
    terminal.out().flush();
    return (report.refused() == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
  }

  /** The file, or the JSON files of a folder in the order of their names; links lead outside. */
  private List<Path> files() {
    Path absolute = terminal.resolve(file);
    if (!Files.isDirectory(absolute)) {
      if (!Files.exists(absolute)) {
        throw Failure.io("there is no file or folder " + terminal.name(file));
      }
      if (Inputs.isPipe(absolute)) {
        throw Failure.io(terminal.name(file) + " is a pipe or a device and no file");
      }
      return List.of(absolute);
    }
    try (Stream<Path> entries = Files.list(absolute)) {
      List<Path> found =
          entries
              .filter(path -> path.getFileName().toString().endsWith(".json"))
              .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw Failure.usage("there is no JSON file in " + terminal.name(file));
      }
      return found;
    } catch (IOException e) {
      throw Failure.io("cannot read the folder " + terminal.name(file) + ": " + IoReason.of(e));
    }
  }

  private void read(Path path, Consumer<ForeignRecord> accepted, Consumer<Refusal> refused) {
    try (InputStream in = Files.newInputStream(path)) {
      RecordReader.read(path.getFileName().toString(), in, accepted, refused);
    } catch (IOException e) {
      throw Failure.io("cannot read " + terminal.name(path) + ": " + IoReason.of(e));
    }
  }

  private static void take(
      ForeignRecord foreign, Intake intake, DraftFolder drafts, IntakeReport.Gathering gathering) {
    Optional<Draft> draft = intake.draft(foreign);
    if (draft.isEmpty()) {
      gathering.refused(new Refusal(foreign.place(), "has no name"));
    } else if (drafts.write(draft.get().id() + ".yaml", draft.get().text())) {
      gathering.written(draft.get());
    } else {
      gathering.refused(
          new Refusal(
              foreign.place(), draft.get().id() + ".yaml is there already, and is left as it is"));
    }
  }

  /** Writes the report beside the drafts, under a name that is not taken. */
  private String writeReport(IntakeReport report, Outputs outputs, Path folder) {
    DraftFolder beside = new DraftFolder(outputs, terminal.resolve(folder), terminal.name(folder));
    String text = IntakeText.markdown(report, catalogue, terminal.name(file));
    String name = REPORT + ".md";
    for (int i = 2; !beside.write(name, text); i++) {
      name = REPORT + "-" + i + ".md";
    }
    return terminal.name(folder.resolve(name));
  }

  private static String summary(IntakeReport report, String folder, String written) {
    return "wrote "
        + report.written()
        + (report.written() == 1 ? " draft" : " drafts")
        + " to "
        + folder
        + "/exercises"
        + (report.refused() == 0 ? "" : ", left out " + report.refused())
        + "; all of it stands in "
        + written;
  }
}
