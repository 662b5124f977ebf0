package org.kneeroll.cli.show;

import org.kneeroll.cli.render.Control;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.core.exercise.Term;

/** How one thing of a catalogue is shown. */
public enum ShownFormat implements Term {
  /** For people: each value, and where it comes from. */
  TABLE,
  /** For programs. */
  JSON,
  /** As a file that says the same without inheriting anything. */
  YAML;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /**
   * All of it as one text.
   *
   * @param width of the terminal, for the table
   */
  public String print(Shown shown, int width, Palette palette) {
    return switch (this) {
      case TABLE -> ShownTable.print(shown, width, palette);
      case JSON -> Control.none(ShownJson.print(shown));
      case YAML -> Control.none(ShownYaml.print(shown));
    };
  }
}
