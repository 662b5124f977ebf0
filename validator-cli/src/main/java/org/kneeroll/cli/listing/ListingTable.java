package org.kneeroll.cli.listing;

import java.util.List;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Table;
import org.kneeroll.cli.render.Table.Column;
import org.kneeroll.core.exercise.Status;

/** What was found, as a table for each kind; nothing for a kind of which nothing was found. */
public final class ListingTable {

  private ListingTable() {}

  /**
   * The tables, with a blank line between them.
   *
   * @param width of the terminal
   */
  public static String print(Listing listing, int width, Palette palette) {
    return String.join(
        "\n",
        listing.parts().stream()
            .filter(part -> !part.entries().isEmpty())
            .map(part -> heading(part) + table(part).print(width, palette))
            .toList());
  }

  private static String heading(Listing.Part part) {
    int found = part.entries().size();
    String many = IdsOfKind.key(part.kind());
    String what = found == 1 && part.outOf() == 1 ? part.kind().word() : many;
    return (found == part.outOf() ? found + " " + what : found + " of " + part.outOf() + " " + many)
        + "\n\n";
  }

  private static Table table(Listing.Part part) {
    return part.kind() == FileKind.EXERCISE ? exercises(part.entries()) : others(part.entries());
  }

  private static Table exercises(List<Listing.Entry> entries) {
    Table table =
        new Table(
            List.of(
                Column.whole("id"),
                Column.of("name", 20),
                Column.optional("region", 10),
                Column.optional("position", 12),
                Column.optional("aim", 11),
                Column.optional("stages", 27),
                Column.optional("equipment", 12)));
    for (Listing.Entry entry : entries) {
      table.row(
          entry.id(),
          name(entry),
          entry.region(),
          entry.position(),
          entry.aim(),
          String.join(", ", entry.stages()),
          String.join(", ", entry.equipment()));
    }
    return table;
  }

  private static Table others(List<Listing.Entry> entries) {
    Table table = new Table(List.of(Column.whole("id"), Column.of("name", 20)));
    entries.forEach(entry -> table.row(entry.id(), name(entry)));
    return table;
  }

  /** What is retired is still listed, as others may name it. */
  private static String name(Listing.Entry entry) {
    String name = entry.name().isEmpty() ? "(no name)" : entry.name();
    return entry.status().equals(Status.RETIRED.word()) ? name + " (retired)" : name;
  }
}
