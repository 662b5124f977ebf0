package org.kneeroll.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one run of {@code validate} found, a line for each finding.
 *
 * @param errors what keeps content from being printed
 * @param warnings what is likely wrong
 * @param dismissed what was allowed, waived or known: the rule and the file
 */
record Findings(List<String> errors, List<String> warnings, List<String> dismissed) {

  /**
   * How many warnings a catalogue of up to 50 right files may get: one for its files, and one that
   * asks it to say what it takes from the built-in catalogue, which older ones do not.
   */
  static final int WARNINGS_OF_A_CATALOGUE = 2;

  /** Runs {@code validate}, with options if there are any. */
  static Findings of(Path folder, String... call) {
    String[] json =
        Stream.concat(Stream.of(call), Stream.of("--format", "json")).toArray(String[]::new);
    CommandRun run = CommandRun.in(folder, json);
    if (run.code() > 1) {
      throw new AssertionError(run.transcript());
    }
    Map<String, Object> report = Json.map(run.out());
    return new Findings(
        lines(report, "error"),
        lines(report, "warning"),
        Json.maps(report.get("dismissed")).stream()
            .map(found -> found.get("rule") + " in " + found.get("file"))
            .toList());
  }

  private static List<String> lines(Map<String, Object> report, String severity) {
    return Json.maps(report.get("diagnostics")).stream()
        .filter(found -> severity.equals(found.get("severity")))
        .map(found -> found.get("file") + ": [" + found.get("rule") + "] " + found.get("message"))
        .toList();
  }
}
