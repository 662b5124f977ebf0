package org.kneeroll.cli.filled;

import java.util.List;
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
  public String print(List<ReadFile> files, int width, Palette palette) {
    return switch (this) {
      case TABLE -> FilledTable.print(files, width, palette);
      case CSV -> FilledCsv.print(files);
      case JSON -> FilledJson.print(files);
    };
  }
}
