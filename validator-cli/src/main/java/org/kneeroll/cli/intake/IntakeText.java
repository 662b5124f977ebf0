package org.kneeroll.cli.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kneeroll.catalogue.intake.IntakeReport;
import org.kneeroll.catalogue.intake.PublicCatalogue;
import org.kneeroll.catalogue.intake.Refusal;
import org.kneeroll.cli.render.JsonDocument;
import org.kneeroll.cli.render.MarkdownEscape;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Table;
import org.kneeroll.cli.render.Table.Column;
import tools.jackson.core.JsonGenerator;

/** What became of the records: in short for a terminal, in full as Markdown and as JSON. */
public final class IntakeText {

  private static final int VERSION = 1;

  /** How many refusals are shown on a terminal; all of them stand in the file. */
  private static final int SHOWN = 10;

  private IntakeText() {}

  /**
   * For a terminal.
   *
   * @param width of the terminal
   */
  public static String print(IntakeReport report, int width, Palette palette) {
    StringBuilder out = new StringBuilder();
    counts(out, "missing, in how many drafts", report.missing(), width, palette);
    counts(out, "guessed, in how many drafts", report.guesses(), width, palette);
    counts(out, "not taken over, from how many records", report.lost(), width, palette);
    if (report.refused() > 0) {
      out.append("not brought in\n");
      Table table = new Table(List.of(Column.of("", 12), Column.of("", 30)));
      report.refusals().stream()
          .limit(SHOWN)
          .forEach(refusal -> table.row("  " + refusal.place(), refusal.reason()));
      out.append(table.print(width, palette));
      int more = report.refused() - Math.min(SHOWN, report.refusals().size());
      out.append(more > 0 ? "  and " + more + " more\n" : "").append('\n');
    }
    return out.toString();
  }

  private static void counts(
      StringBuilder out, String title, Map<String, Integer> counts, int width, Palette palette) {
    if (counts.isEmpty()) {
      return;
    }
    out.append(title).append('\n');
    Table table = new Table(List.of(Column.whole(""), Column.of("", 30)));
    counts.forEach((what, number) -> table.row(String.format(Locale.ROOT, "%7d", number), what));
    out.append(table.print(width, palette)).append('\n');
  }

  /** As a document to keep beside the drafts. */
  public static String markdown(IntakeReport report, PublicCatalogue catalogue, String from) {
    StringBuilder out = new StringBuilder();
    out.append("# Drafts from ").append(catalogue.title()).append("\n\n");
    out.append("Made from ").append(MarkdownEscape.of(from)).append(", published at <");
    out.append(catalogue.address()).append(">. Nobody has checked them.\n\n");
    out.append("- drafts written: ").append(report.written()).append('\n');
    out.append("- not brought in: ").append(report.refused()).append('\n');
    list(out, "Missing, in how many drafts", report.missing());
    list(out, "Guessed, in how many drafts", report.guesses());
    list(out, "Not taken over, from how many records", report.lost());
    if (!report.refusals().isEmpty()) {
      out.append("\n## Not brought in\n\n");
      for (Refusal refusal : report.refusals()) {
        String line = refusal.place() + ": " + refusal.reason();
        out.append("- ").append(MarkdownEscape.of(line)).append('\n');
      }
      int more = report.refused() - report.refusals().size();
      out.append(more > 0 ? "- and " + more + " more\n" : "");
    }
    return out.toString();
  }

  private static void list(StringBuilder out, String title, Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      out.append("\n## ").append(title).append("\n\n");
      counts.forEach(
          (what, number) ->
              out.append("- ")
                  .append(number)
                  .append(": ")
                  .append(MarkdownEscape.of(what))
                  .append('\n'));
    }
  }

  /** For programs. */
  public static String json(IntakeReport report, PublicCatalogue catalogue, String folder) {
    return JsonDocument.print(
        VERSION,
        json -> {
          json.writeStringProperty("catalogue", catalogue.word());
          json.writeStringProperty("folder", folder);
          json.writeNumberProperty("written", report.written());
          json.writeNumberProperty("refused", report.refused());
          write(json, "missing", report.missing());
          write(json, "guesses", report.guesses());
          write(json, "lost", report.lost());
          json.writeArrayPropertyStart("refusals");
          for (Refusal refusal : report.refusals()) {
            json.writeStartObject();
            json.writeStringProperty("place", refusal.place());
            json.writeStringProperty("reason", refusal.reason());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, String key, Map<String, Integer> counts) {
    json.writeObjectPropertyStart(key);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }
}
