package org.kneeroll.cli.render;

import org.kneeroll.core.diagnostic.Severity;

/** What parts of a message look like on a terminal. */
public enum Palette {
  /** No colours: for files, pipes and whoever sets {@code NO_COLOR}. */
  PLAIN,
  /** The sixteen colours of ECMA-48, which every terminal's own theme makes readable. */
  ANSI;

  /** Text that belongs to a verdict: its name, and the mark under the place. */
  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint(Control.ERROR, text);
      case WARNING -> paint(Control.WARNING, text);
      case ADVICE -> paint(Control.ADVICE, text);
    };
  }

  /** Text that stands out. */
  public String strong(String text) {
    return paint(Control.STRONG, text);
  }

  /** Line numbers and rules between columns. */
  String frame(String text) {
    return paint(Control.FRAME, text);
  }

  private String paint(Control look, String text) {
    return this == PLAIN || text.isEmpty() ? text : look + text + Control.PLAIN;
  }
}
