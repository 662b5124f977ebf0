package org.kneeroll.cli.reporting;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.reporting.Answer;
import org.kneeroll.catalogue.reporting.Checklist;
import org.kneeroll.catalogue.reporting.ExerciseAccount;
import org.kneeroll.catalogue.reporting.ReportingReview;
import org.kneeroll.catalogue.reporting.ReportingReview.Reviewed;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Table;
import org.kneeroll.cli.render.Table.Column;
import org.kneeroll.cli.render.Wrapping;

/** A review as tables for a terminal. */
public final class ReviewTable {

  private ReviewTable() {}

  /**
   * All of it.
   *
   * @param width of the terminal
   */
  public static String print(ReportingReview review, int width, Palette palette) {
    StringBuilder out = new StringBuilder();
    paragraph(out, review.id() + ": " + review.title(), width);
    for (Reviewed list : review.lists()) {
      out.append('\n');
      paragraph(out, list.checklist().name() + ", " + list.checklist().title(), width);
      paragraph(out, ReviewWords.summary(list), width);
      out.append('\n').append(table(list).print(width, palette)).append('\n');
      paragraph(out, ReviewWords.citation(list.checklist()), width);
    }
    out.append("\nThe exercises: who says what\n");
    review.exercises().forEach(account -> print(out, account, width));
    out.append('\n');
    paragraph(out, ReviewWords.CAVEAT, width);
    return out.toString();
  }

  private static Table table(Reviewed list) {
    Table table =
        new Table(List.of(Column.whole("item"), Column.whole("verdict"), Column.of("about", 30)));
    for (int i = 0; i < list.answers().size(); i++) {
      Checklist.Item item = list.checklist().items().get(i);
      Answer answer = list.answers().get(i);
      table.row(item.number(), ReviewWords.verdict(answer.verdict()), item.asks());
      ReviewWords.details(item, answer).forEach(line -> table.row("", "", "  " + line));
    }
    return table;
  }

  private static void print(StringBuilder out, ExerciseAccount account, int width) {
    out.append('\n');
    paragraph(out, account.id() + ": " + account.name(), width);
    Table table = new Table(List.of(Column.whole(""), Column.of("", 24)));
    rows(account).forEach(row -> table.row("  " + row.get(0), row.get(1)));
    out.append(table.print(width, Palette.PLAIN));
  }

  /** What an account says, as pairs of who says it and what; no pair for nothing. */
  static List<List<String>> rows(ExerciseAccount account) {
    List<List<String>> rows = new ArrayList<>();
    add(rows, "sources", String.join("; ", account.sources()));
    add(rows, "stated by a source", ReviewWords.amounts(account.stated()));
    add(rows, "proposed by the author", ReviewWords.amounts(account.proposed()));
    add(rows, "left to the clinician", ReviewWords.keys(account.blank()));
    add(rows, "unknown", ReviewWords.keys(account.unknown()));
    add(rows, "not written", String.join(", ", account.notWritten()));
    add(rows, "the source also says", ReviewWords.sourceSays(account.sourceSays()));
    return rows;
  }

  private static void add(List<List<String>> rows, String who, String what) {
    if (!what.isEmpty()) {
      rows.add(List.of(who, what));
    }
  }

  private static void paragraph(StringBuilder out, String text, int width) {
    Wrapping.lines(text, width).forEach(line -> out.append(line).append('\n'));
  }
}
