package org.kneeroll.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.file.WholeFile;
import org.kneeroll.cli.input.ProjectFile;
import org.kneeroll.cli.render.DiagnosticPrinter;
import org.kneeroll.cli.render.Findings;
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
  private Map<ReportFormat, Path> outputs = new LinkedHashMap<>();

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

  /**
   * Writes the reports that go into files: those of the command line, and of the settings those of
   * other formats.
   *
   * @throws Failure if one cannot be written
   */
  void write(Findings findings, Terminal terminal, ProjectFile project, ProjectSettings settings) {
    Map<ReportFormat, Path> all = new LinkedHashMap<>();
    settings.output().forEach((to, file) -> all.put(to, project.resolve(file)));
    outputs.forEach((to, file) -> all.put(to, terminal.resolve(file)));
    all.forEach(
        (to, file) -> {
          String report = DiagnosticPrinter.of(to, Palette.PLAIN).print(findings);
          try {
            WholeFile.write(file, report.getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw Failure.io("cannot write " + terminal.name(file) + ": " + IoReason.of(e));
          }
        });
  }
}
