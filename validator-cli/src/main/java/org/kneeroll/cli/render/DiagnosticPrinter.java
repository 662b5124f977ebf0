package org.kneeroll.cli.render;

import java.util.List;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.project.ReportFormat;

/** Turns diagnostics into text of one format. */
public interface DiagnosticPrinter {

  /** The printer of a format; what programs read is never in colour. */
  static DiagnosticPrinter of(ReportFormat format, Palette palette) {
    return switch (format) {
      case FULL -> new FullPrinter(palette);
      case CONCISE -> new ConcisePrinter(palette);
      case COUNTS -> new CountsPrinter();
      case JSON -> new JsonPrinter();
      case SARIF -> new SarifPrinter();
      case GITHUB -> new GithubPrinter();
      case JUNIT -> new JunitPrinter();
    };
  }

  /**
   * What was found, in the order of its lists.
   *
   * @return complete lines that end with {@code \n}; empty for no diagnostics, unless the format
   *     has to say even that
   */
  String print(Findings findings);

  /** Diagnostics alone, as {@link #print(Findings)} has them. */
  default String print(List<Diagnostic> diagnostics) {
    return print(Findings.of(diagnostics));
  }
}
