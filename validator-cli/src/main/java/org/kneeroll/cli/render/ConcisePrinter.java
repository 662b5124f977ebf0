package org.kneeroll.cli.render;

import org.kneeroll.core.diagnostic.Diagnostic;

/** One line for each diagnostic: the heading of the full format. */
final class ConcisePrinter implements DiagnosticPrinter {

  private final Palette palette;

  ConcisePrinter(Palette palette) {
    this.palette = palette;
  }

  @Override
  public String print(Findings findings) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : findings.standing()) {
      out.append(Heading.of(diagnostic, palette)).append('\n');
    }
    return out.toString();
  }
}
