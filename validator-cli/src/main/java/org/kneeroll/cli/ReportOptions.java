package org.kneeroll.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.render.Findings;
import org.kneeroll.cli.render.Format;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.core.exercise.Term;
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
  private @Nullable String format;

  @Option(
      names = "--output",
      paramLabel = "FORMAT=FILE",
      description =
          "Writes a further report into a file, such as sarif=report.sarif. May be given several"
              + " times.")
  private Map<String, Path> outputs = new LinkedHashMap<>();

  @Option(
      names = "--fail-on",
      paramLabel = "WEIGHT",
      description =
          "The least that makes the command fail: error, warning, advice or never."
              + " Default: that of kneeroll.yaml, or else error.")
  private @Nullable String failOn;

  /** The format for standard output. */
  Format format(ProjectSettings settings) {
    if (format != null) {
      return format(format);
    }
    ReportFormat preferred = settings.format();
    return preferred == null ? Format.FULL : format(preferred.word());
  }

  private static Format format(String word) {
    return Format.of(word)
        .orElseThrow(
            () -> Failure.usage("there is no format `" + word + "`; there are: " + Format.words()));
  }

  /** What makes the command fail. */
  FailOn failOn(ProjectSettings settings) {
    if (failOn == null) {
      return Optional.ofNullable(settings.failOn()).orElse(FailOn.ERROR);
    }
    return Term.find(FailOn.class, failOn)
        .orElseThrow(
            () ->
                Failure.usage(
                    "`"
                        + failOn
                        + "` is no weight to fail on; there are: "
                        + String.join(", ", Term.words(FailOn.class))));
  }

  /**
   * Refuses what it does not understand, before any work is done.
   *
   * @throws Failure if a word is none of those that there are
   */
  void check(ProjectSettings settings) {
    format(settings);
    failOn(settings);
    outputs.keySet().forEach(ReportOptions::format);
  }

  /**
   * Writes the reports that go into files: those of the command line, and of the settings those of
   * other formats.
   *
   * @throws Failure if one cannot be written
   */
  void write(Findings findings, Terminal terminal, ProjectFile project, ProjectSettings settings) {
    Map<Format, Path> all = new LinkedHashMap<>();
    settings.output().forEach((f, file) -> all.put(format(f.word()), project.resolve(file)));
    outputs.forEach((word, file) -> all.put(format(word), terminal.resolve(file)));
    all.forEach(
        (to, file) -> {
          String report = to.printer(Palette.PLAIN).print(findings);
          try {
            WholeFile.write(file, report.getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw Failure.io("cannot write " + terminal.name(file) + ": " + IoReason.of(e));
          }
        });
  }
}
