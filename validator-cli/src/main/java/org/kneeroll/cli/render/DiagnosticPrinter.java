package org.kneeroll.cli.render;

import java.util.List;
import org.kneeroll.core.diagnostic.Diagnostic;

/** Turns diagnostics into text of one format. */
public interface DiagnosticPrinter {

  /**
   * The diagnostics in the order of the list.
   *
   * @return complete lines that end with {@code \n}; empty for no diagnostics, unless the format
   *     has to say even that
   */
  String print(List<Diagnostic> diagnostics);
}
