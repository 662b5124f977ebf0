package org.kneeroll.cli.filled;

import org.kneeroll.cli.render.Palette;
import org.kneeroll.core.exercise.Term;

/** How the contents of leaflets are shown. */
public enum FilledFormat implements Term {
  /** For people: what was prescribed or written, under each file's name. */
  TABLE,
  /** For spreadsheets: a line for each field of each file. */
  CSV,
  /** For programs. */
  JSON;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /**
   * All files as one text.
   *
   * @param width of the terminal, for the table
   */
  public String print(Returns returns, int width, Palette palette) {
    return switch (this) {
      case TABLE -> FilledTable.print(returns.read(), width, palette);
      case CSV -> FilledCsv.print(returns.read());
      case JSON -> FilledJson.print(returns);
    };
  }
}
