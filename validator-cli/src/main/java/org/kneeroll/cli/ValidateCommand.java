package org.kneeroll.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.mend.Mending;
import org.kneeroll.catalogue.source.SourceLimits;
import org.kneeroll.catalogue.triage.Verdicts;
import org.kneeroll.cli.checking.BaselineFile;
import org.kneeroll.cli.checking.ReadabilityTable;
import org.kneeroll.cli.checking.Validation;
import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.input.Inputs;
import org.kneeroll.cli.input.ProjectFile;
import org.kneeroll.cli.render.Control;
import org.kneeroll.cli.render.DiagnosticPrinter;
import org.kneeroll.cli.render.Findings;
import org.kneeroll.cli.render.Summary;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.cli.watch.Watch;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.project.ProjectSettings;
import org.kneeroll.core.project.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks content and says everything that is wrong with it. */
@Command(
    name = "validate",
    description = "Checks exercises, leaflets and brands, and shows what is wrong, all in one run.",
    footer = {
      "",
      "Exit code: 0 nothing that counts, 1 something found that counts (see --fail-on),",
      "2 the command or the settings were not understood, 3 a file could not be read or written.",
      "",
      "Examples:",
      "  kneeroll validate                          the catalogue that you are in",
      "  kneeroll validate my-exercises/            a folder",
      "  kneeroll validate knee-roll.yaml           one file",
      "  kneeroll validate . --fix                  and mend what is only written wrongly",
      "  kneeroll validate . --output sarif=report.sarif --fail-on warning",
      "  kneeroll validate - --stdin-name exercises/knee-roll.yaml < draft.yaml",
    })
final class ValidateCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files (YAML or JSON), folders, leaflets that carry their source (PDF), or - for standard"
              + " input; without any, the catalogue that this folder is in, or else the built-in"
              + " one.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--catalogue",
      paramLabel = "FOLDER",
      description =
          "The catalogue that the files belong to. Without it: the nearest folder upwards with a"
              + " catalogue.yaml.")
  private @Nullable Path catalogue;

  @Mixin private final ReportOptions report = new ReportOptions();

  @Mixin private final ForceOption force = new ForceOption();

  @Mixin private final FixOptions fixes = new FixOptions();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that are known and do not count.")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      description = "Writes all that is found now into the baseline, less what guards safety.")
  private boolean writeBaseline;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description =
          "The project's settings. Without it: the nearest kneeroll.yaml upwards from here.")
  private @Nullable Path settingsFile;

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description =
          "What standard input is called, which says what it describes and where it belongs.")
  private @Nullable String stdinName;

  @Option(
      names = "--watch",
      description = "Checks again whenever a file changes, until it is stopped with Ctrl-C.")
  private boolean watch;

  @Option(
      names = "--stats",
      description = "Also shows how hard each text is to read, the hardest first.")
  private boolean stats;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (paths.isEmpty() && catalogue == null) {
      catalogue = Inputs.here(terminal).orElse(null);
    }
    boolean fromInput = paths.contains(Path.of(STANDARD_INPUT));
    requireSense(fromInput);
    fixes.check(fromInput);
    if (watch) {
      return Watch.over(terminal, watched(), () -> run(Optional.empty()));
    }
    return run(fromInput ? Optional.of(readInput()) : Optional.empty());
  }

  private void requireSense(boolean fromInput) {
    if (stdinName != null && !fromInput) {
      throw Failure.usage("--stdin-name needs `-` in the place of a file");
    }
    if (watch && (fromInput || fixes.isOn() || writeBaseline)) {
      throw Failure.usage(
          "--watch only looks: it goes with neither standard input nor --fix,"
              + " --diff or --write-baseline");
    }
    if (watch && paths.isEmpty() && catalogue == null) {
      throw Failure.usage("--watch needs a file or a folder to look at");
    }
  }

  private List<Path> watched() {
    List<Path> places = new ArrayList<>(paths);
    if (catalogue != null) {
      places.add(catalogue);
    }
    return places.stream().map(terminal::resolve).toList();
  }

  private byte[] readInput() {
    try {
      return terminal.in().readNBytes(SourceLimits.BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("standard input", e);
    }
  }

  private int run(Optional<byte[]> input) {
    ProjectFile projectFile = ProjectFile.of(terminal, settingsFile);
    List<Path> named = new ArrayList<>(paths);
    Path standIn = Terminal.path(stdinName == null ? "stdin.yaml" : stdinName);
    named.replaceAll(path -> path.equals(Path.of(STANDARD_INPUT)) ? standIn : path);
    Validation validation = new Validation(terminal, named, catalogue, projectFile);
    input.ifPresent(bytes -> validation.unsaved(terminal.name(standIn), bytes));
    ProjectSettings settings = validation.project().settings();
    Outputs outputs = force.outputs(terminal);
    Optional<BaselineFile> known = baseline(outputs, validation, projectFile);
    ReportOptions.Places reports = report.places(outputs, terminal, projectFile, settings);
    if (fixes.isOn()) {
      Mending.Result result = fixes.mend(validation, terminal);
      if (fixes.isDiff()) {
        boolean differs = FixOptions.show(result, terminal);
        return (differs ? ExitCode.FINDINGS : ExitCode.CLEAN).number();
      }
      FixOptions.write(result, terminal);
    }
    Validation.Outcome outcome = validation.check();
    if (outcome.items().isEmpty() && outcome.verdicts().standing().isEmpty()) {
      throw Failure.usage("there is nothing to check: no YAML or JSON file was found");
    }
    outputs.sparing(
        outcome.files().stream()
            .filter(name -> !name.startsWith("kneeroll:"))
            .map(Path::of)
            .toList());
    Verdicts verdicts = withBaseline(outcome, validation, known);
    Findings findings =
        new Findings(
            verdicts.standing(), verdicts.dismissed(), outcome.files(), validation.rules());
    show(findings, report.format(settings), outcome.items());
    reports.write(findings);
    return outcome.settingsBroken()
        ? ExitCode.USAGE.number()
        : ExitCode.of(verdicts.standing(), report.failOn(settings)).number();
  }

  /** The baseline that holds; if it is to be written, that is known to be allowed. */
  private Optional<BaselineFile> baseline(
      Outputs outputs, Validation validation, ProjectFile projectFile) {
    String preferred = validation.project().settings().baseline();
    if (baseline == null && preferred == null) {
      if (writeBaseline) {
        throw Failure.usage(
            "--write-baseline needs --baseline FILE, or `baseline` in kneeroll.yaml");
      }
      return Optional.empty();
    }
    Path place =
        baseline != null
            ? terminal.resolve(baseline)
            : projectFile.resolve(String.valueOf(preferred));
    BaselineFile file = new BaselineFile(terminal, place, projectFile);
    return Optional.of(writeBaseline ? file.writtenTo(outputs) : file);
  }

  private Verdicts withBaseline(
      Validation.Outcome outcome, Validation validation, Optional<BaselineFile> known) {
    if (known.isEmpty()) {
      return outcome.verdicts();
    }
    BaselineFile file = known.get();
    if (writeBaseline) {
      file.write(outcome.verdicts().standing(), validation.rules());
      terminal.complain("wrote " + file.name());
    }
    return file.apply(outcome.verdicts(), outcome.files(), validation.rules());
  }

  private void show(Findings findings, ReportFormat format, List<Item<?>> items) {
    String printed = DiagnosticPrinter.of(format, terminal.palette()).print(findings);
    terminal.out().print(format == ReportFormat.GITHUB ? Control.commands(printed) : printed);
    if (format == ReportFormat.FULL) {
      terminal.say(summary(findings.standing(), items));
      int dismissed = findings.dismissed().size();
      if (dismissed > 0) {
        terminal.say(dismissed + " more allowed or known, and not shown");
      }
      String offer = fixes.offer(findings.standing());
      if (!offer.isEmpty()) {
        terminal.say(offer);
      }
    }
    if (stats && format == ReportFormat.FULL) {
      terminal.out().print(ReadabilityTable.of(items, terminal.width(), terminal.palette()));
    }
    terminal.out().flush();
  }

  private static String summary(List<Diagnostic> standing, List<Item<?>> items) {
    if (!standing.isEmpty()) {
      return Summary.found(standing);
    }
    List<Summary.Count> counts = new ArrayList<>();
    for (FileKind kind : List.of(FileKind.EXERCISE, FileKind.LEAFLET, FileKind.BRAND)) {
      counts.add(count(items, kind));
    }
    if (counts.stream().allMatch(count -> count.number() == 0)) {
      counts.add(count(items, FileKind.SETTINGS));
    }
    return Summary.nothingFound(counts);
  }

  private static Summary.Count count(List<Item<?>> items, FileKind kind) {
    int number = (int) items.stream().filter(item -> item.kind() == kind).count();
    return new Summary.Count(number, kind.word(), kind.word() + "s");
  }
}
