package org.kneeroll.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kneeroll.cli.file.Output;
import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.file.Replaces;
import org.kneeroll.cli.input.ProjectFile;
import org.kneeroll.cli.render.DiagnosticPrinter;
import org.kneeroll.cli.render.Findings;
import org.kneeroll.cli.render.OwnReport;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.project.FailOn;
import org.kneeroll.core.project.ProjectSettings;
import org.kneeroll.core.project.ReportFormat;
import picocli.CommandLine.Option;

/** How findings are reported, and which of them make the command fail. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How to show what was found: full, concise, counts, json, sarif, github or junit."
              + " Default: that of kneeroll.yaml, or else full.")
  private @Nullable ReportFormat format;

  @Option(
      names = "--output",
      paramLabel = "FORMAT=FILE",
      description =
          "Writes a further report into a file, such as sarif=report.sarif. May be given several"
              + " times.")
  private Map<ReportFormat, Path> outputFiles = new LinkedHashMap<>();

  @Option(
      names = "--fail-on",
      paramLabel = "WEIGHT",
      description =
          "The least that makes the command fail: error, warning, advice or never."
              + " Default: that of kneeroll.yaml, or else error.")
  private @Nullable FailOn failOn;

  /** The format for standard output. */
  ReportFormat format(ProjectSettings settings) {
    ReportFormat preferred = format != null ? format : settings.format();
    return preferred == null ? ReportFormat.FULL : preferred;
  }

  /** What makes the command fail. */
  FailOn failOn(ProjectSettings settings) {
    FailOn preferred = failOn != null ? failOn : settings.failOn();
    return preferred == null ? FailOn.ERROR : preferred;
  }

  /** Reports that go into files, each with its place. */
  record Places(Map<ReportFormat, Output> byFormat) {

    /**
     * Writes them.
     *
     * @throws Failure if one cannot be written
     */
    void write(Findings findings) {
      byFormat.forEach(
          (format, place) ->
              place.write(DiagnosticPrinter.of(format, Palette.PLAIN).print(findings)));
    }
  }

  /**
   * Finds the places of the reports that go into files, before any work is done: those of the
   * command line, and of the settings those of other formats.
   *
   * @throws Failure if one may not or cannot be written
   */
  Places places(Outputs outputs, Terminal terminal, ProjectFile project, ProjectSettings settings) {
    Map<ReportFormat, Path> all = new LinkedHashMap<>();
    settings.output().forEach((to, file) -> all.put(to, project.resolve(file)));
    outputFiles.forEach((to, file) -> all.put(to, terminal.resolve(file)));
    Map<ReportFormat, Output> places = new LinkedHashMap<>();
    all.forEach(
        (to, file) -> {
          if (file.getFileName().toString().equals("-")) {
            throw Failure.usage("a report for standard output is asked for with --format " + to);
          }
          Replaces older = Replaces.alike(bytes -> OwnReport.is(to, bytes));
          places.put(to, outputs.file(file, older));
        });
    return new Places(places);
  }
}
