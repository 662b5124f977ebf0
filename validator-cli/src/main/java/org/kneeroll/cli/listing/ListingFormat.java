package org.kneeroll.cli.listing;

import org.kneeroll.cli.render.Palette;
import org.kneeroll.core.exercise.Term;

/** How what was found in a catalogue is shown. */
public enum ListingFormat implements Term {
  /** For people. */
  TABLE,
  /** For programs. */
  JSON;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /**
   * The whole list as one text.
   *
   * @param width of the terminal, for the table
   */
  public String print(Listing listing, int width, Palette palette) {
    return switch (this) {
      case TABLE -> ListingTable.print(listing, width, palette);
      case JSON -> ListingJson.print(listing);
    };
  }
}
