package org.kneeroll.cli.filled;

import java.util.List;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Table;
import org.kneeroll.cli.render.Visible;
import org.kneeroll.leaflet.Subject;
import org.kneeroll.pdf.read.FilledField;
import org.kneeroll.pdf.read.FilledField.Mark;
import org.kneeroll.pdf.read.FilledLeaflet;
import org.kneeroll.pdf.read.Reading;

/** Shows people what was prescribed and what was written; empty fields are only counted. */
final class FilledTable {

  private FilledTable() {}

  static String print(List<ReadFile> files, int width, Palette palette) {
    StringBuilder out = new StringBuilder();
    for (ReadFile file : files) {
      if (file.reading() instanceof Reading.Done<FilledLeaflet> done) {
        out.append(out.isEmpty() ? "" : "\n");
        print(file.name(), done.value(), width, palette, out);
      }
    }
    return out.toString();
  }

  private static void print(
      String name, FilledLeaflet leaflet, int width, Palette palette, StringBuilder out) {
    out.append(Visible.of(name))
        .append(": ")
        .append(Visible.of(leaflet.title()))
        .append(" (")
        .append(Visible.of(leaflet.id()))
        .append(", version ")
        .append(Visible.of(leaflet.version()))
        .append(")\n");
    Table table =
        new Table(
            List.of(
                Table.Column.of("  EXERCISE", 12),
                Table.Column.of("QUANTITY", 8),
                Table.Column.optional("SIDE", 5),
                Table.Column.of("PRESCRIBED", 10),
                Table.Column.of("WRITTEN", 12),
                Table.Column.of("", 6)));
    int rows = 0;
    for (FilledField field : leaflet.entries()) {
      if (isShown(field)) {
        rows++;
        Subject subject = field.subject();
        table.row(
            "  " + (subject.name().isEmpty() ? "-" : subject.name()),
            quantity(subject),
            subject.side(),
            subject.prescribed(),
            oneLine(field.written()),
            remark(field));
      }
    }
    if (rows > 0) {
      out.append(table.print(width, palette));
    }
    int empty = leaflet.entries().size() - rows;
    if (empty > 0) {
      out.append("  ").append(empty).append(empty == 1 ? " field is" : " fields are");
      out.append(" empty\n");
    }
  }

  private static boolean isShown(FilledField field) {
    return field.mark() != Mark.EMPTY || !field.subject().prescribed().isEmpty();
  }

  private static String quantity(Subject subject) {
    return subject.day() == 0
        ? subject.quantity()
        : "day " + subject.day() + ", " + subject.quantity();
  }

  private static String oneLine(String written) {
    return written.strip().replaceAll("[\\r\\n]+", " / ");
  }

  private static String remark(FilledField field) {
    return switch (field.mark()) {
      case NOT_A_NUMBER -> "not a number";
      case MISSING -> "the field is gone";
      case EMPTY -> field.subject().prescribed().isEmpty() ? "" : "deleted";
      case NUMBER, WORDS -> field.isChanged() && wasPrescribed(field) ? "changed" : "";
    };
  }

  private static boolean wasPrescribed(FilledField field) {
    return !field.subject().prescribed().isEmpty();
  }
}
