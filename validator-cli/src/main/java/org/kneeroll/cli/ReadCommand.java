package org.kneeroll.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kneeroll.cli.filled.FilledFormat;
import org.kneeroll.cli.filled.ReadFile;
import org.kneeroll.cli.filled.Returns;
import org.kneeroll.cli.input.ReturnedFiles;
import org.kneeroll.cli.render.Visible;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.pdf.read.FilledFile;
import org.kneeroll.pdf.read.Reading;
import org.kneeroll.pdf.read.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads back what was written into leaflets. */
@Command(
    name = "read",
    description = "Reads what was written into the fields of leaflets that came back.",
    footer = {
      "",
      "Several leaflets in one file are read one by one. What lies beside or over the fields,",
      "what is missing, and what could not be read gets a line of its own. CSV and JSON have",
      "each number and its unit beside what was written, where nothing has to be guessed.",
      "In CSV, a cell that a spreadsheet would take for a formula begins with '.",
      "",
      "Exit code: 0 all read, 2 the command was not understood,",
      "3 something could not be read; all else is shown all the same.",
      "",
      "Examples:",
      "  kneeroll read mrs-smith.pdf",
      "  kneeroll read came-back/ --format csv > came-back.csv",
    })
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Leaflets that were filled in and saved (PDF), their form data (FDF, XFDF), or folders"
              + " with them.")
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
    ReturnedFiles found = ReturnedFiles.of(paths, terminal);
    Returns returns = Returns.of(found.files(), password, terminal);
    terminal.out().print(format.print(returns, terminal.width(), terminal.palette()));
    terminal.out().flush();
    List<String> problems = new ArrayList<>(found.problems());
    problems.addAll(returns.problems());
    for (ReadFile file : returns.read()) {
      problems.addAll(unread(file));
    }
    found.notes().forEach(this::say);
    returns.notes().forEach(this::say);
    problems.forEach(this::say);
    return (problems.isEmpty() ? ExitCode.CLEAN : ExitCode.FAILURE).number();
  }

  /** What is in a file for a person to look up; a table has told of it already. */
  private List<String> unread(ReadFile file) {
    if (!file.sameAs().isEmpty() || !(file.reading() instanceof Reading.Done<FilledFile> done)) {
      return List.of();
    }
    List<Remark> unread =
        done.value().allRemarks().stream().filter(remark -> !remark.kind().isRead()).toList();
    if (unread.isEmpty() || format != FilledFormat.TABLE) {
      return unread.stream().map(remark -> file.name() + ": " + remark.message()).toList();
    }
    return List.of(file.name() + ": not all of it could be read: see the lines with ! above");
  }

  private void say(String sentence) {
    terminal.complain("kneeroll: " + Visible.of(sentence));
  }
}
