package org.kneeroll.cli.render;

import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.SourceText;

/** The line that says what is wrong and where. */
final class Heading {

  private Heading() {}

  /** {@code file:line:column severity[rule]: message}, without a line break. */
  static String of(Diagnostic diagnostic, Palette palette) {
    return place(diagnostic.primary()) + " " + verdict(diagnostic, palette);
  }

  /** {@code severity[rule]: message}, without a line break. */
  static String verdict(Diagnostic diagnostic, Palette palette) {
    String verdict = diagnostic.severity().word() + "[" + diagnostic.rule() + "]";
    return palette.severity(diagnostic.severity(), verdict)
        + palette.strong(": " + Visible.of(diagnostic.message()));
  }

  /** {@code file:line:column}, which most terminals and editors turn into a link. */
  static String place(Label label) {
    SourceText.Position at = label.source().position(label.span().start());
    return Visible.of(label.source().name()) + ":" + at.line() + ":" + at.column();
  }
}
