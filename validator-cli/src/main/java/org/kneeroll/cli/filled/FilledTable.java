package org.kneeroll.cli.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Table;
import org.kneeroll.cli.render.Visible;
import org.kneeroll.cli.render.Wrapping;
import org.kneeroll.leaflet.Subject;
import org.kneeroll.pdf.read.FilledField;
import org.kneeroll.pdf.read.FilledField.Mark;
import org.kneeroll.pdf.read.FilledFile;
import org.kneeroll.pdf.read.FilledLeaflet;
import org.kneeroll.pdf.read.Reading;
import org.kneeroll.pdf.read.Remark;

/** Shows people what was prescribed and what was written; empty fields are only counted. */
final class FilledTable {

  /** What is there once for each field, and tells little of one that is empty. */
  private static final Set<Remark.Kind> FIELDS =
      Set.of(Remark.Kind.FOREIGN_FIELD, Remark.Kind.UNKNOWN_FIELD);

  private FilledTable() {}

  static String print(List<ReadFile> files, int width, Palette palette) {
    StringBuilder out = new StringBuilder();
    for (ReadFile file : files) {
      if (file.sameAs().isEmpty() && file.reading() instanceof Reading.Done<FilledFile> done) {
        out.append(out.isEmpty() ? "" : "\n");
        print(file.name(), done.value(), width, palette, out);
      }
    }
    return out.toString();
  }

  private static void print(
      String name, FilledFile file, int width, Palette palette, StringBuilder out) {
    List<FilledLeaflet> leaflets = file.leaflets();
    for (int i = 0; i < leaflets.size(); i++) {
      FilledLeaflet leaflet = leaflets.get(i);
      String part = leaflets.size() == 1 ? "" : ", leaflet " + (i + 1) + " of " + leaflets.size();
      out.append(i == 0 ? "" : "\n").append(Visible.of(name + part + pages(leaflet, leaflets)));
      print(leaflet, width, palette, out);
    }
    if (leaflets.isEmpty()) {
      out.append(Visible.of(name)).append(": no leaflet that Kneeroll knows\n");
    }
    print(file.remarks(), width, out);
  }

  private static String pages(FilledLeaflet leaflet, List<FilledLeaflet> all) {
    if (all.size() == 1 || leaflet.pages().isEmpty()) {
      return "";
    }
    List<String> pages = leaflet.pages().stream().map(String::valueOf).toList();
    return (pages.size() == 1 ? ", page " : ", pages ") + String.join(", ", pages);
  }

  /** A line for each thing beside the fields; words that somebody wrote stay on one line. */
  private static void print(List<Remark> remarks, int width, StringBuilder out) {
    List<String> empty = new ArrayList<>();
    for (Remark remark : remarks) {
      boolean isField = FIELDS.contains(remark.kind());
      if (isField && remark.text().isEmpty()) {
        empty.add("`" + remark.field() + "`");
      } else {
        mark(remark.message(), width, out);
      }
    }
    if (!empty.isEmpty()) {
      mark("other fields, empty: " + String.join(", ", empty), width, out);
    }
  }

  private static void mark(String message, int width, StringBuilder out) {
    List<String> lines = Wrapping.lines(Visible.of(oneLine(message)), width - 4);
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? "  ! " : "    ").append(lines.get(i)).append('\n');
    }
  }

  private static void print(FilledLeaflet leaflet, int width, Palette palette, StringBuilder out) {
    out.append(": ")
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
    boolean lacksPages =
        leaflet.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.PAGE_MISSING);
    int rows = 0;
    int empty = 0;
    int gone = 0;
    for (FilledField field : leaflet.entries()) {
      if (field.mark() == Mark.MISSING && lacksPages) {
        gone++;
      } else if (!isShown(field)) {
        empty++;
      } else {
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
    count(empty, "empty", out);
    count(gone, "gone with their pages", out);
    if (leaflet.isUntouched()) {
      out.append("  nothing was written into it\n");
    }
    print(leaflet.remarks(), width, out);
  }

  private static void count(int fields, String what, StringBuilder out) {
    if (fields > 0) {
      out.append("  ").append(fields).append(fields == 1 ? " field is " : " fields are ");
      out.append(what).append('\n');
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
      case MISSING -> "not in the file";
      case COVERED -> "something lies over it";
      case SHARED -> "joined with another leaflet's";
      case EMPTY -> field.subject().prescribed().isEmpty() ? "" : "deleted";
      case NUMBER, WORDS -> field.isChanged() && wasPrescribed(field) ? "changed" : "";
    };
  }

  private static boolean wasPrescribed(FilledField field) {
    return !field.subject().prescribed().isEmpty();
  }
}
