package org.kneeroll.cli.render;

import org.kneeroll.core.diagnostic.Diagnostic;

/** One line for each diagnostic, the heading of the full format; of each file an excerpt. */
final class ConcisePrinter implements DiagnosticPrinter {

  private final Palette palette;

  ConcisePrinter(Palette palette) {
    this.palette = palette;
  }

  @Override
  public String print(Findings findings) {
    StringBuilder out = new StringBuilder();
    for (Excerpt file : Excerpt.ofEachFile(findings.standing())) {
      for (Diagnostic diagnostic : file.shown()) {
        out.append(Heading.of(diagnostic, palette)).append('\n');
      }
      out.append(file.rest());
    }
    return out.toString();
  }
}
