package org.kneeroll.cli.render;

import java.util.List;
import org.kneeroll.core.diagnostic.Diagnostic;

/** Turns diagnostics into text of one format. */
public interface DiagnosticPrinter {

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
