package org.kneeroll.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.check.Checker;
import org.kneeroll.catalogue.check.Report;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.cli.Inputs.Selection;
import org.kneeroll.cli.render.Format;
import org.kneeroll.cli.render.Summary;
import org.kneeroll.core.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks content and says everything that is wrong with it. */
@Command(
    name = "validate",
    description = "Checks exercises, leaflets and brands, and shows what is wrong, all in one run.",
    footer = {
      "",
      "Exit code: 0 nothing wrong, 1 errors found, 2 the command was not understood,",
      "3 a file could not be read.",
      "",
      "Examples:",
      "  kneeroll validate                          the built-in catalogue",
      "  kneeroll validate my-exercises/            a folder",
      "  kneeroll validate knee-roll.yaml           one file",
    })
final class ValidateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description = "Files (YAML or JSON) or folders; without any, the built-in catalogue.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--catalogue",
      paramLabel = "FOLDER",
      description =
          "The catalogue that the files belong to. Without it: the nearest folder upwards with a"
              + " catalogue.yaml.")
  private @Nullable Path catalogue;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "full",
      description = "full, concise or json. Default: ${DEFAULT-VALUE}.")
  private String format = "full";

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Format chosen =
        Format.of(format)
            .orElseThrow(
                () ->
                    Failure.usage(
                        "there is no format `" + format + "`: use full, concise or json"));
    List<Report> reports = new ArrayList<>();
    if (paths.isEmpty() && catalogue == null) {
      reports.add(Checker.check(Library.builtIn(), terminal.today()));
    } else {
      List<Path> given = paths;
      if (given.isEmpty() && catalogue != null) {
        given = List.of(catalogue);
      }
      for (Selection selection : new Inputs(terminal).of(given, catalogue)) {
        reports.add(Checker.check(selection.library(), terminal.today(), selection::contains));
      }
    }
    Report report = joined(reports);
    if (report.items().isEmpty() && report.diagnostics().isEmpty()) {
      throw Failure.usage("there is nothing to check: no YAML or JSON file was found");
    }
    terminal.out().print(chosen.printer(terminal.palette()).print(report.diagnostics()));
    if (chosen == Format.FULL) {
      terminal.say(summary(report));
    }
    terminal.out().flush();
    return ExitCode.of(report.diagnostics()).number();
  }

  private static Report joined(List<Report> reports) {
    Set<Diagnostic> all = new LinkedHashSet<>();
    List<Item<?>> items = new ArrayList<>();
    for (Report report : reports) {
      all.addAll(report.diagnostics());
      items.addAll(report.items());
    }
    return new Report(all.stream().sorted(Diagnostic.ORDER).toList(), items);
  }

  private static String summary(Report report) {
    if (!report.diagnostics().isEmpty()) {
      return Summary.found(report.diagnostics());
    }
    List<Summary.Count> counts = new ArrayList<>();
    for (FileKind kind : List.of(FileKind.EXERCISE, FileKind.LEAFLET, FileKind.BRAND)) {
      counts.add(count(report, kind));
    }
    if (counts.stream().allMatch(count -> count.number() == 0)) {
      counts.add(count(report, FileKind.SETTINGS));
    }
    return Summary.nothingFound(counts);
  }

  private static Summary.Count count(Report report, FileKind kind) {
    int number = report.checked(kind);
    return new Summary.Count(number, kind.word(), kind.word() + "s");
  }
}
