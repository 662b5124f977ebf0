package org.kneeroll.cli.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kneeroll.catalogue.binding.RecordBinder;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.origin.Origin;
import org.kneeroll.catalogue.origin.ResolvedValue;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Table;
import org.kneeroll.cli.render.Table.Column;
import org.kneeroll.cli.render.Wrapping;

/** What is shown, as a table for a person: the key, the value, and where it comes from. */
public final class ShownTable {

  /** What most exercises do without; that it is not there says nothing. */
  private static final Set<String> SELDOM =
      Set.of(
          "aliases",
          "review",
          "variant-of",
          "then",
          "progress-to",
          "regress-to",
          "related",
          "same-as",
          "superseded-by",
          "limits",
          "pose",
          "picture",
          "replaces");

  private final Shown shown;
  private final Table table =
      new Table(List.of(Column.of("", 12), Column.of("", 24), Column.of("", 14)));

  private ShownTable(Shown shown) {
    this.shown = shown;
  }

  /**
   * The table with a heading above it and the files below it.
   *
   * @param width of the terminal
   */
  public static String print(Shown shown, int width, Palette palette) {
    return new ShownTable(shown).print(width, palette);
  }

  private String print(int width, Palette palette) {
    List<TableRow> rows = TableRow.of(shown.values());
    for (TableRow row : rows) {
      table.row(row.key(), row.value(), row.from());
    }
    StringBuilder out = new StringBuilder();
    out.append(heading()).append("\n\n").append(table.print(width, palette)).append('\n');
    for (String line : files()) {
      paragraph(out, line, width);
    }
    List<String> unsaid = unsaid();
    if (!unsaid.isEmpty()) {
      paragraph(out, "nothing is said about: " + String.join(", ", unsaid), width);
    }
    return out.toString();
  }

  private static void paragraph(StringBuilder out, String text, int width) {
    List<String> lines = Wrapping.lines(text, width - 2);
    out.append(lines.get(0)).append('\n');
    lines.subList(1, lines.size()).forEach(line -> out.append("  ").append(line).append('\n'));
  }

  private String heading() {
    Item<?> item = shown.item();
    List<String> words = new ArrayList<>();
    words.add(item.kind() == FileKind.SETTINGS ? "settings of a catalogue" : item.kind().word());
    text("status").ifPresent(words::add);
    text("variant-of").ifPresent(id -> words.add("a variant of " + id));
    return item.id() + ": " + String.join(", ", words);
  }

  private Optional<String> text(String key) {
    return shown.values().stream()
        .filter(value -> value.path().toString().equals(key))
        .map(ResolvedValue::text)
        .findFirst();
  }

  /** Which files the last column means. */
  private List<String> files() {
    Set<String> lines = new LinkedHashSet<>();
    lines.add(
        "line N: "
            + named(shown.item().file().name(), isBuiltIn())
            + (shown.item().tree().isEmpty() ? ", which cannot be read" : ""));
    Set<String> others = new TreeSet<>();
    for (ResolvedValue value : shown.values()) {
      Origin origin = value.origin();
      if (origin.way() != Origin.Way.OWN) {
        boolean isVariant = origin.way() == Origin.Way.VARIANT;
        String word = isVariant ? origin.from() : TableRow.settings(origin);
        others.add(word + ": " + named(origin.file(), origin.builtIn()));
      }
    }
    lines.addAll(others);
    return List.copyOf(lines);
  }

  private boolean isBuiltIn() {
    return shown.values().stream()
        .map(ResolvedValue::origin)
        .anyMatch(origin -> origin.way() == Origin.Way.OWN && origin.builtIn());
  }

  private static String named(String file, boolean builtIn) {
    return file + (builtIn ? " (comes with Kneeroll)" : "");
  }

  private List<String> unsaid() {
    Set<String> said = new LinkedHashSet<>();
    shown.values().forEach(value -> said.add(value.path().steps().isEmpty() ? "" : first(value)));
    List<String> unsaid = new ArrayList<>(RecordBinder.keys(shown.item().kind().type()));
    unsaid.removeAll(said);
    unsaid.removeAll(SELDOM);
    return unsaid;
  }

  private static String first(ResolvedValue value) {
    String path = value.path().toString();
    return path.split("[.\\[]", 2)[0];
  }
}
