package org.kneeroll.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kneeroll.cli.filled.FilledFormat;
import org.kneeroll.cli.filled.ReadFile;
import org.kneeroll.cli.input.PdfInputs;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Progress;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.pdf.read.FilledLeaflet;
import org.kneeroll.pdf.read.FilledLeaflets;
import org.kneeroll.pdf.read.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads back what was written into leaflets. */
@Command(
    name = "read",
    description = "Reads what was written into the fields of leaflets that came back.",
    footer = {
      "",
      "A value that is not a number where one was asked for is shown as it was written,",
      "and marked. In CSV, a cell that a spreadsheet would take for a formula begins with '.",
      "",
      "Exit code: 0 all read, 2 the command was not understood,",
      "3 a file could not be read; the others are shown all the same.",
      "",
      "Examples:",
      "  kneeroll read mrs-smith.pdf",
      "  kneeroll read came-back/ --format csv > came-back.csv",
    })
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PDF",
      arity = "1..*",
      description = "Leaflets that were filled in and saved, or folders with them.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private FilledFormat format = FilledFormat.TABLE;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      defaultValue = "",
      description = "Opens files that are locked.")
  private String password = "";

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PdfInputs inputs = new PdfInputs(terminal);
    List<String> problems = new ArrayList<>();
    List<Path> files = inputs.files(paths, problems);
    List<ReadFile> read = new ArrayList<>();
    try (Progress progress = Progress.of(terminal, files.size())) {
      for (Path file : files) {
        String name = terminal.name(file);
        progress.next(name);
        inputs
            .bytes(file, problems)
            .map(bytes -> new ReadFile(name, FilledLeaflets.read(bytes, password)))
            .ifPresent(read::add);
      }
    }
    terminal.out().print(format.print(read, terminal.width(), terminal.palette()));
    terminal.out().flush();
    for (ReadFile file : read) {
      if (file.reading() instanceof Reading.Failed<FilledLeaflet> failed) {
        problems.add("cannot read " + file.name() + ": " + failed.obstacle().message());
      }
    }
    problems.forEach(problem -> terminal.complain("kneeroll: " + problem));
    return (problems.isEmpty() ? ExitCode.CLEAN : ExitCode.FAILURE).number();
  }
}
