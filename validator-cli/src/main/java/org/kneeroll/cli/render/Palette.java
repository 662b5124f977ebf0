package org.kneeroll.cli.render;

import org.kneeroll.core.diagnostic.Severity;

/** What parts of a message look like on a terminal. */
public enum Palette {
  /** No colours: for files, pipes and whoever sets {@code NO_COLOR}. */
  PLAIN,
  /** The sixteen colours of ECMA-48, which every terminal's own theme makes readable. */
  ANSI;

  private static final String BOLD = "1";
  private static final String BLUE = "34";

  /** Text that belongs to a verdict: its name, and the mark under the place. */
  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case ADVICE -> paint("1;34", text);
    };
  }

  /** Text that stands out. */
  public String strong(String text) {
    return paint(BOLD, text);
  }

  /** Line numbers and rules between columns. */
  String frame(String text) {
    return paint(BLUE, text);
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
