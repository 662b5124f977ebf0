package org.kneeroll.cli.filled;

import java.util.List;
import java.util.Locale;
import org.kneeroll.cli.render.Palette;

/** How the contents of leaflets are shown. */
public enum FilledFormat {
  /** For people: what was prescribed or written, under each file's name. */
  TABLE,
  /** For spreadsheets: a line for each field of each file. */
  CSV,
  /** For programs. */
  JSON;

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

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
